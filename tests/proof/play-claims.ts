// Plays claims one after the other and prints one line for each: PASS or FAIL, the claim, the figure measured.
import { parseArgs } from 'node:util'

export interface Verdict {
  /** What did not hold; empty when all did. */
  readonly violations: readonly string[]
  /** The figure, in words. */
  readonly figure: string
}

export interface Claim {
  readonly name: string
  readonly says: string
  readonly prove: (seed: number) => Promise<Verdict>
}

const shownMax = 5

/** Answers the exit code. A claim that throws has failed. */
export async function playClaims(claims: readonly Claim[], argv: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...argv],
    options: { seed: { type: 'string' }, only: { type: 'string' } }
  })
  const seed = Number(values.seed ?? Math.floor(Date.now() / 1000) % 1_000_000)
  const only = values.only
  console.log(`seed ${seed} (--seed ${seed} plays the same again)`)
  let failed = 0
  for (const claim of claims.filter(({ name }) => only === undefined || name.includes(only))) {
    const started = performance.now()
    const { violations, figure } = await verdictOf(claim, seed)
    const seconds = Math.round((performance.now() - started) / 1000)
    console.log(`${violations.length === 0 ? 'PASS' : 'FAIL'}  ${claim.says}  ${figure} (${seconds} s)`)
    for (const violation of violations.slice(0, shownMax)) console.log(`      ${violation}`)
    if (violations.length > 0) failed += 1
  }
  return failed === 0 ? 0 : 1
}

async function verdictOf(claim: Claim, seed: number): Promise<Verdict> {
  try {
    return await claim.prove(seed)
  } catch (error) {
    return { violations: [String(error instanceof Error ? error.stack : error)], figure: 'not measured' }
  }
}
