// The fingerprint by which a repeated command is known. It stays in the store for good, so that of a password must
// be as slow to guess as the password's own hash. It knows no call and no table.
import { hash, scrypt } from 'node:crypto'

/** RFC 7914, the cost that passwords have here. */
const cost = { N: 32_768, r: 8, p: 3, maxmem: 64 * 1024 * 1024 }

/** SHA-256 of an input's canonical text, in hex. */
export function fingerprintOf(canonicalText: string): string {
  return hash('sha256', canonicalText, 'hex')
}

/** The same for an input that holds a secret, salted with the command's own id: about a tenth of a second. */
export function secretFingerprintOf(canonicalText: string, command: string): Promise<string> {
  return new Promise((resolve, reject) => {
    scrypt(canonicalText, command, 32, cost, (error, key) =>
      error ? reject(error) : resolve(`scrypt$${key.toString('hex')}`)
    )
  })
}
