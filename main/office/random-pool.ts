// Random bytes out of a pool that the system fills a page at a time: asking it for the sixteen bytes of one identifier
// costs more than everything else about an identifier.
import { randomFillSync } from 'node:crypto'
import type { FillRandom } from '@shared/ids'

const poolBytes = 4096

/** A filler that gives every byte of its pool once. For identifiers; keys and tokens ask the system themselves. */
export function randomPool(): FillRandom {
  const pool = new Uint8Array(poolBytes)
  let given = poolBytes
  return (bytes) => {
    if (given + bytes.length > poolBytes) {
      randomFillSync(pool)
      given = 0
    }
    bytes.set(pool.subarray(given, given + bytes.length))
    given += bytes.length
  }
}
