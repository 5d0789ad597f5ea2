// How like two titles are: number, year and kind of a judgment however they are written, its day and its court. It
// knows no people.
import { foldMarks } from '@shared/search-fold'
import { courtLikeness } from './court-likeness'
import { oneSlip, type Slip } from './one-slip'

/** A number as `12/2026/DS-ST`, taken apart; `year` and `kind` are empty where it gives none. */
export interface NumberParts {
  serial: string
  year: string
  kind: string
}

export interface TypedTitle {
  number: string
  date: string | null
  court: string
}

export interface TitleLikeness {
  serial: 'SAME' | Slip | 'OTHER'
  /** How far the two running numbers lie apart: judgments of one day have neighbouring ones. */
  apart: number
  year: Agreement
  kind: Agreement
  date: Agreement
  court: 'SAME' | 'WRITTEN_OTHERWISE' | 'OTHER' | 'UNKNOWN'
  /** Both numbers letter for letter. */
  writtenSame: boolean
}
export type Agreement = 'SAME' | 'OTHER' | 'UNKNOWN'

const instances = /(st|pt|gdt)$/

/** Takes a number apart: `012/2026/DSST`, `so 12 / 2O26 / ds-st` and `12ds` all begin with 12. */
export function numberParts(text: string): NumberParts | null {
  const plain = foldMarks(text).replace(/\s/g, '')
  const match = /^\D*?([\do]*\d(?:o+(?=[/.-]))?)(?:[/.-]+([\do]*\d[\do]*)(?![\do]))?(.*)$/.exec(plain)
  if (!match) return null
  const figures = (part: string): string => part.replace(/o/g, '0')
  const year = figures(match[2] ?? '')
  const isYear = /^(19|20|21)\d\d$/.test(year)
  return {
    serial: figures(match[1] ?? '').replace(/^0+(?=\d)/, ''),
    year: isYear ? year : '',
    kind: (match[3] ?? '').replace(/[^a-z]/g, '')
  }
}

/** Holds a title that is being typed against a known one; null while its number tells nothing. */
export function titleLikeness(typed: TypedTitle, known: TypedTitle): TitleLikeness | null {
  const [one, other] = [numberParts(typed.number), numberParts(known.number)]
  if (!one || !other) return null
  return {
    serial: one.serial === other.serial ? 'SAME' : (oneSlip(one.serial, other.serial) ?? 'OTHER'),
    apart: Math.abs(Number(one.serial) - Number(other.serial)),
    year: agreement(one.year || yearOf(typed.date), other.year || yearOf(known.date)),
    kind: kindAgreement(one.kind, other.kind),
    date: agreement(typed.date ?? '', known.date ?? ''),
    court: courtLikeness(typed.court, known.court),
    writtenSame: typed.number.trim() === known.number.trim()
  }
}

function yearOf(date: string | null): string {
  return date?.slice(0, 4) ?? ''
}

function agreement(one: string, other: string): Agreement {
  if (one === '' || other === '') return 'UNKNOWN'
  return one === other ? 'SAME' : 'OTHER'
}

/** `HN-ST` is `HNGD-ST` in short: what comes before the instance may be cut, the instance may be missing. */
function kindAgreement(one: string, other: string): Agreement {
  if (one === '' || other === '') return 'UNKNOWN'
  const [instance, otherInstance] = [one, other].map((kind) => instances.exec(kind)?.[0] ?? '')
  if (instance && otherInstance && instance !== otherInstance) return 'OTHER'
  const [main = '', otherMain = ''] = [one, other].map((kind) => kind.replace(instances, ''))
  return main.startsWith(otherMain) || otherMain.startsWith(main) ? 'SAME' : 'OTHER'
}
