// The whole main job through the real windows, with the virtual printer and scanner and a real centre: the play of
// the demo, without its album.
import { expect, test } from '@playwright/test'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { playMainJob } from '../demo/play-main-job'
import { prove } from '../demo/proofs'
import { setStage } from '../demo/stage/stage'

test('the main job, from an empty store to the trial balance, and everything proves', async () => {
  test.setTimeout(240_000)
  const out = mkdtempSync(join(tmpdir(), 'main-job-flow-'))
  const stage = await setStage(out, false)
  try {
    const proofs = await prove(stage, await playMainJob(stage))
    expect(proofs.filter(({ holds }) => !holds)).toEqual([])
    expect(proofs.length).toBeGreaterThan(12)
  } finally {
    await stage.close()
    rmSync(out, { recursive: true, force: true })
  }
})
