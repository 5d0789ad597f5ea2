// How a sample is drawn: pure, and the same for the office and for whoever checks it from the journal.
import { createHash, createHmac } from 'node:crypto'

/**
 * How many of a population must be seen for 95 % confidence and ±3 % (p = 1/2), with the finite population
 * correction: n = ⌈n₀N / (N + n₀ − 1)⌉, n₀ = 1.96² · ¼ / 0.03² = 9604/9. In whole numbers, so that everybody gets the same.
 */
export function sampleSize(population: number): number {
  const all = BigInt(population)
  const below = 9n * all + 9595n
  return Number((9604n * all + below - 1n) / below)
}

/** The SHA-256 of a secret of 64 hexadecimal digits. */
export function commitmentTo(secret: string): string {
  return createHash('sha256').update(Buffer.from(secret, 'hex')).digest('hex')
}

/** The SHA-256 over the sorted ids of a population, each with a line feed. */
export function populationRoot(assetIds: readonly string[]): string {
  const hash = createHash('sha256')
  for (const assetId of [...assetIds].sort()) hash.update(`${assetId}\n`)
  return hash.digest('hex')
}

/**
 * The draw: every id has a score, HMAC-SHA256 under the seed, and the lowest are taken in their order. The seed is
 * HMAC-SHA256 of the beacon's signature under the secret, so it is known to nobody before the centre has signed.
 */
export function draw(
  assetIds: readonly string[],
  { secret, beaconSignature, size }: { secret: string; beaconSignature: string; size: number }
): string[] {
  const seed = createHmac('sha256', Buffer.from(secret, 'hex')).update(beaconSignature).digest()
  return assetIds
    .map((assetId) => ({ assetId, score: createHmac('sha256', seed).update(assetId).digest('hex') }))
    .sort((one, other) => (one.score < other.score ? -1 : one.score > other.score ? 1 : 0))
    .slice(0, size)
    .map(({ assetId }) => assetId)
}
