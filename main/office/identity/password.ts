// Passwords as salted scrypt hashes (RFC 7914; cost by OWASP: N = 2^15, r = 8, p = 3 takes a tenth of a second).
import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto'

const cost = { N: 32_768, r: 8, p: 3, maxmem: 64 * 1024 * 1024 }
/** No 0 O 1 I L: what is read aloud or from paper must not be mistaken. */
const alphabet = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789'

/** A hash to keep: `scrypt$<salt>$<key>` in hex. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16)
  return `scrypt$${salt.toString('hex')}$${(await derive(password, salt)).toString('hex')}`
}

/** True when the password made this hash; compared in constant time. */
export async function passwordFits(password: string, kept: string): Promise<boolean> {
  const [scheme, salt = '', key = ''] = kept.split('$')
  if (scheme !== 'scrypt') return false
  const expected = Buffer.from(key, 'hex')
  return timingSafeEqual(await derive(password, Buffer.from(salt, 'hex')), expected)
}

/** A first password: three groups of four from 31 letters and digits, about 59 bits. */
export function makeFirstPassword(): string {
  const letters = Array.from({ length: 12 }, () => alphabet[randomBelow(alphabet.length)])
  return [letters.slice(0, 4), letters.slice(4, 8), letters.slice(8)].map((group) => group.join('')).join('-')
}

function randomBelow(limit: number): number {
  const ceiling = 256 - (256 % limit)
  for (;;) {
    const byte = randomBytes(1)[0] ?? 0
    if (byte < ceiling) return byte % limit
  }
}

function derive(password: string, salt: Buffer): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    scrypt(password.normalize('NFC'), salt, 32, cost, (error, key) => (error ? reject(error) : resolve(key)))
  })
}
