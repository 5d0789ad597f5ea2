// The storeroom: ordered in, received, labelled, moved by scanning, and given back against an order out.
import { approvalsWords } from '../../../shared/words/vi/approvals'
import { ApprovalsPage } from '../pages/till-page'
import { StoreroomPage } from '../pages/storeroom-page'
import { debtor, decision, judgment, things } from '../stage/cast'
import type { Stage } from '../stage/stage'
import { cellNames, shelf, warehouse, type Opened } from './opening'
import type { Chair } from './sign-in'

const [laptop] = things

interface Scene {
  stage: Stage
  chair: Chair
  page: StoreroomPage
}

export async function keepTheThings(stage: Stage, chair: Chair, cells: Opened['cells']): Promise<string[]> {
  const scene = { stage, chair, page: new StoreroomPage(stage.desk.page) }
  await orderIn(scene)
  const tags = await receiveThree(scene, [cells.first, cells.second, cells.third])
  await moveByScanning(scene, tags[0] ?? '', cells.nearDoor)
  await giveBack(scene, tags[0] ?? '')
  return tags
}

async function orderIn({ stage: { album }, chair, page }: Scene): Promise<void> {
  await album.step('leader orders in', async () => {
    await chair.take('leader')
    await chair.open('F3')
    await page.mode('order')
    await page.chooseCase(decision.number)
    await page.fillOrder({
      reason: `Tài sản kê biên theo Quyết định ${decision.number}`,
      deliveredBy: 'Chấp hành viên Trần Quốc Bảo',
      things
    })
    await album.picture('stock-in-order')
    await page.signOrder()
  })
}

async function receiveThree({ stage, chair, page }: Scene, cellTags: readonly string[]): Promise<string[]> {
  const { album, desk, scanner } = stage
  const tags: string[] = []
  await album.step('keeper receives three assets', async () => {
    await chair.take('keeper')
    await chair.open('F3')
    await page.mode('receive')
    for (const [index, thing] of things.entries()) {
      await page.describe(thing, index === 0 ? stage.photo : null)
      await scanner.scan(cellTags[index] ?? '')
      await page.showsCell(`${warehouse} · ${shelf} · ${cellNames[index] ?? ''}`)
      if (index === 0) await album.picture('receiving', { large: true })
      tags.push(await page.receive(thing))
      await desk.saveNextTo(stage.file(`label-${index + 1}.pdf`))
      await page.saveLabel()
    }
    await album.picture('received')
  })
  return tags
}

async function moveByScanning({ stage, page }: Scene, tag: string, cellTag: string): Promise<void> {
  const { album, scanner } = stage
  await album.step('scan a label, move by scanning', async () => {
    await scanner.scan(tag)
    await page.showsAsset(laptop)
    await album.picture('asset-page', { large: true })
    await page.mode('move')
    await scanner.scan(cellTag)
    await page.showsMoved(`${warehouse} · ${shelf} · ${cellNames[3]}`)
    await album.picture('moved', { large: true })
    await page.leaveMode()
    await page.showsPlace(`${shelf} · ${cellNames[3]}`)
  })
}

async function giveBack({ stage, chair, page }: Scene, tag: string): Promise<void> {
  const { album, desk, scanner } = stage
  const approvals = new ApprovalsPage(desk.page)
  await album.step('keeper proposes the release', async () => {
    await page.beginRelease()
    await page.fillRelease({
      recipient: debtor.fullName,
      ground: `Bản án số ${judgment.number}, mục 3`,
      groundDay: judgment.day,
      reason: 'Tài sản không liên quan nghĩa vụ'
    })
    await album.picture('release-proposed')
    await page.sendRelease()
  })
  await album.step('leader approves the release', async () => {
    await chair.take('leader')
    await chair.open('F6')
    await approvals.shows(approvalsWords.titles.release(laptop.name, debtor.fullName))
    await album.picture('release-decision', { large: true })
    await approvals.agree('approve', approvalsWords.done.release('').replace(/\.$/, '').trim())
  })
  await album.step('keeper hands over', async () => {
    await chair.take('keeper')
    await chair.open('F3')
    await scanner.scan(tag)
    await page.showsAsset(laptop)
    await page.beginHandOver()
    await scanner.scan(tag)
    await scanner.scan(debtor.card)
    await page.describeHandOver('Như khi nhập kho')
    await album.picture('handing-over')
    await page.handOver()
    await desk.saveNextTo(stage.file('handover-record.pdf'))
    await page.saveRecord()
    await page.leaveMode()
    await page.showsAsset(laptop)
    await album.picture('chain-of-custody', { large: true })
  })
}
