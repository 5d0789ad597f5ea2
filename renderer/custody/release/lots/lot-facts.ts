// What a lot rests on, as rows of facts. Pure.
import { formatDay, formatInstant } from '@shared/calendar'
import type { OutputOf } from '@shared/contract'
import { words } from '../../../words'

export function lotRows(
  lot: OutputOf<'custody.listReleaseLots'>['lots'][number]
): (readonly [string, string])[] {
  const { facts } = words.release
  const ground = lot.groundDay === null ? lot.ground : facts.paper(lot.ground, formatDay(lot.groundDay))
  const row = (label: string, value: string | null): (readonly [string, string])[] =>
    value === null || value === '' ? [] : [[label, value]]
  return [
    [facts.outcome, words.names.outcomeWords[lot.outcome]],
    ...row(facts.recipient, lot.recipientName),
    ...row(facts.receiver, lot.receiverName),
    [facts.ground, ground],
    ...row(facts.order, lot.orderNumber),
    ...row(facts.holder, lot.holderName),
    ...row(facts.time, lot.handOverAt === null ? null : formatInstant(lot.handOverAt))
  ]
}
