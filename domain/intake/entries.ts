// What is written when a file is taken in. Results, not intentions: the number given, the date promised with
// the rule that gave it.
import { z } from 'zod'
import { day, id, line, tag, textOrEmpty } from '@shared/contract/shapes'
import { entryKind, newerEntryKind } from '../journal/entry-kind'
import { lifeEntries } from './life/entries'
import { pagesEntries } from './pages/entries'

const receivedFile = z.strictObject({
  fileId: id,
  tag,
  tagNumber: z.int().min(1),
  receptionNumber: z.string(),
  receptionSerial: z.int().min(1),
  receivedDay: day,
  procedureCode: z.string(),
  requesterId: id,
  fromIdCard: z.boolean(),
  capacity: z.string(),
  channel: z.string(),
  requestDate: day,
  title: z.strictObject({ number: line, date: day, court: line }),
  papers: z.array(
    z.strictObject({ name: line, form: z.string(), copies: z.int().min(1), pages: z.int().min(1) })
  ),
  note: textOrEmpty,
  due: z.strictObject({ date: day, rule: z.string(), version: z.string(), clause: line })
})

/** Where the law names no time there is no rule, and then no day and no clause; the pack is always named. */
const dueOrNone = z.strictObject({
  date: day.nullable(),
  rule: z.string().nullable(),
  version: z.string(),
  clause: line.nullable()
})

export const intakeEntries = {
  'intake.FileReceived': newerEntryKind(entryKind(receivedFile), {
    payload: receivedFile.extend({ due: dueOrNone }),
    upgrade: (payload) => payload,
    alsoAbout: ({ requesterId }) => [`party:${requesterId}`]
  }),
  /** Another calendar, another last day: why, and by which rule. What was promised stays on the receipt. */
  'intake.DueMoved': entryKind(
    z.strictObject({
      fileId: id,
      from: day,
      to: day,
      rule: z.string(),
      version: z.string(),
      /** The calendar that moved it. */
      adoptionId: id,
      year: z.int()
    })
  ),
  ...lifeEntries,
  ...pagesEntries
}
