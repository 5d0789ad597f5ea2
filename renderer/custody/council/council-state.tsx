import { dayOf, formatDay } from '@shared/calendar'
import type { OutputOf } from '@shared/contract'
import { StateTag } from '../../ui/state-tag'
import { words } from '../../words'

export type CouncilSummary = OutputOf<'custody.listCouncils'>['councils'][number]
export type Council = OutputOf<'custody.getCouncil'>

/** How the council stands to its last day. */
export function DueTag({ council }: { council: CouncilSummary }) {
  const { council: label } = words.release
  if (council.state === 'CLOSED')
    return <StateTag tone="green" word={council.minutesNumber ?? label.closed} />
  const isOver = dayOf(Date.now()) > council.dueOn
  const day = formatDay(council.dueOn)
  return (
    <StateTag
      tone={isOver ? 'red' : 'blue'}
      icon="clock"
      word={isOver ? label.overdue(day) : label.due(day)}
    />
  )
}
