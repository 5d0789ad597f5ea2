import { useState } from 'react'
import { dayOf, formatDay } from '@shared/calendar'
import { isLate } from '@shared/case-lateness'
import { WhyThisRule } from '../deadlines/why-this-day'
import { Icon } from '../ui/icon'
import { StateTag } from '../ui/state-tag'
import { words } from '../words'
import { daysTo, dueTone, nameIn, type Case } from './case-look'

type Due = Case['dues'][number]

interface Past {
  key: string
  day: string
  title: string
  note: string
}

/** The days of a case on one line from the decision on: what was done, and what is due with the reason for its day. */
export function CaseDates({ found }: { found: Case }) {
  const [asked, setAsked] = useState<string | null>(null)
  const why = found.dues.find((due) => keyOf(due) === asked)
  return (
    <>
      <ol className="case-days">
        {pastOf(found).map(({ key, day, title, note }) => (
          <li key={key} className="past">
            <Icon name="done" size={14} />
            <b>{formatDay(day)}</b>
            <span>{title}</span>
            {note !== '' && <small>{note}</small>}
          </li>
        ))}
        {found.dues.map((due) => (
          <DueDay
            key={keyOf(due)}
            found={found}
            due={due}
            open={keyOf(due) === asked}
            onAsk={() => setAsked(keyOf(due) === asked ? null : keyOf(due))}
          />
        ))}
      </ol>
      {why && (
        <div key={keyOf(why)} ref={makeRoom}>
          <WhyThisRule rule={why.rule} start={why.startsOn} version={why.version} />
        </div>
      )}
    </>
  )
}

/** The reason opens below the days, often below the window, and grows when it has been read: the days go to the top. */
function makeRoom(part: HTMLElement | null): void {
  part?.previousElementSibling?.scrollIntoView({ block: 'start' })
}

function DueDay({ found, due, open, onAsk }: { found: Case; due: Due; open: boolean; onAsk: () => void }) {
  const { page } = words.caseWork
  const today = dayOf(Date.now())
  const left = daysTo(due.dueOn, today)
  const on = { state: found.state, today }
  const tone = dueTone(due, on)
  return (
    <li className={`due tone-${tone}`}>
      <Icon name="clock" size={14} />
      <b>{formatDay(due.dueOn)}</b>
      <span>{words.caseNames.caseRuleWords[due.rule] ?? due.rule}</span>
      <small>
        {due.partyId !== null && found.debtors > 1 && <span>{nameIn(found, due.partyId)}</span>}
        <StateTag tone={tone} icon="clock" word={nearness(left, isLate(due, on))} />
      </small>
      <button type="button" className="text-action" aria-expanded={open} onClick={onAsk}>
        {open ? page.whyClose : page.why}
      </button>
    </li>
  )
}

/** `quá 3 ngày` of who is late, `đã qua 3 ngày` where nobody is. */
function nearness(left: number, late: boolean): string {
  const { page } = words.caseWork
  if (left < 0) return late ? page.overdue(-left) : page.passed(-left)
  return left === 0 ? page.today : page.left(left)
}

function keyOf({ rule, partyId }: Due): string {
  return `${rule} ${partyId ?? ''}`
}

function pastOf(found: Case): Past[] {
  const { page } = words.caseWork
  const { noticeWayWords, verificationWords } = words.caseNames
  const past: Past[] = [
    { key: 'decided', day: found.decisionDate, title: page.decided, note: '' },
    ...found.notices.map((notice) => ({
      key: notice.noticeId,
      day: notice.validOn,
      title: page.noticed(nameIn(found, notice.partyId)),
      note: `${noticeWayWords[notice.way]}, ${notice.proof}`
    })),
    ...found.verifications.map((verified) => ({
      key: verified.verificationId,
      day: verified.doneOn,
      title: page.verified(nameIn(found, verified.partyId)),
      note: `${verificationWords[verified.result]}, ${verified.minutes}`
    }))
  ]
  return past.sort((one, other) => one.day.localeCompare(other.day))
}
