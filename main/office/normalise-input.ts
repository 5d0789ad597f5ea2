// Makes hostile input plain: strings in NFC without what nobody sees, no lone surrogates, no depth that exhausts a
// stack. What is left is for the contract's schema to judge.
import { refuse } from './refusal'

const depthMax = 16
const loneSurrogate = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/
/** Control characters but tab and line ends: no keyboard types them, and PostgreSQL cannot hold U+0000. */
const control = /(?![\t\n\r])\p{Cc}/u
/**
 * Zero-width characters, soft hyphens, marks that turn the direction of writing: they come with pasted text, and by
 * them two names that look the same would be two.
 */
const unseen = /\p{Default_Ignorable_Code_Point}/gu
const plainAscii = /^[\x20-\x7e]*$/

/** More values than any form has; what shares or loops its parts could otherwise unfold without end. */
const valuesMax = 100_000

/** A copy of plain data with every text in NFC and nothing unseen in it. Refuses TEXT_NOT_UNICODE and INVALID_INPUT. */
export function normaliseInput(input: unknown): unknown {
  let values = 0
  const normalise = (value: unknown, depth: number): unknown => {
    values += 1
    if (depth > depthMax) refuse('INVALID_INPUT', { field: '', problem: 'depth' })
    if (values > valuesMax) refuse('INVALID_INPUT', { field: '', problem: 'size' })
    if (typeof value === 'string') return normaliseText(value)
    if (typeof value !== 'object' || value === null) return value
    if (Array.isArray(value)) return value.map((item) => normalise(item, depth + 1))
    return normaliseObject(value, (member) => normalise(member, depth + 1))
  }
  return normalise(input, 0)
}

function normaliseObject(value: object, normalise: (member: unknown) => unknown): Record<string, unknown> {
  // A Map or a Date would pass as an object without members.
  if (Object.prototype.toString.call(value) !== '[object Object]') {
    refuse('INVALID_INPUT', { field: '', problem: 'object' })
  }
  const plain: Record<string, unknown> = {}
  for (const [name, member] of Object.entries(value)) {
    if (member === undefined) continue
    // Not an assignment: `__proto__` must stay a member, for the schema to refuse.
    Object.defineProperty(plain, normaliseText(name), {
      value: normalise(member),
      enumerable: true,
      writable: true,
      configurable: true
    })
  }
  return plain
}

function normaliseText(text: string): string {
  if (plainAscii.test(text)) return text
  if (loneSurrogate.test(text) || control.test(text)) refuse('TEXT_NOT_UNICODE')
  return text.replace(unseen, '').normalize('NFC')
}
