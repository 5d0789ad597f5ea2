import { useState } from 'react'
import { openPlace } from '../frame/navigation'
import { useQuery } from '../office'
import { useMay } from '../session'
import { useKey } from '../ui/keys'
import { Facts, Panel, Section } from '../ui/panel'
import { RefusalNote } from '../ui/refusal-note'
import { TagText } from '../ui/tag-text'
import { formatDay } from '@shared/calendar'
import { groupNumber } from '../forms/identity-number'
import { words } from '../words'
import '../forms/work.css'
import { CaseActions } from './case-actions'
import { CaseAssets } from './case-assets'
import { CaseDates } from './case-dates'
import { CaseHead } from './case-head'
import type { Case } from './case-look'
import { CaseMeasures } from './case-measures'
import { CaseMoney } from './case-money'
import { CaseObligations } from './case-obligations'
import './cases.css'
import './case-page.css'
import { SubjectTimeline } from './subject-timeline'

const timelineWidth = 340

/** One enforcement case: who, what is owed, its days, measures, things and money, and everything that was done. */
export function CasePage({
  asked,
  onLeave = () => openPlace('intake', 'cases')
}: {
  asked: { caseId: string } | { tag: string }
  onLeave?: () => void
}) {
  const { value: found, refusal, fault } = useQuery('cases.getCase', asked)
  useKey({ keys: 'Escape', words: words.cases.list.choose }, onLeave)
  if (!found) {
    return (
      <Panel>
        <RefusalNote refusal={refusal} fault={fault} />
      </Panel>
    )
  }
  return <FoundCase key={found.caseId} found={found} />
}

function FoundCase({ found }: { found: Case }) {
  const mayFunds = useMay('funds.read')
  const mayAssets = useMay('custody.read')
  const [endingId, setEndingId] = useState<string | null>(null)
  const said = words.cases.page
  return (
    <>
      <Panel heading={said.heading} note={<TagText tag={found.tag} />}>
        <CaseHead found={found} />
        <CaseActions found={found} endingId={endingId} onEndDone={() => setEndingId(null)} />
        <Parties parties={found.parties} />
        <Section heading={said.obligations}>
          <CaseObligations found={found} />
        </Section>
        <Section heading={words.caseWork.page.dates}>
          <CaseDates found={found} />
        </Section>
        <Section heading={words.caseWork.page.measures}>
          <CaseMeasures found={found} onEnd={setEndingId} />
        </Section>
        {mayFunds && (
          <Section heading={said.money}>
            <CaseMoney caseId={found.caseId} />
          </Section>
        )}
        {mayAssets && (
          <Section heading={said.assets}>
            <CaseAssets caseId={found.caseId} />
          </Section>
        )}
      </Panel>
      <Panel width={timelineWidth} heading={said.timeline}>
        <div className="timeline-pane">
          <SubjectTimeline subject={`case:${found.caseId}`} />
        </div>
      </Panel>
    </>
  )
}

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

function Parties({ parties }: { parties: Case['parties'] }) {
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
