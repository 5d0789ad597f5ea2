// What each command of the load must leave in the journal: all of it, or nothing.
import type { CommandName } from '@shared/contract'
import type { Connection } from '../../main/office/database/connection'

/** The entries that a command ends with. Parties that it had to record first may stand before them. */
const entriesOf: Partial<Record<CommandName, readonly string[]>> = {
  'intake.receiveFile': ['intake.FileReceived', 'intake.FileRegistered', 'documents.PaperIssued'],
  'cases.openCase': ['cases.CaseOpened', 'funds.ObligationOwed'],
  'funds.collectCash': ['funds.MoneyCollected', 'documents.PaperIssued', 'documents.PaperIssued'],
  'custody.issueStockInOrder': ['custody.StockInOrderIssued'],
  'custody.receiveAsset': ['custody.AssetReceived', 'funds.AssetBooked', 'documents.PaperIssued'],
  'custody.openDelivery': ['custody.DeliveryOpened', 'documents.PaperIssued'],
  'custody.signDelivery': ['custody.DeliverySigned', 'documents.PaperIssued'],
  'custody.storeAsset': ['custody.AssetStored'],
  'custody.moveAssets': ['custody.AssetMoved'],
  'funds.proposePayment': ['funds.PaymentProposed'],
  'funds.checkPayment': ['funds.PaymentChecked'],
  'funds.approvePayment': ['funds.PaymentApproved'],
  'funds.payPayment': ['funds.PaymentMade', 'documents.PaperIssued']
}

export interface Traces {
  /** Kinds of the entries of each command, in order. */
  readonly kinds: ReadonlyMap<string, readonly string[]>
  /** Remembered answers, as text. */
  readonly answers: ReadonlyMap<string, string | null>
  readonly lastSeq: number
}

/** What the commands after an entry left in the journal and in the memory of commands. */
export function tracesAfter(connection: Connection, seq: number): Traces {
  const kinds = new Map<string, string[]>()
  let lastSeq = seq
  const entries = connection.prepare<[number], { seq: number; command: string; kind: string }>(
    'SELECT seq, command, kind FROM journal WHERE seq > ? ORDER BY seq'
  )
  for (const entry of entries.all(seq)) {
    kinds.set(entry.command, [...(kinds.get(entry.command) ?? []), entry.kind])
    lastSeq = entry.seq
  }
  const kept = connection.prepare<[number], { command: string; answer: string | null }>(
    'SELECT command, answer FROM desk_command WHERE seq > ?'
  )
  const answers = new Map(kept.all(seq).map(({ command, answer }) => [command, answer]))
  return { kinds, answers, lastSeq }
}

/** Null when these are all the entries of one accepted command, otherwise what is wrong. */
export function notWhole(name: CommandName, kinds: readonly string[]): string | null {
  const expected = entriesOf[name]
  if (!expected) throw new Error(`${name} is not part of the load`)
  const before = kinds.slice(0, Math.max(0, kinds.length - expected.length))
  const whole =
    kinds.slice(before.length).join() === expected.join() &&
    before.every((kind) => kind === 'people.PartyRecorded')
  return whole ? null : `${name} left ${kinds.join(', ') || 'nothing'}`
}
