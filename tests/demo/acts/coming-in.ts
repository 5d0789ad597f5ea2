// Things come in: the head's rules and order, line by line beside the first record, both sign, labels are printed.
import { ReceivingPage } from '../pages/receiving-page'
import { SettingsPage } from '../pages/settings-page'
import { StoreroomPage } from '../pages/storeroom-page'
import { decision, seizure, storeRules, things } from '../stage/cast'
import type { Stage } from '../stage/stage'
import { cellNames, shelf, warehouse, type Opened } from './opening'
import type { Chair } from './sign-in'

interface Scene {
  stage: Stage
  chair: Chair
  room: StoreroomPage
  page: ReceivingPage
}

/** Answers the tags in the order of the things. */
export async function takeThingsIn(stage: Stage, chair: Chair, cells: Opened['cells']): Promise<string[]> {
  const { page } = stage.desk
  const scene = { stage, chair, room: new StoreroomPage(page), page: new ReceivingPage(page) }
  await orderIn(scene)
  await inspect(scene, [cells.first, cells.second, cells.third])
  return signAndLabel(scene)
}

async function orderIn({ stage: { album, desk }, chair, room, page }: Scene): Promise<void> {
  const settings = new SettingsPage(desk.page)
  await album.step('leader sets the rules of the store', async () => {
    await chair.take('leader')
    await chair.open('F10')
    await settings.part('rules')
    await settings.allowInnerMoves(storeRules)
    await album.picture('store-rules')
  })
  await album.step('leader orders in', async () => {
    await chair.open('F3')
    await room.mode('order')
    await page.chooseCase(decision.number)
    await page.fillOrder({
      reason: `Vật chứng chuyển giao theo Quyết định ${decision.number}`,
      source: 'POLICE',
      seizureNumber: seizure.number,
      seizureDay: seizure.day,
      deliveredBy: seizure.deliveredBy,
      things
    })
    await album.picture('stock-in-order', { large: true })
    await page.signOrder()
  })
}

async function inspect({ stage, chair, room, page }: Scene, cellTags: readonly string[]): Promise<void> {
  const { album, scanner } = stage
  await album.step('keeper inspects line by line', async () => {
    await chair.take('keeper')
    await chair.open('F3')
    await room.mode('receive')
    for (const [index, thing] of things.entries()) {
      await page.inspect(thing, stage.photo)
      await scanner.scan(cellTags[index] ?? '')
      await page.showsCell(`${warehouse} · ${shelf} · ${cellNames[index] ?? ''}`)
      if (index === 0) await album.picture('receiving', { large: true })
      await page.receive()
    }
  })
}

async function signAndLabel({ stage, page }: Scene): Promise<string[]> {
  const { album, desk } = stage
  const tags: string[] = []
  await album.step('both sign, labels are printed', async () => {
    await page.openRecord(warehouse)
    await page.signBoth(seizure.giver, seizure.giverNumber)
    await album.picture('signing-in', { large: true })
    await page.finishRecord()
    await desk.saveNextTo(stage.file('delivery-record.pdf'))
    await page.saveRecord()
    for (const [index, thing] of things.entries()) {
      await desk.saveNextTo(stage.file(`label-${index + 1}.pdf`))
      tags.push(await page.saveLabel(thing))
    }
    await album.picture('received', { large: true })
  })
  return tags
}
