// What the office may already have: people, files and cases like what is being typed at the counter.
import { z } from 'zod'
import { query } from './contract'
import { counted, day, id, lineOrEmpty, tag } from './shapes'

/** How sure it is that both are the same: `CERTAIN` and `LIKELY` are said to be duplicates, `POSSIBLE` never is. */
export const confidences = ['CERTAIN', 'LIKELY', 'POSSIBLE'] as const
export type Confidence = (typeof confidences)[number]

/** Why somebody or something is shown; each has its words. */
export const relatedReasons = [
  'SAME_NUMBER',
  'FORMER_NUMBER',
  'NUMBER_SWAPPED',
  'NUMBER_ONE_WRONG',
  'NUMBER_ONE_MISSING',
  'NUMBER_BEGINS',
  'OTHER_NUMBER',
  'SAME_NAME',
  'NAME_WITHOUT_MARKS',
  'NAME_PARTS_SWAPPED',
  'NAME_PART_MISSING',
  'NAME_ONE_LETTER',
  'NAME_BEGINS',
  'OTHER_NAME',
  'SAME_BIRTH_DATE',
  'SAME_BIRTH_YEAR',
  'BIRTH_DAY_MONTH_SWAPPED',
  'OTHER_BIRTH',
  'SAME_TITLE',
  'TITLE_WRITTEN_OTHERWISE',
  'TITLE_NUMBER_SWAPPED',
  'TITLE_NUMBER_NEAR',
  'TITLE_YEAR_DIFFERS',
  'TITLE_KIND_DIFFERS',
  'TITLE_DATE_DIFFERS',
  'SAME_TITLE_DATE',
  'SAME_COURT',
  'COURT_WRITTEN_OTHERWISE',
  'OTHER_COURT',
  'SAME_DECISION',
  'DECISION_NUMBER_NEAR',
  'DECISION_DATE_DIFFERS',
  'SAME_PERSON'
] as const
export type RelatedReason = (typeof relatedReasons)[number]

const typedNumber = z.string().max(20)
const titleNumber = z.string().max(100)

const why = {
  confidence: z.enum(confidences),
  reasons: z.array(z.enum(relatedReasons)).min(1)
}

const candidate = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('PARTY'),
    partyId: id,
    partyKind: z.enum(['INDIVIDUAL', 'ORGANISATION']),
    fullName: z.string(),
    /** The number with its middle hidden: whoever takes the person over reads it whole by another call. */
    maskedNumber: z.string().nullable(),
    birthYear: z.string().nullable(),
    files: counted,
    cases: counted,
    ...why
  }),
  z.strictObject({
    kind: z.literal('FILE'),
    fileId: id,
    tag,
    receptionNumber: z.string(),
    requesterName: z.string(),
    titleNumber: z.string(),
    titleCourt: z.string(),
    ...why
  }),
  z.strictObject({
    kind: z.literal('CASE'),
    caseId: id,
    tag,
    decisionNumber: z.string(),
    creditorName: z.string(),
    debtorName: z.string(),
    titleNumber: z.string(),
    titleCourt: z.string(),
    ...why
  })
])

export const related = {
  findRelated: query(
    'office.read',
    {
      /** As much as is typed so far; null for what nobody began to type. */
      input: z.strictObject({
        person: z
          .strictObject({
            fullName: lineOrEmpty,
            /** Identity number or organisation code, whole or its beginning. */
            number: typedNumber,
            /** The old 9-digit number that a card bears beside the new one. */
            formerNumber: typedNumber,
            birthDate: day.nullable(),
            /** What a judgment gives where it gives no day. */
            birthYear: z.int().min(1900).max(2199).nullable()
          })
          .nullable(),
        title: z.strictObject({ number: titleNumber, date: day.nullable(), court: lineOrEmpty }).nullable(),
        decision: z.strictObject({ number: titleNumber, date: day.nullable() }).nullable(),
        /** The file that a case is being opened from: it is no duplicate of itself. */
        exceptFileId: id.nullable()
      }),
      /** The likeliest first, at most five; who has the very number stands before all others. */
      output: z.strictObject({ candidates: z.array(candidate).max(5) })
    },
    { readsPersonalData: true }
  )
} as const
