// The code a person reads from the host's screen and types at a new station. It must not know how long a code is
// valid or what it opens: that is pairing-offer.ts.
import { hkdfSync, randomBytes } from 'node:crypto'

/** Crockford's base 32: no I, L, O or U, so that nothing read aloud or off a screen is taken for something else. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const RANDOM_BYTES = 10
const RANDOM_CHARACTERS = 16
const GROUP_CHARACTERS = 4

/** What is wrong with a code as typed, found before anything is sent. */
export type PairingCodeMistake = 'LENGTH' | 'CHARACTER' | 'CHECK'

/**
 * The check character (Luhn, modulo 32): any one wrong character is caught, and nearly every swap of neighbours.
 * It keeps a slip of the finger from looking like a code the host refuses.
 */
function checkCharacter(characters: string): string {
  let sum = 0
  let factor = 2
  for (const character of Array.from(characters).reverse()) {
    const product = factor * ALPHABET.indexOf(character)
    sum += Math.floor(product / ALPHABET.length) + (product % ALPHABET.length)
    factor = factor === 2 ? 1 : 2
  }
  return ALPHABET.charAt((ALPHABET.length - (sum % ALPHABET.length)) % ALPHABET.length)
}

function encode(bytes: Buffer): string {
  let bits = bytes.reduce((whole, byte) => (whole << 8n) | BigInt(byte), 0n)
  let characters = ''
  for (let count = 0; count < RANDOM_CHARACTERS; count += 1) {
    characters = ALPHABET.charAt(Number(bits & 31n)) + characters
    bits >>= 5n
  }
  return characters
}

function group(characters: string): string {
  return characters.match(new RegExp(`.{1,${GROUP_CHARACTERS}}`, 'g'))?.join('-') ?? ''
}

/** Makes a code of 80 random bits and a check character, as people read it: `ABCD-EFGH-JKMN-PQRS-T`. */
export function makePairingCode(): string {
  const characters = encode(randomBytes(RANDOM_BYTES))
  return group(characters + checkCharacter(characters))
}

/**
 * Reads a code as typed: any case, any spaces or dashes, O for 0, I and L for 1, wide forms of an input method.
 * Gives it as `makePairingCode` wrote it, or what is wrong with it.
 */
export function parsePairingCode(typed: string): { code: string } | { mistake: PairingCodeMistake } {
  const characters = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Pd}_.]/gu, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1')
  if (Array.from(characters).some((character) => !ALPHABET.includes(character)))
    return { mistake: 'CHARACTER' }
  if (characters.length !== RANDOM_CHARACTERS + 1) return { mistake: 'LENGTH' }
  const check = checkCharacter(characters.slice(0, RANDOM_CHARACTERS))
  return check === characters.charAt(RANDOM_CHARACTERS) ? { code: group(characters) } : { mistake: 'CHECK' }
}

/**
 * The 256-bit key a code stands for at both ends. 80 random bits need no slow hash: guessing happens one connection
 * at a time against a code that lives ten minutes, and nothing on the wire lets anyone guess off line in that time.
 */
export function pairingKey(code: string): Buffer {
  return Buffer.from(hkdfSync('sha256', code.replaceAll('-', ''), '', 'thads-desk pairing 1', 32))
}
