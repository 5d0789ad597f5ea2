// Identifiers that sort by time (UUIDv7, RFC 9562 §5.7). The clock and the random bytes may be given, so
// that a simulation can replay its run.

/** Node and browsers both have it; this row may use the types of neither. */
declare const crypto: { getRandomValues(bytes: Uint8Array): Uint8Array }

/** Fills the given bytes with randomness. */
export type FillRandom = (bytes: Uint8Array) => void

/** A new UUIDv7 in lower case. */
export function newId(
  nowMs: number = Date.now(),
  fillRandom: FillRandom = (bytes) => void crypto.getRandomValues(bytes)
): string {
  const bytes = new Uint8Array(16)
  fillRandom(bytes)
  for (let index = 5, rest = nowMs; index >= 0; index -= 1, rest = Math.floor(rest / 256)) {
    bytes[index] = rest % 256
  }
  bytes[6] = 0x70 | ((bytes[6] ?? 0) & 0x0f)
  bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f)
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}
