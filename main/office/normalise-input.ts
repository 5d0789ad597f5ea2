// Makes hostile input plain: strings in NFC, no lone surrogates, no depth that exhausts a stack. What is left is
// for the contract's schema to judge.
import { refuse } from './refusal'

const depthMax = 16
const loneSurrogate = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/
/** Control characters but tab and line ends: no keyboard types them, and PostgreSQL cannot hold U+0000. */
const control = /(?![\t\n\r])\p{Cc}/u
const plainAscii = /^[\x20-\x7e]*$/

/** A copy of plain data with every text in NFC. Refuses TEXT_NOT_UNICODE and INVALID_INPUT. */
export function normaliseInput(value: unknown, depth = 0): unknown {
  if (depth > depthMax) refuse('INVALID_INPUT', { field: '', problem: 'depth' })
  if (typeof value === 'string') return normaliseText(value)
  if (Array.isArray(value)) return value.map((item) => normaliseInput(item, depth + 1))
  if (typeof value === 'object' && value !== null) {
    const plain: Record<string, unknown> = {}
    for (const [name, member] of Object.entries(value)) {
      if (member === undefined) continue
      Object.defineProperty(plain, normaliseText(name), {
        value: normaliseInput(member, depth + 1),
        enumerable: true,
        writable: true,
        configurable: true
      })
    }
    return plain
  }
  return value
}

function normaliseText(text: string): string {
  if (plainAscii.test(text)) return text
  if (loneSurrogate.test(text) || control.test(text)) refuse('TEXT_NOT_UNICODE')
  return text.normalize('NFC')
}
