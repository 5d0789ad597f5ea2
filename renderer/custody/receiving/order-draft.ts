// An order being written: what is typed of its ground, its giver and its lines, and what of them goes to the office.
import { kindsNeverInOwnStore, type AssetKind, type ReleaseOutcome } from '@shared/contract/custody'
import type { InputOf } from '@shared/contract'
import type { orderLackWords } from '@shared/words/vi/custody-receiving'
import { words } from '../../words'

export type Order = InputOf<'custody.issueStockInOrder'>

export interface DraftLine {
  /** Keeps a row its own while rows above it are taken away. */
  key: number
  name: string
  kind: AssetKind
  unit: string
  quantity: string
  seal: string
  condition: string
  outcome: ReleaseOutcome | ''
}

export interface OrderDraft {
  reason: string
  holding: Order['holding']
  holderId: string
  source: Order['source']
  seizureNumber: string
  seizureDay: string
  transferDecision: string
  deliveredBy: string
  delivererIdentity: string
  introductionLetter: string
  expectedDay: string
  expectedHour: string
  /** The day of the judgment that decided what becomes of the things. */
  outcomeDay: string
  lines: DraftLine[]
}

const quantityMax = 1_000_000
const hour = /^([01]\d|2[0-3]):[0-5]\d$/

export function emptyLine(lines: readonly DraftLine[]): DraftLine {
  return {
    key: Math.max(0, ...lines.map(({ key }) => key)) + 1,
    name: '',
    kind: lines.at(-1)?.kind ?? 'ORDINARY',
    unit: words.custody.order.usualUnit,
    quantity: '1',
    seal: '',
    condition: '',
    outcome: ''
  }
}

export function emptyOrder(): OrderDraft {
  return {
    reason: '',
    holding: 'OWN_STORE',
    holderId: '',
    source: 'SEIZURE',
    seizureNumber: '',
    seizureDay: '',
    transferDecision: '',
    deliveredBy: '',
    delivererIdentity: '',
    introductionLetter: '',
    expectedDay: '',
    expectedHour: '',
    outcomeDay: '',
    lines: [emptyLine([])]
  }
}

/** Whether a day and hour are typed whole, or not at all. */
export function expectedOf({ expectedDay, expectedHour }: OrderDraft): Order['expected'] | undefined {
  if (expectedDay === '' && expectedHour.trim() === '') return null
  if (expectedDay === '' || !hour.test(expectedHour.trim())) return undefined
  return { day: expectedDay, hour: expectedHour.trim() }
}

export function hourWrong({ expectedHour }: OrderDraft): boolean {
  return expectedHour.trim() !== '' && !hour.test(expectedHour.trim())
}

/** The first line of a kind that no cell of ours may hold, in an order for our own store. */
export function lineNotForOwnStore({ holding, lines }: OrderDraft): DraftLine | null {
  if (holding === 'HELD_BY_OTHER') return null
  return lines.find(({ name, kind }) => name.trim() !== '' && kindsNeverInOwnStore.includes(kind)) ?? null
}

export type OrderLack = keyof typeof orderLackWords

/** What is missing or half typed, in the order of the form. */
export function orderLacks(draft: OrderDraft): OrderLack[] {
  const expected = expectedOf(draft)
  const held = draft.holding === 'HELD_BY_OTHER'
  const missing: [OrderLack, boolean][] = [
    ['reason', draft.reason.trim() === ''],
    ['holder', held && draft.holderId === ''],
    ['seizure', draft.seizureNumber.trim() === '' || draft.seizureDay === ''],
    ['deliveredBy', draft.deliveredBy.trim() === ''],
    ['identity', !/^(\d{9}|\d{12})?$/.test(draft.delivererIdentity)],
    ['expected', expected === undefined || (held && expected === null)],
    ['lines', linesToSend(draft) === null],
    ['ownStore', lineNotForOwnStore(draft) !== null]
  ]
  return missing.filter(([, is]) => is).map(([lack]) => lack)
}

/** The order to send; null while something it needs is missing or half typed. */
export function orderToSend(draft: OrderDraft, caseId: string): Order | null {
  const expected = expectedOf(draft)
  const lines = linesToSend(draft)
  const identity = draft.delivererIdentity
  if (orderLacks(draft).length > 0 || lines === null || expected === undefined) return null
  return {
    caseId,
    reason: draft.reason.trim(),
    holding: draft.holding,
    holderId: draft.holding === 'HELD_BY_OTHER' ? draft.holderId : null,
    source: draft.source,
    seizure: { number: draft.seizureNumber.trim(), day: draft.seizureDay },
    transferDecision: draft.transferDecision.trim(),
    deliveredBy: draft.deliveredBy.trim(),
    delivererIdentity: identity === '' ? null : identity,
    introductionLetter: draft.introductionLetter.trim(),
    expected,
    lines
  }
}

/** The lines to send, untouched rows left out; null while a row is half filled or none is filled. */
export function linesToSend({
  lines,
  outcomeDay
}: Pick<OrderDraft, 'lines' | 'outcomeDay'>): Order['lines'] | null {
  const named = lines.filter(({ name }) => name.trim() !== '')
  const complete = named.every(({ unit, quantity, outcome }) => {
    const count = Number(quantity)
    const counted = Number.isInteger(count) && count >= 1 && count <= quantityMax
    return unit.trim() !== '' && counted && (outcome === '' || outcomeDay !== '')
  })
  if (named.length === 0 || !complete) return null
  return named.map((line) => ({
    name: line.name.trim(),
    kind: line.kind,
    unit: line.unit.trim(),
    quantity: Number(line.quantity),
    sealNumber: line.seal.trim() === '' ? null : line.seal.trim(),
    condition: line.condition.trim(),
    decided: line.outcome === '' ? null : { outcome: line.outcome, on: outcomeDay }
  }))
}
