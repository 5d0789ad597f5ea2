// The canonical JSON of RFC 8785 for the values that entries may hold. What it refuses can never be hashed,
// so a float or a broken text stops before the journal and not inside it.

export type CanonicalValue =
  string | number | boolean | null | readonly CanonicalValue[] | { readonly [name: string]: CanonicalValue }

/** Thrown for a value that has no canonical form here: a float, an unsafe integer, a lone surrogate, undefined. */
export class NotCanonicalError extends Error {
  constructor(what: string) {
    super(`not canonical: ${what}`)
    this.name = 'NotCanonicalError'
  }
}

const loneSurrogate = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/

/** The canonical text of a value: names sorted by UTF-16 code units, no white space (RFC 8785 §3.2). */
export function canonicalJson(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return canonicalString(value)
    case 'number':
      if (!Number.isSafeInteger(value)) throw new NotCanonicalError('a number that is no safe integer')
      return value === 0 ? '0' : String(value)
    case 'boolean':
      return value ? 'true' : 'false'
    case 'object':
      if (value === null) return 'null'
      return Array.isArray(value) ? canonicalArray(value) : canonicalObject(value)
    default:
      throw new NotCanonicalError(typeof value)
  }
}

function canonicalString(value: string): string {
  const text = JSON.stringify(value)
  // JSON.stringify escapes a lone surrogate as \udXXX, and nothing else so; the text itself may spell one out.
  if (text.includes('\\ud') && loneSurrogate.test(value)) throw new NotCanonicalError('a lone surrogate')
  return text
}

function canonicalArray(values: readonly unknown[]): string {
  return `[${values.map(canonicalJson).join(',')}]`
}

function canonicalObject(value: object): string {
  const members: string[] = []
  for (const name of Object.keys(value).sort()) {
    members.push(`${canonicalJson(name)}:${canonicalJson((value as Record<string, unknown>)[name])}`)
  }
  return `{${members.join(',')}}`
}
