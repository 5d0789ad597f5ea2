// One cell is counted blind: opened by the head, scanned by the accountant who sees nothing of what there should be, and
// finished by the cashier, for nobody counts alone.
import { CountingPage } from '../pages/counting-page'
import { StoreroomPage } from '../pages/storeroom-page'
import { countPeriod, players, things } from '../stage/cast'
import type { Stage } from '../stage/stage'
import { cellNames, shelf, warehouse, type Opened } from './opening'
import type { Chair } from './sign-in'

/** The thing that lies in the counted cell. */
const [, counted] = things

export interface Counted {
  /** The name of the thing in the cell, and everything on the counter's screen before and after its scan. */
  name: string
  shownBefore: string
  shownAfter: string
}

interface Scene {
  stage: Stage
  chair: Chair
  room: StoreroomPage
  page: CountingPage
}

export async function countOneCell(
  stage: Stage,
  chair: Chair,
  scans: { cells: Opened['cells']; labelsRead: readonly string[] }
): Promise<Counted> {
  const { page } = stage.desk
  const scene = { stage, chair, room: new StoreroomPage(page), page: new CountingPage(page) }
  await openCount(scene)
  const shown = await countBlind(scene, { cellTag: scans.cells.second, label: scans.labelsRead[1] ?? '' })
  await signRecord(scene)
  return { name: counted.name, ...shown }
}

async function openCount({ stage: { album }, chair, room, page }: Scene): Promise<void> {
  await album.step('leader opens a count of one cell', async () => {
    await chair.take('leader')
    await chair.open('F3')
    await room.mode('counts')
    await page.fillOrder({
      period: countPeriod,
      scope: `${warehouse} · ${shelf} · ${cellNames[1]}`,
      counters: [players.accountant.fullName, players.cashier.fullName]
    })
    await album.picture('count-opened', { large: true })
    await page.open()
  })
}

async function countBlind(
  { stage: { album, scanner }, chair, page }: Scene,
  { cellTag, label }: { cellTag: string; label: string }
): Promise<{ shownBefore: string; shownAfter: string }> {
  const shown = { shownBefore: '', shownAfter: '' }
  await album.step('accountant counts blind', async () => {
    await chair.take('accountant')
    await chair.open('F3')
    await page.says('ready')
    await scanner.scan(cellTag)
    await page.says('place')
    shown.shownBefore = await page.everythingShown()
    await scanner.scan(label)
    await page.says('recorded')
    shown.shownAfter = await page.everythingShown()
    await album.picture('counting-blind', { large: true })
  })
  await album.step('cashier finishes what the accountant has begun', async () => {
    await chair.take('cashier')
    await chair.open('F3')
    await page.says('ready')
    await scanner.scan(cellTag)
    await page.says('place')
    await page.finishPlace()
    await page.finishCount()
    await page.seeAndSign()
    await album.picture('count-signed')
  })
  return shown
}

/** The keeper signs too, and prints the record. */
async function signRecord({ stage, chair, room, page }: Scene): Promise<void> {
  const { album, desk } = stage
  await album.step('keeper signs the count', async () => {
    await chair.take('keeper')
    await chair.open('F3')
    await room.mode('counts')
    await page.sign()
    await desk.saveNextTo(stage.file('count-record.pdf'))
    await page.saveRecord()
    await album.picture('count-record', { large: true })
    await room.leaveMode()
  })
}
