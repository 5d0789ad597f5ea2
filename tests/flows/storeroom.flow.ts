// The storeroom through its screens: the head orders, the keeper receives with photo, seal and cell, both sign, the
// label is read back; the thing is opened by scan, moved by two scans, and goes out against label, card and signatures.
import { expect, test } from '@playwright/test'
import { approvalsWords } from '../../shared/words/vi/approvals'
import { custodyWords } from '../../shared/words/vi/custody'
import { ReceivingPage, type Thing } from '../demo/pages/receiving-page'
import { ReleasePage } from '../demo/pages/release-page'
import { StoreroomPage } from '../demo/pages/storeroom-page'
import { arrangeStore, debtorNumber, newCase, smallPhoto, type StoredCell } from '../support/main-job'
import { people } from '../support/staff'
import { decisionNoted } from '../support/releasing'
import { officerAtRelease } from '../support/witnessing'
import { practiceWindow, type PracticeWindow } from './practice-window'

const { receive, modes, out } = custodyWords
const thing: Thing = {
  name: 'Máy tính xách tay Dell Latitude, màu bạc',
  unit: 'chiếc',
  quantity: '1',
  kind: 'ELECTRONICS',
  condition: 'Còn nguyên, đã qua sử dụng',
  seal: 'NP-0012290',
  bookPrice: '3000000',
  details: { brand: 'Dell', power: 'OFF' }
}
const card = `${debtorNumber}|272345678|Đỗ Văn Thắng|20011979|Nam|Số 112 đường Trần Tất Văn|01012022`
const photo = {
  name: 'ảnh.png',
  mimeType: smallPhoto.mediaType,
  buffer: Buffer.from(smallPhoto.base64, 'base64')
}

// People sit down one after the other, and hashing a password is slow on purpose.
test.setTimeout(180_000)

let window: PracticeWindow
let cells: StoredCell['cells']
let room: StoreroomPage

test.beforeEach(async () => {
  window = await practiceWindow()
  cells = (await arrangeStore(window.staff, 3)).cells
  await window.staff.call('clerk', 'cases.openCase', newCase(null))
  room = new StoreroomPage(window.page)
})

test.afterEach(async () => {
  await window.close()
})

test('an asset comes in, is found by its label, moves, and goes out against the record', async () => {
  const { page } = window
  await issueOrder()
  const tag = await receiveThing()
  await readBack(tag)

  // Its label opens it from anywhere in the place.
  await window.scan(tag)
  await room.showsAsset(thing.name)
  await expect(page.locator('.asset-chain')).toContainText('Nhập kho')
  await expect(page.locator('.photos img')).toBeVisible()

  // Two scans move it; the band says so.
  await room.mode('move')
  await window.scan(cells[1]!.tag)
  await room.showsMoved('Ô 2')
  await room.leaveMode()
  await expect(page.locator('.asset-strip')).toContainText('Ô 2')
  await expect(page.locator('.asset-chain')).toContainText('Ô 1 → Kho 1')

  const release = new ReleasePage(page)
  await release.begin()
  await release.fill({
    recipient: 'Đỗ Văn Thắng',
    ground: 'Bản án số 47/2026/DS-ST, mục 3',
    groundDay: '28/08/2026',
    reason: 'Tài sản không liên quan nghĩa vụ'
  })
  await release.send()
  const { assetId } = await window.staff.call('clerk', 'custody.getAsset', { tag })
  const { releases } = await window.staff.call('clerk', 'custody.listReleases', { openOnly: true, assetId })
  const releaseId = releases[0]?.releaseId ?? ''
  await decisionNoted(window.staff, releaseId)
  await decideRelease()
  await officerAtRelease(window.staff, releaseId)

  await window.sitDown('keeper')
  await window.go('F3')
  await window.scan(tag)
  await release.beginHandOver()
  await window.scan(tag)
  await expect(page.locator('.identity-read')).toBeVisible()
  await window.scan(card.replace(debtorNumber, '079088001234'))
  await release.describe('Như khi nhập kho')
  await page.getByRole('button', { name: out.submitHandOver }).click()
  // The card is somebody else's: refused in words, nothing typed is lost.
  await expect(page.getByRole('alert')).toContainText('Đỗ Văn Thắng')
  await expect(page.getByLabel(out.condition)).toHaveValue('Như khi nhập kho')
  await window.scan(card)
  await release.handOver()
  await expect(page.getByText(out.done('1/BB-THADS/2026'))).toBeVisible()
  await expect(page.locator('.papers')).toContainText('Biên bản giao nhận')
})

