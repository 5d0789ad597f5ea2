// The short code of a page manifest: 15 characters of its SHA-256 and one check character, in the letters of Crockford's
// base 32, which has no I, L, O and U. It is read aloud, typed and compared by people.

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const hashCharacters = 15
const bitsOfCharacter = 5
const groupLength = 4
/** ISO 7064 MOD 33,32: finds every wrong character and nearly every swapped pair. */
const modulus = alphabet.length + 1

/** The code of a manifest's hash, `8V2KQ0M4RT9WXC3F`. */
export function pageCodeOf(sha256: string): string {
  const bits = BigInt(hashCharacters * bitsOfCharacter)
  let value = BigInt(`0x${sha256}`) >> (256n - bits)
  let body = ''
  for (let at = 0; at < hashCharacters; at += 1) {
    body = (alphabet[Number(value & 31n)] ?? '') + body
    value >>= BigInt(bitsOfCharacter)
  }
  return body + checkOf(body)
}

/** The code as written by hand or typed, in its one form; null when it is none: too short, or its check fails. */
export function parsePageCode(typed: string): string | null {
  const code = typed.toUpperCase().replace(/[\s-]/g, '').replace(/[IL]/g, '1').replace(/O/g, '0')
  if (!/^[0-9A-HJKMNP-TV-Z]{16}$/.test(code)) return null
  return checkOf(code.slice(0, -1)) === code.slice(-1) ? code : null
}

/** In groups of four, as it is printed. */
export function groupPageCode(code: string): string {
  return code.match(new RegExp(`.{1,${groupLength}}`, 'g'))?.join('-') ?? code
}

function checkOf(body: string): string {
  let product = alphabet.length
  for (const character of Array.from(body)) {
    const sum = (product + alphabet.indexOf(character)) % alphabet.length
    product = ((sum === 0 ? alphabet.length : sum) * 2) % modulus
  }
  return alphabet[(modulus - product) % alphabet.length] ?? ''
}
