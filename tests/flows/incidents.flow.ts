// A loss through its screens: reported by the keeper after a scan, proposed for write-off by the officer once a count has not
// seen the thing, checked by the accountant, decided by the head; then the label turns up and is loud.
import { expect, test } from '@playwright/test'
import { incidentsWords as said } from '../../shared/words/vi/custody-incidents'
import { formsWords } from '../../shared/words/vi/work'
import { countWithout, report, thingToLose } from '../support/incidents'
import { thingInStore } from '../support/held-things'
import { practiceWindow, type PracticeWindow } from './practice-window'

test.setTimeout(400_000)
let window: PracticeWindow
test.beforeEach(async () => {
  window = await practiceWindow()
})
test.afterEach(async () => {
  await window.close()
})
const openMode = () =>
  window.page
    .getByRole('button', { name: new RegExp(said.mode) })
    .first()
    .click()
const dayShown = () => {
  const day = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10)
  return day.split('-').reverse().join('/')
}

test('a thing is lost, looked for, written off by three people, and turns up again', async () => {
  const { page, staff } = window
  const scene = await thingToLose(staff, {
    name: 'Máy ảnh Canon EOS R5, số 042021001234',
    bookPriceDong: '68000000'
  })
  const damaged = await thingInStore(staff, scene, { name: 'Tủ lạnh Panasonic NR-BA229' })
  await staff.call(
    'keeper',
    'custody.reportIncident',
    report(damaged.assetId, {
      kind: 'DAMAGED',
      noticedAt: new Date().toISOString(),
      circumstances: 'Dột mái kho, nước vào tủ; đã chuyển lên kệ cao'
    })
  )
  await window.sitDown('keeper')
  await window.go('F3')
  await openMode()
  await expect(page.getByText(said.list.heading)).toBeVisible()
  await window.scan(scene.tag)
  await expect(page.getByText(said.report.heading)).toBeVisible()
  await page.getByRole('radio', { name: new RegExp(said.kindHints.LOST.slice(0, 20)) }).check()
  await page.getByLabel(said.report.lastSeen).fill('Ô 1, chiều hôm trước, khi kiểm tra khóa cửa')
  await page
    .getByLabel(said.report.circumstances)
    .fill('Khóa còn nguyên, không thấy máy ở ô; đã tìm cả kệ A, B')
  await page.getByRole('button', { name: said.report.submit }).click()
  await expect(page.getByText(said.found.heading)).toBeVisible()
  await page.keyboard.press('Escape')
  await countWithout(staff, scene)
  await window.sitDown('clerk')
  await window.go('F3')
  await openMode()
  await window.scan(scene.tag)
  await page.getByRole('button', { name: said.steps.writeOff }).click()
  await page.getByRole('radio', { name: said.bodies.POLICE }).check()
  await page.getByLabel(said.writeOff.bodyName).fill('Cơ quan CSĐT Công an Thành phố Hồ Chí Minh')
  await page.getByLabel(said.writeOff.number).fill('15/KL-CSHS')
  await page.getByLabel(said.writeOff.day).fill(dayShown())
  await page.getByLabel(said.writeOff.reason).fill('Đã xác minh, không thu hồi được')
  await page.getByRole('button', { name: said.writeOff.submit }).click()
  await expect(page.getByText(said.states.PROPOSED).first()).toBeVisible()
  await window.sitDown('accountant')
  await window.go('F6')
  await expect(page.getByText(said.approvals.types.writeOff).first()).toBeVisible()
  await page.getByRole('button', { name: said.check.yes }).click()
  await expect(page.getByText(said.check.done)).toBeVisible()
  await window.sitDown('leader')
  await window.go('F3')
  await page.getByRole('button', { name: /Cần chú ý/ }).click()
  await window.go('F6')
  await page.getByRole('button', { name: new RegExp(said.approvals.types.DAMAGED) }).click()
  await page.getByRole('button', { name: said.head.liable }).click()
  await page.getByLabel(said.liable.person).fill('Mai Văn Sơn')
  await page.getByRole('button', { name: formsWords.back }).click()
  await page.getByRole('button', { name: new RegExp(said.approvals.types.writeOff) }).click()
  await page.getByRole('button', { name: said.head.writeOff }).click()
  await expect(page.getByText(/Đã ghi giảm\. Quyết định/)).toBeVisible()
  await window.go('F3')
  await window.scan(scene.tag)
  await expect(page.getByRole('alert')).toContainText('GHI GIẢM')
  await openMode()
  await page.getByLabel(said.recover.reason).fill('Thấy sau kệ A03 khi dọn kho')
  await page.getByRole('button', { name: said.recover.submit }).click()
  await expect(page.getByText(said.recover.done('').slice(0, 20))).toBeVisible()
  await expect(page.getByText(said.facts.recovered, { exact: true })).toBeVisible()
  const asset = await staff.call('keeper', 'custody.getAsset', { assetId: scene.assetId })
  expect(asset.state).toBe('RECEIVED')
})
