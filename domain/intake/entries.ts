// What is written when a file is taken in. Results, not intentions: the number given, the date promised with
// the rule that gave it.
import { z } from 'zod'
import { day, id, line, tag, textOrEmpty } from '@shared/contract/shapes'
import { entryKind } from '../journal/entry-kind'
import { pagesEntries } from './pages/entries'

export const intakeEntries = {
  'intake.FileReceived': entryKind(
    z.strictObject({
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
    }),
    ({ requesterId }) => [`party:${requesterId}`]
  ),
  ...pagesEntries
}
