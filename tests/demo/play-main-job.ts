// The whole main job through the real windows, from an empty store to the trial balance. The demo and the flow play
// the same one; they differ in pictures only.
import { writeFileSync } from 'node:fs'
import { takeThingsIn } from './acts/coming-in'
import { countOneCell, type Counted } from './acts/count'
import { giveBack } from './acts/going-out'
import { takeInTheRequest, type TakenIn } from './acts/intake'
import { keepThings, type Kept } from './acts/keeping'
import { collectAndPay } from './acts/money'
import { openTheOffice } from './acts/opening'
import { Chair } from './acts/sign-in'
import { officeCode, things } from './stage/cast'
import { atTheDoor } from './stage/headless-door'
import { joinPdfs } from './stage/join-pdfs'
import type { Stage } from './stage/stage'
import type { StepTime } from './stage/album'

export interface Played extends TakenIn, Kept {
  office: string
  counted: Counted
  /** In the order they were received. */
  assetTags: string[]
  statements: string[]
  /** Pictures of what came out of the receipt printer. */
  receipts: Buffer[]
  /** Bytes that the printer took for no command, and pulses to the drawer. */
  unexpectedBytes: number
  drawerKicks: number
  /** Errors of the window's console and scripts. */
  problems: string[]
  steps: StepTime[]
  /** The journal as the headless door exports it, an entry a line. */
  journal: string[]
  verify: { ok: boolean } & Record<string, unknown>
}

/** Plays it on a stage that is set. The window is closed when this resolves; printer and centre are still there. */
export async function playMainJob(stage: Stage): Promise<Played> {
  const { firstPasswords, cells } = await openTheOffice(stage)
  const chair = new Chair(stage.desk, firstPasswords)
  const takenIn = await takeInTheRequest(stage, chair)
  const assetTags = await takeThingsIn(stage, chair, cells)
  const kept = await keepThings(stage, cells)
  const counted = await countOneCell(stage, chair, { cells, labelsRead: kept.labelsRead })
  await giveBack(stage, chair, kept.labelsRead[0] ?? '')
  const statements = await collectAndPay(stage, chair, takenIn.caseTag)
  await stage.album.step('everything reaches the centre', () => stage.untilNothingWaits())
  await stage.desk.close()
  const { printer } = stage
  await joinPdfs(
    things.map((_thing, index) => stage.file(`label-${index + 1}.pdf`)),
    stage.file('labels.pdf')
  )
  writeFileSync(stage.file('receipt.png'), printer.papers[0]?.png ?? Buffer.alloc(0))
  const journal = await atTheDoor(stage.store, ['journal', '--ndjson'])
  writeFileSync(stage.file('journal.ndjson'), journal)
  return {
    ...takenIn,
    ...kept,
    counted,
    office: officeCode,
    assetTags,
    statements,
    receipts: printer.papers.map(({ png }) => png),
    unexpectedBytes: printer.unexpectedBytes,
    drawerKicks: printer.drawerKicks.length,
    problems: stage.desk.problems,
    steps: stage.album.steps,
    journal: journal.split('\n').filter((line) => line !== ''),
    verify: JSON.parse(await atTheDoor(stage.store, ['verify'])) as Played['verify']
  }
}
