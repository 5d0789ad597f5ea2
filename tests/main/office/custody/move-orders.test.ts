// The head's order to another warehouse: its paper, what it still has to move, and who may carry it out.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { practiceOffice, refusalOf, type PracticeOffice } from '../../../support/practice-office'
import { storeRules } from '../../../support/main-job'
import { nobody } from '../scenes'
import { storedThings } from './many-things'

let practice: PracticeOffice
let pages: string[]
beforeEach(async () => {
  pages = []
  practice = await practiceOffice({
    shell: {
      renderPdf: (html) => {
        pages.push(html)
        return Promise.resolve(Buffer.from('%PDF of the shell'))
      }
    }
  })
})
afterEach(() => practice.close())

async function ordered() {
  const { scene, things } = await storedThings(practice, 2)
  const far = await practice.call('admin', 'custody.addStoragePlace', {
    parentId: null,
    kind: 'WAREHOUSE',
    name: 'Kho 2'
  })
  const cell = await practice.call('admin', 'custody.addStoragePlace', {
    parentId: far.placeId,
    kind: 'CELL',
    name: 'Ô 9'
  })
  const order = await practice.call('leader', 'custody.orderMove', {
    toWarehouseId: far.placeId,
    assetIds: things.map(({ assetId }) => assetId),
    reason: 'Dồn kho'
  })
  return { scene, things, far, cell, order }
}

test('issues its paper with every thing, where it is and where it goes', async () => {
  const { things, order } = await ordered()
  await practice.call('keeper', 'documents.getPaper', { jobId: order.printJobId })
  const html = pages.join()
  for (const { name } of things) expect(html).toContain(name)
  expect(html).toContain(order.orderNumber)
  expect(html).toContain('Kho 2')
  expect(html).toContain('Kệ A03')
  expect(html).not.toMatch(/undefined|null|NaN|\[object/)
})

test('tells the keeper what is still to be moved, from where, and whose order it is', async () => {
  const { scene, things, far, cell, order } = await ordered()
  await practice.call('leader', 'custody.setStoreRules', { ...storeRules })
  const [first, second] = things
  await practice.call('keeper', 'custody.moveAssets', {
    toPlaceId: cell.placeId,
    assets: [{ assetId: first!.assetId, fromPlaceId: scene.cell }],
    reason: ''
  })
  const shown = await practice.call('keeper', 'custody.getMoveOrder', { orderId: order.orderId })
  expect(shown).toMatchObject({
    orderNumber: order.orderNumber,
    toWarehouseId: far.placeId,
    toWarehouseName: 'Kho 2',
    reason: 'Dồn kho',
    byCaller: false,
    cancelled: false
  })
  expect(shown.lines.map(({ tag, placeId, movedAt }) => [tag, placeId, movedAt === null])).toEqual([
    [first!.tag, cell.placeId, false],
    [second!.tag, scene.cell, true]
  ])
  expect(await practice.call('leader', 'custody.getMoveOrder', { orderId: order.orderId })).toMatchObject({
    byCaller: true
  })
  // What was moved stands on the paper with the place that it was taken from.
  await practice.call('keeper', 'documents.getPaper', { jobId: order.printJobId })
  expect(pages.join()).not.toContain('Ô 9')
})

test('is unknown where there is none, and not shown to whoever reads no stock', async () => {
  const { order } = await ordered()
  expect(refusalOf(await practice.attempt('keeper', 'custody.getMoveOrder', { orderId: nobody }))).toBe(
    'MOVE_ORDER_UNKNOWN'
  )
  expect(
    refusalOf(await practice.attempt('cashier', 'custody.getMoveOrder', { orderId: order.orderId }))
  ).toBe('NOT_PERMITTED')
})
