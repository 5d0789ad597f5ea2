import { useState } from 'react'
import { isOfTill } from '@shared/till-receipt'
import { useQuery } from '../../office'
import { useWho } from '../../session'
import { words } from '../../words'
import { Colleague, type About } from './colleague'

/**
 * At what leaves: the enforcement officer who is there and says so from his own session; where an officer carries it out
 * himself, anybody else of the office.
 */
export function ExitPresent({ about }: { about: About }) {
  const [name, setName] = useState('')
  const { roles } = useWho().user
  const himself = roles.includes('ENFORCEMENT_OFFICER') && !roles.includes('STOREKEEPER')
  const { present: said } = words.witnessing
  return (
    <>
      <Colleague
        about={about}
        label={himself ? said.second : said.officer}
        askLabel={said.ask}
        among={({ isOfficer }) => himself || isOfficer}
        value={name}
        onChange={setName}
      />
      <p className="note">{himself ? said.secondNote : said.officerNote}</p>
    </>
  )
}

/** A buyer's payment past our till is known to the accountant, who says that it has come in. */
export function SalePaid({ about, voucher }: { about: About; voucher: string | null }) {
  const [name, setName] = useState('')
  const { present: said } = words.witnessing
  if (voucher === null || isOfTill(voucher)) return null
  return (
    <>
      <Colleague
        about={about}
        label={said.accountant}
        askLabel={said.ask}
        among={({ isAccountant }) => isAccountant}
        value={name}
        onChange={setName}
      />
      <p className="note">{said.accountantNote}</p>
    </>
  )
}

/** At a destruction: the members who are of the office, and one more who had no part in ordering it. */
export function CouncilPresent({ about }: { about: About }) {
  const { value } = useQuery('custody.getWitnesses', { about })
  const [name, setName] = useState('')
  const { present: said } = words.witnessing
  const members = value?.possible.filter(({ isMember }) => isMember) ?? []
  return (
    <>
      {members.map(({ userId, fullName }) => (
        <Colleague
          key={userId}
          about={about}
          label={said.member}
          askLabel={said.ask}
          among={(person) => person.userId === userId}
          value={fullName}
          onChange={() => undefined}
        />
      ))}
      {!members.some(({ maySee }) => maySee) && (
        <>
          <Colleague
            about={about}
            label={said.eyes}
            askLabel={said.ask}
            among={({ maySee }) => maySee}
            value={name}
            onChange={setName}
          />
          <p className="note">{said.eyesNote}</p>
        </>
      )}
    </>
  )
}

/** A person of the office with no part in it, who says from a session of his own that he sees it. */
export function SecondPerson({ about, why }: { about: About; why: string }) {
  const [name, setName] = useState('')
  const { present: said } = words.witnessing
  return (
    <>
      <Colleague
        about={about}
        label={said.eyes}
        askLabel={said.ask}
        among={({ maySee }) => maySee}
        value={name}
        onChange={setName}
      />
      <p className="note">{why}</p>
    </>
  )
}
