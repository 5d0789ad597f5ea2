// How a connection between host and station is encrypted and who the other end is: TLS with a pre-shared key, so
// there are no certificates to issue, renew or trust by hand. It must not know what is said over the connection.
import { constants } from 'node:crypto'

/** The identity of a connection whose key is the pairing code; a station's identity is its id. */
export const PAIR_IDENTITY = 'pair'

/** How long a peer may take to prove its key; the connection is dropped then. */
export const HANDSHAKE_MS_MAX = 10_000

/**
 * The same at both ends. TLS 1.2, since Node offers pre-shared keys of our own only there; ECDHE, so that a key
 * that leaks later opens nothing recorded before; the one such suite with authenticated encryption that OpenSSL
 * (Node) and BoringSSL (Electron) share. Tickets are off: a ticket would let a revoked station resume without its key.
 */
export const linkSecurity = {
  minVersion: 'TLSv1.2',
  maxVersion: 'TLSv1.2',
  ciphers: 'ECDHE-PSK-CHACHA20-POLY1305',
  secureOptions: constants.SSL_OP_NO_TICKET
} as const

/**
 * Whether a failed handshake means that the host does not accept the key (unknown identity, or a Finished message
 * it could not read), as against a host that is away. The codes carry the alert's name, spelt by library and version.
 */
export function isKeyRefused(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return /ALERT_(UNKNOWN_PSK_IDENTITY|BAD_RECORD_MAC|DECRYPT_ERROR|DECRYPTION_FAILED)/.test(code)
}
