// What is recorded of an asset by its kind, and where things of a kind may be kept, as data (custody.md §4). Words
// for these names stand with the other words; who asks for the values is no business of this page.
import type { AssetKind, holderKinds } from '../contract/custody'

export interface KindField {
  name: string
  required: boolean
  /** What a value must look like; any text without one. */
  pattern?: RegExp
  /** `IMEI`: fifteen digits with Luhn's check digit. `NOTES`: denominations and counts. `TOTAL`: computed of them. */
  rule?: 'IMEI' | 'NOTES' | 'TOTAL' | 'CHOICE'
  choices?: readonly string[]
}

const must = (name: string, rest: Omit<KindField, 'name' | 'required'> = {}): KindField => ({
  name,
  required: true,
  ...rest
})
const may = (name: string, rest: Omit<KindField, 'name' | 'required'> = {}): KindField => ({
  name,
  required: false,
  ...rest
})

/** Whole numbers as text; weights are in milligrams so that no fraction is rounded away. */
const whole = /^(0|[1-9]\d{0,14})$/
/** Denomination × count, `500000x10;200000x5`, each denomination once. */
const notes = /^[1-9]\d{0,8}x[1-9]\d{0,6}(;[1-9]\d{0,8}x[1-9]\d{0,6}){0,29}$/
const conclusion = must('conclusionNumber')

/**
 * What a piece of gold or a stone is. Bars and plain rings go to a licensed dealer within 10 days (NĐ 152/2026 Art
 * 61.2); what was received before this was asked has none, and is warned of as if it were bars.
 */
export const goldForms = ['BAR', 'PLAIN_RING', 'JEWELLERY', 'GEMSTONE', 'SILVER', 'OTHER'] as const

/** The fields of each kind in the order in which they are typed. */
export const kindFields: Readonly<Record<AssetKind, readonly KindField[]>> = {
  ORDINARY: [may('brand'), may('weightGram', { pattern: whole })],
  ELECTRONICS: [
    must('brand'),
    may('model'),
    may('colour'),
    may('imei', { rule: 'IMEI' }),
    may('serial'),
    may('sim'),
    must('power', { rule: 'CHOICE', choices: ['OFF', 'ON', 'UNKNOWN'] })
  ],
  VEHICLE: [
    must('plate'),
    must('brand'),
    may('model'),
    may('colour'),
    must('chassis'),
    must('engine'),
    may('odometerKm', { pattern: whole }),
    must('keysCount', { pattern: /^\d{1,2}$/ }),
    may('papers')
  ],
  DOCUMENT: [must('number'), must('issuer'), must('holder'), must('pages', { pattern: /^[1-9]\d{0,5}$/ })],
  PERISHABLE: [may('weightGram', { pattern: whole }), may('storage')],
  BULKY: [may('dimensions'), may('weightGram', { pattern: whole }), may('keeperContract')],
  VALUABLE_PAPER: [must('number'), must('issuer'), must('holder'), must('faceValue', { pattern: whole })],
  CASH: [must('notes', { pattern: notes, rule: 'NOTES' }), must('total', { pattern: whole, rule: 'TOTAL' })],
  FOREIGN_CASH: [
    must('currency', { pattern: /^[A-Z]{3}$/ }),
    must('notes', { pattern: notes, rule: 'NOTES' }),
    must('total', { pattern: whole, rule: 'TOTAL' }),
    may('serials')
  ],
  GOLD_GEMS: [
    must('goldForm', { rule: 'CHOICE', choices: goldForms }),
    must('material'),
    /** Parts in ten thousand: 9999 is four nines, 7500 is 18 carat. */
    may('fineness', { pattern: /^([1-9]\d{0,3}|10000)$/ }),
    must('weightMilligram', { pattern: /^[1-9]\d{0,14}$/ }),
    may('stones'),
    conclusion
  ],
  WEAPON: [must('weaponType'), may('serial'), may('ammunition', { pattern: whole }), conclusion],
  DRUG: [
    must('substance'),
    must('massBeforeMilligram', { pattern: /^[1-9]\d{0,14}$/ }),
    must('massAfterMilligram', { pattern: whole }),
    may('sample'),
    conclusion
  ],
  HAZARDOUS: [must('substance'), may('massBeforeMilligram', { pattern: whole }), conclusion],
  LIVE: [must('species'), conclusion]
}

