// A store with many things in it, for tests of labels, moves and lots: each received by a line of the head's order.
import type { Staff } from '../../../support/staff'
import { receiveAndStore } from '../../../support/main-job'
import { handOverToKeeper, receipt, stockInOrder } from '../../../support/receiving'
import { orderedIn, type OrderedIn } from '../scenes'

export interface Thing {
  assetId: string
  tag: string
  name: string
}

/** Things handed over that wait for their labels to be read, in a store with two cells. */
export async function receivedThings(staff: Staff, count: number, quantity = 1) {
  const scene = await orderedIn(staff)
  const things: Thing[] = []
  let orderId = ''
  for (const line of await orderMany(staff, scene, { count, quantity })) {
    const { assetId, tag } = await staff.call('keeper', 'custody.receiveAsset', line)
    things.push({ assetId, tag, name: line.name })
    orderId = line.orderId
  }
  await handOverToKeeper(staff, orderId)
  return { scene, things }
}

/** Things in the first cell, their labels read. */
export async function storedThings(staff: Staff, count: number, quantity = 1) {
  const scene = await orderedIn(staff)
  const things: Thing[] = []
  for (const line of await orderMany(staff, scene, { count, quantity })) {
    const { assetId, tag } = await receiveAndStore(staff, scene.store.cells[0]?.tag ?? '', line)
    things.push({ assetId, tag, name: line.name })
  }
  return { scene, things }
}

async function orderMany(
  staff: Staff,
  scene: OrderedIn,
  { count, quantity }: { count: number; quantity: number }
) {
  const lines = Array.from({ length: count }, (_, index) => ({
    name: `Điện thoại ${index + 1}`,
    unit: 'chiếc',
    quantity
  }))
  const { orderId } = await staff.call(
    'leader',
    'custody.issueStockInOrder',
    stockInOrder({ caseId: scene.caseId, lines })
  )
  return lines.map((line, index) => receipt({ orderId, lineNumber: index + 1, ...line, placeId: scene.cell }))
}
