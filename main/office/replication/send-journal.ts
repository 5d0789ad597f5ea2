// Sends what the centre does not have yet, in order, and keeps the countersigned receipt. It is given its reads
// and its one write; it works for weeks without a centre and catches up by itself.
import type { KeyObject } from 'node:crypto'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { z } from 'zod'
import { canonicalJson } from '@domain/journal/canonical'
import type { JournalEntry } from '@domain/journal/entry'
import {
  batchEntriesMax,
  batchHeaderName,
  batchSignatureName,
  sealBatch,
  selectBatch,
  type Batch
} from '@domain/replication/batch'
import { receiptIsGenuine, receiptShape, type Receipt } from '@domain/replication/receipt'
import { askCentre, type CentreAnswer, type CentreSaysNo } from './ask-centre'

/** The centre that the office is enrolled at, and the keys of both. */
export interface EnrolledCentre {
  office: string
  url: string
  centreKey: KeyObject
  /** Private. */
  officeKey: KeyObject
}

export interface SenderParts {
  /** Null until the office is enrolled. */
  centre: () => EnrolledCentre | null
  /** Committed entries after a seq, in order, at most `max`. */
  readEntries: (afterSeq: number, max: number) => readonly JournalEntry[]
  receipts: {
    last: () => Receipt | null
    keep: (receipt: Receipt) => Promise<void>
  }
  fetch: typeof fetch
  now: () => Date
  /** Runs something once, later; gives what takes it back. */
  after: (delayMs: number, run: () => void) => () => void
  /** 0 to 1, so that offices do not all come back in the same second. */
  random: () => number
  onFault: (fault: unknown) => void
  /** The status reads differently than before: whoever shows it reads again. */
  onChanged?: () => void
}

export interface SenderStatus {
  /** What the centre has countersigned, or less while it asks for entries again. */
  acknowledgedSeq: number
  lastContactAt: string | null
  /**
   * A refusal code of the centre; `UNREACHABLE`; `RECEIPT_WRONG` for a receipt that is not the centre's;
   * `FORK` or `CENTRE_AHEAD` when it has another history or more of ours than we have; null when all is well.
   */
  problem: string | null
}

export interface Sender {
  /** Something was committed, or the office was enrolled. Costs nothing while a pause after a failure runs. */
  wake: () => void
  status: () => SenderStatus
  /** Ends the request that is under way and waits for the end of it. */
  stop: () => Promise<void>
}

const requestMsMax = 60_000
const pauseMsMin = 1_000
const pauseMsMax = 60_000

/** After these, going on would be wrong: people must look. A new start of the sender tries once more. */
const endings = new Set(['FORK', 'EPOCH_CLOSED', 'CENTRE_AHEAD'])

const journalAnswer = z.object({ receipt: receiptShape })
const pack = promisify(gzip)

/** What came of one batch. `wait` is a pause that grows; `halt` ends the sending. */
type Outcome = 'nothing' | 'sent' | 'rewound' | 'wait' | 'halt'

/** Begins to send at once, and again whenever it is woken. */
export function startSender(parts: SenderParts): Sender {
  const status: SenderStatus = {
    acknowledgedSeq: parts.receipts.last()?.seq ?? 0,
    lastContactAt: null,
    problem: null
  }
  const abort = new AbortController()
  let running: Promise<void> | null = null
  let woken = false
  let halted = false
  let endPause: (() => void) | null = null
  let failures = 0

  const wake = () => {
    woken = true
    if (running ?? endPause ?? (halted || abort.signal.aborted)) return
    running = sendAll()
      .catch((fault: unknown) => {
        parts.onFault(fault)
        pause()
      })
      .finally(() => {
        running = null
        if (woken) wake()
      })
  }

  const sendAll = async () => {
    let rewinds = 0
    while (!abort.signal.aborted) {
      woken = false
      const before = { ...status }
      const outcome = await sendNext(parts, status, abort.signal)
      if (before.acknowledgedSeq !== status.acknowledgedSeq || before.problem !== status.problem)
        parts.onChanged?.()
      if (outcome === 'sent') failures = 0
      // A centre that asks for entries again and again gets them, but not in a tight circle.
      rewinds = outcome === 'rewound' ? rewinds + 1 : 0
      if (outcome === 'halt') halted = true
      if (outcome === 'wait' || rewinds > 1) pause()
      if (outcome !== 'sent' && outcome !== 'rewound') return
      if (endPause) return
    }
  }

  const pause = () => {
    woken = false
    if (abort.signal.aborted) return
    const pauseMs = Math.min(pauseMsMax, pauseMsMin * 2 ** failures)
    failures += 1
    endPause = parts.after(pauseMs * (0.5 + parts.random() / 2), () => {
      endPause = null
      wake()
    })
  }

  wake()
  return {
    wake,
    status: () => ({ ...status }),
    stop: async () => {
      abort.abort()
      endPause?.()
      await running
    }
  }
}

