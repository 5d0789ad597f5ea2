// npm run demo [-- --out DIR]: plays the main job in the real windows and leaves what came out in DIR.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { playMainJob } from './play-main-job'
import { prove } from './proofs'
import { project } from './stage/headless-door'
import { setStage } from './stage/stage'
import { summaryOf } from './summary'

const say = (line: string): void => void process.stdout.write(`${line}\n`)

/** Plays it all; answers whether every claim held. */
async function play(out: string): Promise<boolean> {
  const start = performance.now()
  const stage = await setStage(out, true)
  try {
    const played = await playMainJob(stage)
    const proofs = await prove(stage, played)
    writeFileSync(join(out, 'summary.md'), summaryOf(played, proofs, performance.now() - start))
    for (const { claim, holds, found } of proofs) say(`${holds ? 'PASS' : 'FAIL'}  ${claim}: ${found}`)
    return proofs.every(({ holds }) => holds)
  } finally {
    await stage.close()
  }
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { out: { type: 'string' } } })
  const out = resolve(values.out ?? join(project, 'demo-out'))
  // Only our own folder is emptied; a folder somebody named may hold what is not ours.
  if (values.out === undefined) rmSync(out, { recursive: true, force: true })
  mkdirSync(out, { recursive: true })
  const ok = await play(out)
  say(`${ok ? 'Everything holds' : 'Something is off'}: ${out}`)
  process.exitCode = ok ? 0 : 1
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exit(1)
})
