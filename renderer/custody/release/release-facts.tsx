import { formatDay, formatInstant } from '@shared/calendar'
import { Facts } from '../../ui/panel'
import { words } from '../../words'
import type { Release } from '../asset-state'

type Cited = { number: string; issuedOn: string } | null

/** What a release rests on: to whom, who comes, and the papers of its outcome. */
export function releaseRows(release: Release): (readonly [string, string])[] {
  const { facts, propose } = words.release
  const paper = (label: string, cited: Cited): (readonly [string, string])[] =>
    cited === null ? [] : [[label, facts.paper(cited.number, formatDay(cited.issuedOn))]]
  const ground =
    release.groundDay === null ? release.ground : facts.paper(release.ground, formatDay(release.groundDay))
  const comes =
    release.receiverPaper === null
      ? release.receiverName
      : facts.person(release.receiverName, propose.paperKinds[release.receiverPaper])
  return [
    ...(release.recipientName === '' ? [] : [[facts.recipient, release.recipientName] as const]),
    ...(comes === '' ? [] : [[facts.receiver, comes] as const]),
    [facts.ground, ground],
    ...paper(facts.sale, release.sale),
    ...(release.paymentVoucher === null ? [] : [[facts.payment, release.paymentVoucher] as const]),
    ...paper(facts.letter, release.letter),
    ...paper(facts.mandate, release.mandate),
    ...(release.handOverAt === null ? [] : [[facts.time, formatInstant(release.handOverAt)] as const])
  ]
}

export function ReleaseFacts({ release }: { release: Release }) {
  const { facts } = words.release
  return (
    <Facts
      rows={[
        [facts.outcome, words.names.outcomeWords[release.outcome]],
        ...(release.orderNumber === null ? [] : [[facts.order, release.orderNumber] as const]),
        ...releaseRows(release)
      ]}
    />
  )
}