async function sendNext(parts: SenderParts, status: SenderStatus, stopped: AbortSignal): Promise<Outcome> {
  const centre = parts.centre()
  if (!centre) return 'nothing'
  const waiting = parts.readEntries(status.acknowledgedSeq, batchEntriesMax + 1)
  if (waiting.length === 0) return 'nothing'
  const batch = sealBatch(selectBatch(waiting), centre.officeKey)
  const answer = await post(parts, { centre, batch, stopped })
  if (stopped.aborted) return 'wait'
  if ('unreachable' in answer) return settle(status, 'UNREACHABLE')
  status.lastContactAt = parts.now().toISOString()
  if ('refusal' in answer) return afterRefusal(status, answer, batch)
  const parsed = journalAnswer.safeParse(answer.ok)
  if (!parsed.success) return settle(status, 'RECEIPT_WRONG')
  return afterReceipt({ parts, status, centre, batch }, parsed.data.receipt)
}

async function post(
  parts: SenderParts,
  { centre, batch, stopped }: { centre: EnrolledCentre; batch: Batch; stopped: AbortSignal }
): Promise<CentreAnswer> {
  const tooLong = new AbortController()
  const inTime = parts.after(requestMsMax, () => {
    tooLong.abort()
  })
  try {
    return await askCentre(parts.fetch, new URL(`/v1/offices/${centre.office}/journal`, centre.url), {
      headers: {
        'content-type': 'application/x-ndjson',
        'content-encoding': 'gzip',
        [batchHeaderName]: canonicalJson(batch.header),
        [batchSignatureName]: batch.signature
      },
      body: new Uint8Array(await pack(batch.body)),
      signal: AbortSignal.any([stopped, tooLong.signal])
    })
  } finally {
    inTime()
  }
}

function afterRefusal(status: SenderStatus, { refusal }: CentreSaysNo, batch: Batch): Outcome {
  const { expected } = refusal.params
  if (
    refusal.code === 'GAP' &&
    typeof expected === 'number' &&
    expected >= 1 &&
    expected < batch.header.from
  ) {
    // It lost something, or we believed an older receipt: everything it asks for stands in the journal.
    status.acknowledgedSeq = expected - 1
    return 'rewound'
  }
  return settle(status, refusal.code)
}

async function afterReceipt(
  {
    parts,
    status,
    centre,
    batch
  }: { parts: SenderParts; status: SenderStatus; centre: EnrolledCentre; batch: Batch },
  receipt: Receipt
): Promise<Outcome> {
  const aboutThis = receipt.office === centre.office && receipt.seq >= batch.header.to
  if (!aboutThis || !receiptIsGenuine(receipt, centre.centreKey)) return settle(status, 'RECEIPT_WRONG')
  // The receipt may be of more than this batch, when an earlier answer was lost. It must be of our own history.
  const [ours] = parts.readEntries(receipt.seq - 1, 1)
  if (!ours) return settle(status, 'CENTRE_AHEAD')
  if (ours.hash !== receipt.hash || ours.epoch !== receipt.epoch) return settle(status, 'FORK')
  await parts.receipts.keep(receipt)
  status.acknowledgedSeq = receipt.seq
  status.problem = null
  return 'sent'
}

function settle(status: SenderStatus, problem: string): Outcome {
  status.problem = problem
  return endings.has(problem) ? 'halt' : 'wait'
}
