// Whether a known title or decision is the one that is being typed. A number alone never says so: every court has one
// of each number in each year.
import type { RelatedReason } from '@shared/contract/related'
import type { Likeness } from './found'
import { numberParts, titleLikeness, type TitleLikeness, type TypedTitle } from './title-likeness'

/** Judgments of one court and day have neighbouring numbers; what lies further apart was typed wrong. */
const neighboursMax = 5

/** The likeness of a known title to the typed one; null when nothing speaks for it. */
export function judgeTitle(typed: TypedTitle, known: TypedTitle): Likeness | null {
  const like = titleLikeness(typed, known)
  if (!like) return null
  if (like.serial === 'SAME') return sameSerial(like)
  if (like.serial === 'OTHER' || like.kind === 'OTHER' || !atSameCourtAndDay(like)) return null
  const slip = like.serial === 'SWAPPED' ? 'TITLE_NUMBER_SWAPPED' : 'TITLE_NUMBER_NEAR'
  return {
    confidence: like.apart > neighboursMax ? 'LIKELY' : 'POSSIBLE',
    reasons: [slip, 'SAME_TITLE_DATE', courtReason(like)]
  }
}

function sameSerial(like: TitleLikeness): Likeness | null {
  const { year, kind, date, court } = like
  const named: RelatedReason = like.writtenSame ? 'SAME_TITLE' : 'TITLE_WRITTEN_OTHERWISE'
  const here = court === 'SAME' || court === 'WRITTEN_OTHERWISE'
  if (kind === 'OTHER') {
    if (!atSameCourtAndDay(like)) return null
    return { confidence: 'POSSIBLE', reasons: ['TITLE_KIND_DIFFERS', 'SAME_TITLE_DATE', courtReason(like)] }
  }
  if (year === 'OTHER') {
    if (!atSameCourtAndDay(like)) return null
    return { confidence: 'LIKELY', reasons: ['TITLE_YEAR_DIFFERS', 'SAME_TITLE_DATE', courtReason(like)] }
  }
  const day: RelatedReason[] =
    date === 'SAME' ? ['SAME_TITLE_DATE'] : date === 'OTHER' ? ['TITLE_DATE_DIFFERS'] : []
  if (here) {
    const told = (kind === 'SAME' && year === 'SAME') || date === 'SAME'
    return { confidence: told ? 'CERTAIN' : 'POSSIBLE', reasons: [named, ...day, courtReason(like)] }
  }
  if (date === 'OTHER' || (court === 'OTHER' && date !== 'SAME')) return null
  if (court === 'OTHER') return { confidence: 'POSSIBLE', reasons: [named, ...day, 'OTHER_COURT'] }
  if (year === 'UNKNOWN') return null
  return { confidence: date === 'SAME' ? 'LIKELY' : 'POSSIBLE', reasons: [named, ...day] }
}

function atSameCourtAndDay({ court, date }: TitleLikeness): boolean {
  return date === 'SAME' && (court === 'SAME' || court === 'WRITTEN_OTHERWISE')
}

function courtReason({ court }: TitleLikeness): RelatedReason {
  return court === 'WRITTEN_OTHERWISE' ? 'COURT_WRITTEN_OTHERWISE' : 'SAME_COURT'
}

interface DatedNumber {
  number: string
  date: string | null
}

/** The likeness of a known enforcement decision to the typed one: numbers run through a year. */
export function judgeDecision(typed: DatedNumber, known: DatedNumber): Likeness | null {
  const like = titleLikeness({ ...typed, court: '' }, { ...known, court: '' })
  if (!like || like.kind === 'OTHER') return null
  if (like.serial === 'SAME') {
    if (like.date === 'SAME') return { confidence: 'CERTAIN', reasons: ['SAME_DECISION'] }
    if (like.year === 'SAME')
      return { confidence: 'LIKELY', reasons: ['SAME_DECISION', 'DECISION_DATE_DIFFERS'] }
    return like.year === 'UNKNOWN' ? { confidence: 'POSSIBLE', reasons: ['SAME_DECISION'] } : null
  }
  if (like.serial === 'OTHER' || like.date !== 'SAME') return null
  return { confidence: 'POSSIBLE', reasons: ['DECISION_NUMBER_NEAR'] }
}

/** The running number by which the index is asked; null while none is typed. */
export function serialOf(number: string): number | null {
  const parts = numberParts(number)
  const serial = parts ? Number(parts.serial) : Number.NaN
  return Number.isSafeInteger(serial) ? serial : null
}
