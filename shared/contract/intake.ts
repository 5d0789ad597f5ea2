// One-stop desk: what a person hands in at the counter, and the receipt that they leave with.
import { z } from 'zod'
import { command, query } from './contract'
import { fileLife, fileLifeView } from './file-life'
import { filePaper, fileSummary, registerRow, title } from './file-shapes'
import { draftScans, intakePages } from './intake-pages'
import { individual, party } from './people'
import { related } from './related'
import { procedure as procedureInPack, rule } from './rule-pack'
import { counted, day, id, instant, nothing, tag, textOrEmpty } from './shapes'

const procedure = procedureInPack.omit({ rules: true }).extend({
  /** False for what is taken in elsewhere, or cannot be taken in at the desk yet. */
  takenHere: z.boolean(),
  /** The time that the law gives; null where it names none or none is known. */
  due: rule
    .extend({
      /** The day promised to whoever comes today; null where the calendar does not reach. */
      ifToday: day.nullable()
    })
    .nullable()
})

/** Whose files a list shows. ALL: the closed ones too. */
export const fileGroups = ['MINE', 'OFFERED_TO_ME', 'OPEN', 'ALL'] as const

export const intake = {
  ...related,
  listProcedures: query('office.read', {
    input: nothing,
    output: z.strictObject({ version: z.string(), procedures: z.array(procedure) })
  }),
  receiveFile: command(
    'intake.take',
    {
      input: z.strictObject({
        procedureCode: z.string().min(1).max(40),
        requester: individual,
        /** True when the details came from the card's QR and were confirmed against the person. */
        fromIdCard: z.boolean(),
        capacity: z.enum(['CREDITOR', 'DEBTOR', 'AUTHORIZED_REPRESENTATIVE']),
        channel: z.enum(['COUNTER', 'POST', 'ONLINE']),
        /** Counter: today; post: the post mark (NĐ 152/2026 Art 9.3). It drives interest and limitation. */
        requestDate: day,
        title,
        papers: z.array(filePaper).min(1).max(60),
        note: textOrEmpty,
        /** True: entered in its register in the same act, for which it must be complete. */
        register: z.boolean(),
        /** The pages that wait for this file, which become its own in the same act; null where nothing was scanned. */
        scans: draftScans.nullable()
      }),
      output: z.strictObject({
        fileId: id,
        tag,
        receptionNumber: z.string(),
        register: registerRow.nullable(),
        receivedAt: instant,
        dueDate: day.nullable(),
        printJobId: id,
        /** How many scans became its own. */
        scans: counted
      })
    },
    { readsPersonalData: true }
  ),
  listFiles: query(
    'office.read',
    {
      input: z.strictObject({
        day: day.optional(),
        /** All where it is not said. */
        group: z.enum(fileGroups).optional(),
        /** Words of the name, with or without marks, or a part of a number or tag. */
        text: z.string().max(100).optional()
      }),
      output: z.strictObject({ files: z.array(fileSummary), total: counted })
    },
    { readsPersonalData: true }
  ),
  getFile: query(
    'office.read',
    {
      input: z.union([z.strictObject({ fileId: id }), z.strictObject({ tag })]),
      output: fileSummary.extend({
        requester: party,
        capacity: z.string(),
        channel: z.string(),
        requestDate: day,
        title,
        papers: z.array(filePaper),
        note: z.string(),
        /** The rule of the pack that the file was received under; null where the law names no time. */
        dueRule: rule.nullable(),
        ruleVersion: z.string(),
        /** The day that stands on the receipt. */
        promisedDate: day.nullable(),
        receivedBy: z.string(),
        caseIds: z.array(id),
        ...fileLifeView
      })
    },
    { readsPersonalData: true }
  ),
  ...fileLife,
  ...intakePages
} as const
