// What a form asks the finder, and which of the answers its strip shows. Pure.
import type { InputOf, OutputOf } from '@shared/contract'

export type Question = InputOf<'intake.findRelated'>
export type Candidate = OutputOf<'intake.findRelated'>['candidates'][number]

const empty: Question = { person: null, title: null, decision: null, exceptFileId: null }
const nameLettersMin = 3
const numberFiguresMin = 6
const typedMax = { name: 300, number: 20, title: 100 }

export interface TypedPerson {
  fullName: string
  number: string
  formerNumber?: string
  birthDate: string
}

/** The question about a person; null while too little is typed to ask. */
export function personQuestion({
  fullName,
  number,
  formerNumber = '',
  birthDate
}: TypedPerson): Question | null {
  if (fullName.trim().length < nameLettersMin && number.trim().length < numberFiguresMin) return null
  return {
    ...empty,
    person: {
      fullName: fullName.slice(0, typedMax.name),
      number: number.slice(0, typedMax.number),
      formerNumber,
      birthDate: dayOrNull(birthDate),
      birthYear: null
    }
  }
}

/** The question about a title and the decision to enforce it, with the person as far as known. */
export function titleQuestion({
  title,
  decision,
  person,
  exceptFileId = null
}: {
  title: { number: string; date: string; court: string }
  decision?: { number: string; date: string }
  person?: TypedPerson
  exceptFileId?: string | null
}): Question | null {
  const numbered = (number: string): boolean => /\d/.test(number)
  const typedDecision = decision && numbered(decision.number) ? decision : null
  if (!numbered(title.number) && !typedDecision) return null
  return {
    person: (person && personQuestion(person)?.person) ?? null,
    title: numbered(title.number)
      ? {
          number: title.number.slice(0, typedMax.title),
          date: dayOrNull(title.date),
          court: title.court.slice(0, typedMax.name)
        }
      : null,
    decision: typedDecision && {
      number: typedDecision.number.slice(0, typedMax.title),
      date: dayOrNull(typedDecision.date)
    },
    exceptFileId
  }
}

/** Of the answers about a person: while somebody is said to be the same, mere namesakes are noise. */
export function shownOfPerson(candidates: readonly Candidate[]): Candidate[] {
  const called = candidates.some((one) => one.kind === 'PARTY' && one.confidence !== 'POSSIBLE')
  return candidates.filter((one) => !called || one.kind !== 'PARTY' || one.confidence !== 'POSSIBLE')
}

/** Of the answers about a title: what only the person speaks for stands in the strip of the person already. */
export function shownOfTitle(candidates: readonly Candidate[]): Candidate[] {
  return candidates.filter(
    ({ kind, reasons }) => kind !== 'PARTY' && reasons.some((reason) => reason !== 'SAME_PERSON')
  )
}

function dayOrNull(day: string): string | null {
  return day === '' ? null : day
}
