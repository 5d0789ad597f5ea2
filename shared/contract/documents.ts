// Papers: what was printed, by which job, how often. A paper is drawn from committed rows, never from a form
// still being typed.
import { z } from 'zod'
import { labelSizeNames } from '../label-sizes'
import { command, query } from './contract'
import { counted, id, instant, line, nothing } from './shapes'

export const paperForms = [
  'RECEPTION_RECEIPT',
  'MANIFEST_SLIP',
  'SUPPLEMENT_NOTICE',
  'SUPPLEMENT_SLIP',
  'REFUSAL_NOTICE',
  'APOLOGY_SLIP',
  'CONTROL_SLIP',
  'ASSET_LABEL',
  'DELIVERY_DRAFT',
  'DELIVERY_RECORD',
  'PART_LABELS',
  'LABEL_RUN',
  'MOVE_ORDER',
  'MOVE_RECORD',
  'PLACE_LABEL',
  'HANDOVER_RECORD',
  'COUNT_RECORD',
  'STOCK_OUT_ORDER',
  'DESTRUCTION_DECISION',
  'DESTRUCTION_MINUTES',
  'LOAN_RECORD',
  'OPENING_RECORD',
  'INCIDENT_RECORD',
  'HOLDING_RECORD',
  'CASH_RECEIPT',
  'RECEIPT_VOUCHER',
  'PAYMENT_VOUCHER'
] as const
export const printStates = ['QUEUED', 'SENT', 'CONFIRMED', 'FAILED', 'UNKNOWN'] as const

const printJob = z.strictObject({
  jobId: id,
  form: z.enum(paperForms),
  subject: z.string(),
  copies: counted,
  /** 0 for the first issue, n for `in lại lần n`. */
  reprint: counted,
  /** DEVICE: sent by the office process to a printer of ours; SCREEN: shown, saved or printed by the shell. */
  route: z.enum(['DEVICE', 'SCREEN']),
  state: z.enum(printStates),
  problem: z.string().nullable(),
  queuedAt: instant,
  queuedBy: line
})

export const documents = {
  listPrintJobs: query('documents.print', {
    input: z.strictObject({ subject: z.string().max(80).optional() }),
    output: z.strictObject({ jobs: z.array(printJob) })
  }),
  /** The paper of a job as a file: PDF for A4, A5 and labels (papers by HTML need the shell), PNG for receipts. */
  getPaper: query(
    'documents.print',
    {
      input: z.strictObject({ jobId: id }),
      output: z.strictObject({ fileName: z.string(), mediaType: z.string(), base64: z.string() })
    },
    { readsPersonalData: true }
  ),
  /** How a label looks on stock of a size, with an invented thing on it. */
  previewLabel: query('devices.administer', {
    input: z.strictObject({ size: z.enum(labelSizeNames) }),
    output: z.strictObject({ mediaType: z.string(), base64: z.string() })
  }),
  /** What a person saw happen to a paper whose outcome no device can tell. */
  settlePrintJob: command('documents.print', {
    input: z.strictObject({ jobId: id, outcome: z.enum(['CONFIRMED', 'FAILED']) }),
    output: nothing
  }),
  /** Sends a job again of which it is certain that nothing came out: the same paper, not a second one. */
  retryPrintJob: command('documents.print', { input: z.strictObject({ jobId: id }), output: nothing }),
  reprint: command('documents.print', {
    input: z.strictObject({ form: z.enum(paperForms), subject: z.string().min(3).max(80), reason: line }),
    output: z.strictObject({ jobId: id, reprint: counted })
  })
} as const