async function issueOrder(): Promise<void> {
  const { page } = window
  const receiving = new ReceivingPage(page)
  await window.sitDown('leader')
  await window.go('F3')
  await room.mode('order')
  await receiving.chooseCase('214/QĐ-THADS')
  await receiving.fillOrder({
    reason: 'Tài sản kê biên theo quyết định cưỡng chế',
    source: 'SEIZURE',
    seizureNumber: '12/BB-KB',
    seizureDay: '01/06/2026',
    deliveredBy: `CHV ${people.clerk.fullName}`,
    things: [thing]
  })
  await receiving.signOrder()
  await expect(page.getByText(custodyWords.order.done('1/LNK-THADS/2026'))).toBeVisible()
}

/** Receives the one line and has both sides sign; answers the tag of the new asset. */
async function receiveThing(): Promise<string> {
  const { page } = window
  const receiving = new ReceivingPage(page)
  await window.sitDown('keeper')
  await window.go('F3')
  await page.getByRole('button', { name: modes.receive }).click()
  await receiving.inspect(thing, null)
  // A scan fills the place, wherever the typing is.
  await window.scan(cells[0]!.tag)
  await receiving.showsCell('Ô 1')
  const chooser = page.locator('.photo-picker input[type=file]')
  await chooser.setInputFiles({ ...photo, name: 'ghi chú.txt', mimeType: 'text/plain' })
  await expect(page.getByText(receive.photoKind('ghi chú.txt'))).toBeVisible()
  await chooser.setInputFiles(photo)
  await expect(page.locator('.photo-taken img')).toBeVisible()
  await receiving.receive()
  await receiving.openRecord('Kho 1')
  // The officer who seized it says at another window that he delivers it.
  const officer = people.clerk.fullName
  await receiving.askDeliverer(officer)
  const { asked } = await window.staff.call('clerk', 'custody.listMyWitnessing', {})
  await window.staff.call('clerk', 'custody.attendRecord', { witnessId: asked[0]?.witnessId ?? '' })
  await expect(page.locator('.colleague-came')).toContainText(officer)
  await receiving.signBoth(officer)
  await receiving.finishRecord()
  await expect(page.locator('.delivery-line .papers')).toContainText('Nhãn tài sản')
  const shown = await page.locator('.delivery-line .tag-text').innerText()
  return shown.replace(/\s/g, '')
}

/** The label is on the thing, the thing in its cell. */
async function readBack(tag: string): Promise<void> {
  await room.mode('label')
  await room.showsAsset(thing.name)
  await window.scan(cells[0]!.tag)
  await room.showsPlaceChosen('Ô 1')
  await window.scan(tag)
  await room.showsStored(thing.name)
  await room.showsNoneUnread()
  await room.leaveMode()
}

async function decideRelease(): Promise<void> {
  const { page } = window
  await window.sitDown('leader')
  await window.go('F6')
  await expect(page.getByRole('heading', { level: 1 })).toContainText(thing.name)
  await page.keyboard.press('Enter')
  await expect(page.getByText(approvalsWords.done.release('1/LXK-THADS/2026'))).toBeVisible()
  await expect(page.getByText(approvalsWords.none)).toBeVisible()
}