/** Kinds that spoil: the day they do must be known (NĐ 152/2026 Art 60.4). */
export const kindsThatExpire: readonly AssetKind[] = ['PERISHABLE']

/** Denominations of đồng in circulation, for whoever counts. */
export const dongNotes = [
  500_000, 200_000, 100_000, 50_000, 20_000, 10_000, 5_000, 2_000, 1_000, 500
] as const

const specialised = ['POLICE_STORE', 'MILITARY_STORE', 'SPECIALISED_BODY'] as const
/** Sealed, at the treasury; what is evidence stays in the store that has it until it is dealt with (NĐ 152/2026 Art 37.2.đ). */
const sealedValuables = ['TREASURY', 'POLICE_STORE', 'MILITARY_STORE'] as const
/** Kinds that only certain bodies may hold for us, money and gold at the treasury; all others anybody may (custody.md §4). */
export const holdersOfKind: Partial<Record<AssetKind, readonly (typeof holderKinds)[number][]>> = {
  WEAPON: ['POLICE_STORE', 'MILITARY_STORE'],
  DRUG: specialised,
  HAZARDOUS: specialised,
  CASH: ['TREASURY'],
  FOREIGN_CASH: sealedValuables,
  GOLD_GEMS: sealedValuables,
  LIVE: ['SPECIALISED_BODY']
}

export interface FieldProblem {
  field: string
  problem: 'missing' | 'pattern' | 'imei' | 'total' | 'unknown'
}

/** The first thing wrong with the fields of a kind; null when they are whole. */
export function kindFieldProblem(
  kind: AssetKind,
  details: Readonly<Record<string, string>>
): FieldProblem | null {
  const fields = kindFields[kind]
  const unknown = Object.keys(details).find((name) => !fields.some((field) => field.name === name))
  if (unknown !== undefined) return { field: unknown, problem: 'unknown' }
  for (const field of fields) {
    const problem = fieldProblem(field, details)
    if (problem !== null) return { field: field.name, problem }
  }
  return null
}

/** What is wrong with one field; null when nothing is. */
export function fieldProblem(
  { name, required, pattern, rule, choices }: KindField,
  details: Readonly<Record<string, string>>
): FieldProblem['problem'] | null {
  const value = (details[name] ?? '').trim()
  if (value === '') return required ? 'missing' : null
  if (pattern && !pattern.test(value)) return 'pattern'
  if (choices && !choices.includes(value)) return 'pattern'
  if (rule === 'IMEI' && !isImei(value)) return 'imei'
  if (rule === 'NOTES' && countOf(value) === null) return 'pattern'
  if (rule === 'TOTAL' && value !== totalOf(details['notes'] ?? '')) return 'total'
  return null
}

/** Fifteen digits whose last one checks the others (Luhn), as every telephone's IMEI. */
export function isImei(text: string): boolean {
  if (!/^\d{15}$/.test(text)) return false
  const sum = Array.from(text).reduce((total, digit, index) => {
    const doubled = Number(digit) * (index % 2 === 1 ? 2 : 1)
    return total + (doubled > 9 ? doubled - 9 : doubled)
  }, 0)
  return sum % 10 === 0
}

/** Denominations × counts; null when a denomination stands twice or the text is none. */
export function notesIn(text: string): { denomination: bigint; count: bigint }[] | null {
  if (!notes.test(text)) return null
  const parts = text.split(';').map((part) => {
    const [denomination = '0', count = '0'] = part.split('x')
    return { denomination: BigInt(denomination), count: BigInt(count) }
  })
  return new Set(parts.map(({ denomination }) => denomination)).size === parts.length ? parts : null
}

/** Σ denomination × count, as text; empty for what cannot be counted. */
export function totalOf(text: string): string {
  const parts = notesIn(text)
  return parts === null
    ? ''
    : parts.reduce((sum, part) => sum + part.denomination * part.count, 0n).toString()
}

/** How many notes there are; null for what cannot be counted. */
export function countOf(text: string): number | null {
  const parts = notesIn(text)
  return parts === null ? null : Number(parts.reduce((sum, { count }) => sum + count, 0n))
}
