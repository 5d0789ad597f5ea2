// Things are kept: each printed label is read back in its place, one is swapped and refused, one thing is moved.
import { readFileSync } from 'node:fs'
import { parseTag } from '../../../shared/tags'
import { readPdfBarcodes } from '../../hardware/read-barcodes'
import { StoreroomPage } from '../pages/storeroom-page'
import { things } from '../stage/cast'
import type { Stage } from '../stage/stage'
import { cellNames, shelf, warehouse, type Opened } from './opening'

const [laptop] = things
const labelDpi = 203

export interface Kept {
  /** What the virtual scanner read on each printed label. */
  labelsRead: string[]
  /** What the screen said to the label of another thing. */
  swapRefused: string
}

/** The keeper sits at the window. */
export async function keepThings(stage: Stage, cells: Opened['cells']): Promise<Kept> {
  const page = new StoreroomPage(stage.desk.page)
  const labelsRead = await Promise.all(
    things.map((_thing, index) => readLabel(stage.file(`label-${index + 1}.pdf`)))
  )
  const swapRefused = await readBack(stage, page, {
    labelsRead,
    cells: [cells.first, cells.second, cells.third]
  })
  await moveByScanning(stage, page, { label: labelsRead[0] ?? '', cellTag: cells.nearDoor })
  return { labelsRead, swapRefused }
}

/** What a scanner reads on the label as it is printed. */
async function readLabel(path: string): Promise<string> {
  const [page = []] = await readPdfBarcodes(readFileSync(path), labelDpi)
  const tagged = page.find(({ symbology, text }) => symbology === 'CODE_128' && parseTag(text) !== null)
  if (!tagged) throw new Error(`no tag can be read on ${path}`)
  return tagged.text
}

async function readBack(
  { album, scanner }: Stage,
  page: StoreroomPage,
  { labelsRead, cells }: { labelsRead: readonly string[]; cells: readonly string[] }
): Promise<string> {
  let swapRefused = ''
  await album.step('labels read back in their places', async () => {
    await page.mode('label')
    for (const [index, thing] of things.entries()) {
      await page.showsAsset(thing.name)
      await scanner.scan(cells[index] ?? '')
      await page.showsPlaceChosen(cellNames[index] ?? '')
      if (index === 0) {
        await scanner.scan(labelsRead[1] ?? '')
        swapRefused = await page.refusesLabel()
        await album.picture('label-of-another', { large: true })
      }
      await scanner.scan(labelsRead[index] ?? '')
      await page.showsStored(thing.name)
    }
    await page.showsNoneUnread()
    await album.picture('labels-read-back', { large: true })
    await page.leaveMode()
  })
  return swapRefused
}

async function moveByScanning(
  stage: Stage,
  page: StoreroomPage,
  { label, cellTag }: { label: string; cellTag: string }
): Promise<void> {
  const { album, desk, scanner } = stage
  await album.step('scan a label, move by scanning', async () => {
    await scanner.scan(label)
    await page.showsAsset(laptop.name)
    await album.picture('asset-page', { large: true })
    await page.mode('move')
    await scanner.scan(cellTag)
    await page.showsMoved(`${warehouse} · ${shelf} · ${cellNames[3]}`)
    await album.picture('moved', { large: true })
    await page.finishMoves()
    await desk.saveNextTo(stage.file('move-record.pdf'))
    await page.saveMoveRecord()
    await page.leaveMode()
    await page.showsPlace(`${shelf} · ${cellNames[3]}`)
  })
}
