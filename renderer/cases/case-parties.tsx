import { formatDay } from '@shared/calendar'
import { groupNumber } from '../forms/identity-number'
import { Facts } from '../ui/panel'
import { words } from '../words'
import type { Case } from './case-look'

type Party = Case['parties'][number]

/** Two people have room for everything that is known of them. */
function Whole({ party }: { party: Party }) {
  const said = words.cases.page
  return (
    <Facts
      rows={[
        [said.number, party.number === null ? said.unknown : groupNumber(party.number)],
        ...(party.birthDate === null ? [] : [[said.birth, formatDay(party.birthDate)] as const]),
        [said.address, party.address],
        ...(party.phone === '' ? [] : [[said.phone, party.phone] as const])
      ]}
    />
  )
}

/** Of many, who each is and where he lives, in two lines. */
function Brief({ party: { number, birthDate, phone, address } }: { party: Party }) {
  const { party: said } = words.cases
  const first = [
    number === null ? said.noNumber : groupNumber(number),
    ...(birthDate === null ? [] : [said.born(birthDate.slice(0, 4))]),
    ...(phone === '' ? [] : [phone])
  ]
  return (
    <>
      <span className="party-line">{first.join(' · ')}</span>
      <span className="party-line">{address}</span>
    </>
  )
}

/** Everybody of a case on his side; two have room for all that is known, many for who they are and where they live. */
export function CaseParties({ parties }: { parties: Case['parties'] }) {
  const columns = (['CREDITOR', 'DEBTOR', 'RELATED'] as const)
    .map((role) => ({ role, of: parties.filter((party) => party.role === role) }))
    .filter(({ of }) => of.length > 0)
  return (
    <div className={columns.length > 2 ? 'case-parties three' : 'case-parties'}>
      {columns.map(({ role, of }) => (
        <section key={role}>
          <span className="field-label">{words.caseNames.partyRoleWords[role]}</span>
          {of.map((party) => (
            <div key={party.partyId} className="case-party">
              <strong>{party.fullName}</strong>
              {parties.length > 2 ? <Brief party={party} /> : <Whole party={party} />}
            </div>
          ))}
        </section>
      ))}
    </div>
  )
}
