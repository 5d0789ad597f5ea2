// The office's link to its centre while the office is open: gives the sender its reads and its one write, wakes
// it after commits, and keeps the office's key. The handlers ask it how the sending goes.
import { createPrivateKey, type KeyObject } from 'node:crypto'
import { newId } from '@shared/ids'
import type { OfficeEvent } from '@shared/contract/answers'
import { publicKeyFrom } from '@domain/replication/signature'
import { receiptShape, type Receipt } from '@domain/replication/receipt'
import { centreReceiptTable, replicationKeyTable } from '@domain/replication/tables'
import type { Act, Caller, Reading } from '../act'
import { entryOf, type JournalRow } from '../journal/read-entries'
import { systemCaller as system } from '../system-caller'
import { makeOfficeKey } from './enrol'
import { startSender, type EnrolledCentre, type Sender, type SenderStatus } from './send-journal'

/** What the link needs of the open office. */
export interface LinkedOffice {
  officeCode: () => string
  reading: (caller: Caller) => Reading
  act: <Result>(run: { caller: Caller; command: string }, body: (act: Act) => Result) => Promise<Result>
  onEvent: (listener: (event: OfficeEvent) => void) => () => void
  announce: (event: OfficeEvent) => void
  head: () => { seq: number }
}

export interface CentreLink {
  fetch: typeof fetch
  /** Null before the office is attached. */
  status: () => SenderStatus | null
  /** The office's signing key, made and kept at the first asking. */
  officeKey: () => Promise<KeyObject>
  wake: () => void
}

export interface OwnedCentreLink extends CentreLink {
  /** Begins to send for an open office. */
  attach: (office: LinkedOffice) => void
  /** Before the office is closed. */
  stop: () => Promise<void>
}

interface LinkParts {
  fetch?: typeof fetch
  now?: () => number
  onFault: (fault: unknown) => void
}

const keyName = 'office'

/** A link that is made before the office, because the office's handlers ask it, and attached after. */
export function centreLink({ fetch: fetchIt = fetch, now = Date.now, onFault }: LinkParts): OwnedCentreLink {
  let office: LinkedOffice | null = null
  let sender: Sender | null = null
  let stopListening: (() => void) | null = null

  const attach = (opened: LinkedOffice) => {
    office = opened
    sender = startSender({
      ...storeReads(opened),
      receipts: { last: () => lastReceipt(opened), keep: (receipt) => keepReceipt(opened, receipt) },
      fetch: fetchIt,
      now: () => new Date(now()),
      after: laterOnClock,
      random: Math.random,
      onFault,
      onChanged: () => opened.announce({ topic: 'replication', subjects: [], seq: opened.head().seq })
    })
    stopListening = opened.onEvent(sender.wake)
  }

  return {
    fetch: fetchIt,
    attach,
    status: () => sender?.status() ?? null,
    wake: () => sender?.wake(),
    officeKey: () => {
      if (!office) throw new Error('the link to the centre has no office yet')
      return officeKeyOf(office)
    },
    stop: async () => {
      stopListening?.()
      await sender?.stop()
    }
  }
}

function laterOnClock(delayMs: number, run: () => void): () => void {
  const timer = setTimeout(run, delayMs)
  // Waiting for the centre must not keep a process alive.
  timer.unref()
  return () => {
    clearTimeout(timer)
  }
}

function storeReads(office: LinkedOffice) {
  const readEntries = (afterSeq: number, max: number) =>
    office
      .reading(system)
      .all<JournalRow>('SELECT * FROM journal WHERE seq > ? ORDER BY seq LIMIT ?', afterSeq, max)
      .map(entryOf)
  const centre = (): EnrolledCentre | null => {
    const reading = office.reading(system)
    const enrolment = reading.get<{ centre_url: string; centre_key: string }>(
      'SELECT centre_url, centre_key FROM enrolment'
    )
    const officeKey = storedOfficeKey(reading)
    const centreKey = enrolment && publicKeyFrom(enrolment.centre_key)
    if (!centreKey || !officeKey) return null
    return { office: office.officeCode(), url: enrolment.centre_url, centreKey, officeKey }
  }
  return { readEntries, centre }
}

function lastReceipt(office: LinkedOffice): Receipt | null {
  const row = office
    .reading(system)
    .get<{ receipt: string }>('SELECT receipt FROM desk_centre_receipt ORDER BY epoch DESC, seq DESC LIMIT 1')
  return row ? receiptShape.parse(JSON.parse(row.receipt)) : null
}

/** The newest receipt proves all before it, so it takes the place of those of its epoch. */
async function keepReceipt(office: LinkedOffice, receipt: Receipt): Promise<void> {
  await office.act({ caller: system, command: newId() }, (act) => {
    act.removeDesk(centreReceiptTable, { epoch: receipt.epoch })
    act.putDesk(centreReceiptTable, {
      epoch: receipt.epoch,
      seq: receipt.seq,
      receipt: JSON.stringify(receipt),
      received_at: act.now
    })
  })
}

function storedOfficeKey(reads: Pick<Reading, 'get'>): KeyObject | null {
  const row = reads.get<{ private_key: string }>(
    'SELECT private_key FROM desk_replication_key WHERE name = ?',
    keyName
  )
  return row ? createPrivateKey(row.private_key) : null
}

/** The key by which the office signs what it sends and what it hands out; made and kept at the first asking. */
export function officeKeyOf(office: Pick<LinkedOffice, 'act'>): Promise<KeyObject> {
  return office.act({ caller: system, command: newId() }, (act) => {
    const stored = storedOfficeKey(act)
    if (stored) return stored
    const pem = makeOfficeKey()
    act.putDesk(replicationKeyTable, { name: keyName, private_key: pem })
    return createPrivateKey(pem)
  })
}
