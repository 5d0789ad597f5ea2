// What is written of loans: the request, the head's word, the going and the coming back.
import { z } from 'zod'
import { keptPhoto, keptSignature, lotLine, sealChange } from '@shared/contract/custody'
import { day, id, line } from '@shared/contract/shapes'
import { entryKind, newerEntryKind } from '../../journal/entry-kind'
import { door, visitSubject } from '../assets/entries'
import { attendedWitnesses } from '../witnessing/entries'

const number = z.int().min(1)
const record = { recordNumber: z.string(), recordSerial: number, year: z.string() }
const decided = { loanId: id, assetId: id }
/** Which line of which lot; null for what is lent alone. Of what comes back, which line of that record. */
const lot = lotLine.nullable()
const about = ({ loanId }: { loanId: string }) => [`loan:${loanId}`]

const lentFirst = z.strictObject({
  ...decided,
  ...record,
  borrowerId: id,
  borrowerName: line,
  messenger: line,
  messengerNumber: z.string(),
  letter: line,
  condition: line,
  sealNumber: z.string().nullable(),
  sealIntact: z.boolean().nullable(),
  fromPlaceId: id.nullable(),
  fromHolderId: id.nullable(),
  fromPath: z.string(),
  from: z.enum(['IN_OWN_STORE', 'HELD_BY_OTHER']),
  to: z.literal('LENT_OUT'),
  photos: z.array(keptPhoto),
  signatures: z.array(keptSignature),
  door
})

const takenBackFirst = z.strictObject({
  ...decided,
  ...record,
  borrowerId: id,
  returnedBy: line,
  returnedByNumber: z.string().nullable(),
  conditionFrom: line,
  condition: line,
  sealFrom: z.string().nullable(),
  sealNumber: z.string().nullable(),
  sealIntact: z.boolean().nullable(),
  sealChange: sealChange.nullable(),
  placeId: id.nullable(),
  placePath: z.string(),
  holderId: id.nullable(),
  from: z.literal('LENT_OUT'),
  to: z.enum(['IN_OWN_STORE', 'HELD_BY_OTHER']),
  photos: z.array(keptPhoto),
  signatures: z.array(keptSignature),
  door
})

const proposedFirst = z.strictObject({
  loanId: id,
  assetId: id,
  borrowerId: id,
  borrowerName: line,
  requestNumber: line,
  requestDay: day,
  purpose: line,
  dueOn: day
})

const approvedFirst = z.strictObject({
  ...decided,
  orderNumber: z.string(),
  orderSerial: number,
  year: z.string()
})

const lentSecond = newerEntryKind(entryKind(lentFirst), {
  payload: lentFirst.extend({ witnesses: attendedWitnesses }),
  upgrade: (first) => ({ ...first, witnesses: [] })
})

const takenBackSecond = newerEntryKind(entryKind(takenBackFirst), {
  payload: takenBackFirst.extend({ witnesses: attendedWitnesses }),
  upgrade: (first) => ({ ...first, witnesses: [] })
})

export const lendingEntries = {
  'custody.LoanProposed': newerEntryKind(entryKind(proposedFirst), {
    payload: proposedFirst.extend({ lot }),
    alsoAbout: ({ loanId, borrowerId }) => [`loan:${loanId}`, `holder:${borrowerId}`],
    upgrade: (first) => ({ ...first, lot: null })
  }),
  /** One order for a lot: its lines bear the same number, and the first takes it. */
  'custody.LoanApproved': newerEntryKind(entryKind(approvedFirst), {
    payload: approvedFirst.extend({ lot }),
    alsoAbout: about,
    upgrade: (first) => ({ ...first, lot: null })
  }),
  'custody.LoanDeclined': entryKind(z.strictObject(decided), about),
  'custody.LoanCancelled': entryKind(
    z.strictObject({ ...decided, from: z.enum(['PROPOSED', 'APPROVED']) }),
    about
  ),
  'custody.AssetLentOut': newerEntryKind(lentSecond, {
    payload: lentFirst.extend({ witnesses: attendedWitnesses, lot }),
    alsoAbout: ({ loanId, borrowerId, fromPlaceId, door: { visitId } }) => [
      `loan:${loanId}`,
      `holder:${borrowerId}`,
      ...(fromPlaceId ? [`place:${fromPlaceId}`] : []),
      ...visitSubject(visitId)
    ],
    upgrade: (second) => ({ ...second, lot: null })
  }),
  'custody.AssetTakenBack': newerEntryKind(takenBackSecond, {
    payload: takenBackFirst.extend({ witnesses: attendedWitnesses, lot }),
    alsoAbout: ({ loanId, borrowerId, placeId, door: { visitId } }) => [
      `loan:${loanId}`,
      `holder:${borrowerId}`,
      ...(placeId ? [`place:${placeId}`] : []),
      ...visitSubject(visitId)
    ],
    upgrade: (second) => ({ ...second, lot: null })
  })
}
