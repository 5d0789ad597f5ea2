// The random acts, each with what it must come to. An act may pick things that do not allow it: then it must be
// refused, by one of the codes that it names, and nothing may change.
import type { AssetState } from '@shared/contract/custody'
import { people } from '../../support/staff'
import { photos, pick, signed, type Place, type Stage } from './stage'
import type { Thing } from './model'

/** One act; answers the assets that it may have touched. */
export type RandomAct = (stage: Stage) => Promise<string[]>

const inStore = (thing: Thing): boolean => thing.own && thing.state === 'IN_OWN_STORE'
const readIn = (thing: Thing): boolean => inStore(thing) && thing.labelRead

function some(stage: Stage, fits: (thing: Thing) => boolean): Thing | undefined {
  const things = stage.model.all(fits)
  return things.length === 0 ? undefined : pick(stage.choose, things)
}

/** The cell, or the box in a cell, that a place stands in: its warehouse. */
function warehouseOf(stage: Stage, placeId: string): string {
  const cell = stage.cells.find((each) => each.placeId === placeId)
  if (cell) return cell.warehouseId
  const box = stage.model.boxes.get(placeId)
  return box ? warehouseOf(stage, box.parentId) : placeId
}

/** Things come in by an order of one to five lines; what others hold is taken over on paper. */
export const receive: RandomAct = async (stage) => {
  const { desk, choose, model } = stage
  const own = choose(5) > 0
  const caseIndex = choose(stage.cases.length)
  const lines = Array.from({ length: 1 + choose(5) }, () => ({
    name: `Vật chứng số ${(stage.serial += 1)}`,
    kind: 'ORDINARY' as const,
    unit: 'chiếc',
    quantity: 1 + choose(12),
    sealNumber: null,
    condition: '',
    decided: null
  }))
  const cell = pick(choose, stage.cells)
  const order = await desk.act(['leader', 'custody.issueStockInOrder'], {
    caseId: stage.cases[caseIndex]?.caseId ?? '',
    reason: 'Kê biên',
    holding: own ? 'OWN_STORE' : 'HELD_BY_OTHER',
    holderId: own ? null : stage.keeperId,
    source: 'POLICE',
    seizure: { number: '12/BB', day: stage.today },
    transferDecision: '',
    deliveredBy: 'Công an',
    delivererIdentity: null,
    introductionLetter: '',
    expected: own ? null : { day: stage.today, hour: '09:00' },
    lines
  })
  const touched: Thing[] = []
  // At another keeper's place an officer takes over.
  const taker = own ? 'keeper' : 'clerk'
  for (const [index, { name, kind, unit, quantity }] of lines.entries()) {
    const received = await desk.act([taker, 'custody.receiveAsset'], {
      orderId: order.orderId,
      lineNumber: index + 1,
      name,
      kind,
      unit,
      quantity,
      condition: 'Còn nguyên',
      conditionSame: true,
      sealNumber: null,
      sealIntact: null,
      details: {},
      contents: [],
      expiresOn: null,
      placeId: own ? cell.placeId : null,
      bookPriceDong: '0',
      photos: [],
      proofs: []
    })
    const thing: Thing = {
      assetId: received.assetId,
      tag: received.tag,
      quantity,
      state: 'RECEIVED',
      placeId: own ? cell.warehouseId : null,
      holderId: own ? null : stage.keeperId,
      labelRead: false,
      rootId: received.assetId,
      caseIndex,
      own
    }
    model.add(thing)
    touched.push(thing)
  }
  const delivery = { orderId: order.orderId, place: 'Tại kho' }
  const { deliveryId } = await desk.act([taker, 'custody.openDelivery'], delivery)
  const signatures = signed({ GIVER: 'Công an', RECEIVER: people[taker].fullName })
  await desk.act([taker, 'custody.signDelivery'], { deliveryId, signatures })
  if (!own) for (const thing of touched) thing.state = 'HELD_BY_OTHER'
  return touched.map(({ assetId }) => assetId)
}

/** A label is read back in a cell of the warehouse; sometimes it is another thing's label. */
export const store: RandomAct = async (stage) => {
  const { choose, desk } = stage
  const thing = some(stage, ({ own, labelRead, state }) => own && !labelRead && waitsForLabel.includes(state))
  if (!thing?.placeId) return []
  const warehouseId = warehouseOf(stage, thing.placeId)
  const cell = pick(
    choose,
    stage.cells.filter((each) => each.warehouseId === warehouseId)
  )
  const swapped = choose(6) === 0 ? some(stage, ({ assetId }) => assetId !== thing.assetId) : undefined
  const done = await desk.attempt(
    ['keeper', 'custody.storeAsset'],
    { assetId: thing.assetId, scannedTag: (swapped ?? thing).tag, placeTag: cell.tag },
    swapped ? ['LABEL_OF_ANOTHER'] : []
  )
  if (!done) return [thing.assetId]
  if (swapped) throw new Error(`a label of ${swapped.assetId} was taken for that of ${thing.assetId}`)
  Object.assign(thing, { placeId: cell.placeId, labelRead: true, state: 'IN_OWN_STORE' })
  return [thing.assetId]
}
const waitsForLabel: readonly AssetState[] = ['RECEIVED', 'IN_OWN_STORE']

/** Several things move to one place; into another warehouse by the head's order. */
export const move: RandomAct = async (stage) => {
  const { choose, desk } = stage
  const moving = new Set(Array.from({ length: 1 + choose(8) }, () => some(stage, inStore)))
  moving.delete(undefined)
  const boxes = [...stage.model.boxes.keys()]
  const toPlaceId =
    boxes.length > 0 && choose(4) === 0 ? pick(choose, boxes) : pick(choose, stage.cells).placeId
  const to = warehouseOf(stage, toPlaceId)
  const things = [...moving].filter((thing): thing is Thing => {
    return thing !== undefined && thing.placeId !== toPlaceId
  })
  if (things.length === 0) return []
  const across = things.filter(({ placeId }) => placeId !== null && warehouseOf(stage, placeId) !== to)
  if (across.length > 0 && choose(3) > 0) {
    const assetIds = across.map(({ assetId }) => assetId)
    await desk.attempt(
      ['leader', 'custody.orderMove'],
      { toWarehouseId: to, assetIds, reason: 'Chuyển kho' },
      []
    )
  }
  const done = await desk.attempt(
    ['keeper', 'custody.moveAssets'],
    {
      toPlaceId,
      assets: things.map(({ assetId, placeId }) => ({ assetId, fromPlaceId: placeId ?? '' })),
      reason: ''
    },
    [
      ...(across.length > 0 ? ['OTHER_WAREHOUSE'] : []),
      ...(things.every(({ labelRead }) => labelRead) ? [] : ['LABEL_UNREAD'])
    ]
  )
  if (done) for (const thing of things) thing.placeId = toPlaceId
  return things.map(({ assetId }) => assetId)
}

/** A box is made in a cell, or goes to another cell with what lies in it. */
export const box: RandomAct = async (stage) => {
  const { choose, desk, model } = stage
  const cell = pick(choose, stage.cells)
  const boxes = [...model.boxes.values()]
  if (boxes.length < 8) {
    const made = await desk.act(['keeper', 'custody.addContainer'], {
      parentId: cell.placeId,
      name: `Thùng ${(stage.serial += 1)}`,
      capacity: null
    })
    model.boxes.set(made.placeId, { ...made, parentId: cell.placeId })
    return []
  }
  const chosen = pick(choose, boxes)
  const inner = choose(4) === 0 ? pick(choose, boxes) : undefined
  const toPlaceId = inner?.placeId ?? cell.placeId
  if (toPlaceId === chosen.parentId) return []
  const loop = inner !== undefined && standsIn(stage, inner.placeId, chosen.placeId)
  const across = warehouseOf(stage, toPlaceId) !== warehouseOf(stage, chosen.placeId)
  const holdsLost = model
    .all(({ loss }) => loss !== undefined)
    .some(({ placeId }) => placeId !== null && standsIn(stage, placeId, chosen.placeId))
  const done = await desk.attempt(
    ['keeper', 'custody.moveContainer'],
    { placeId: chosen.placeId, fromPlaceId: chosen.parentId, toPlaceId, reason: '' },
    [
      ...(loop ? ['CONTAINER_IN_ITSELF'] : []),
      ...(across ? ['OTHER_WAREHOUSE'] : []),
      ...(holdsLost ? ['CONTAINER_HOLDS_LOST'] : []),
      'PLACE_TOO_DEEP'
    ]
  )
  if (done && holdsLost) throw new Error(`box ${chosen.placeId} carried off what is lost`)
  if (done && loop) throw new Error(`box ${chosen.placeId} stands in itself`)
  if (done) chosen.parentId = toPlaceId
  return model.all(({ placeId }) => placeId === chosen.placeId).map(({ assetId }) => assetId)
}

/** Whether a place is, or stands in, another. */
export function standsIn(stage: Stage, placeId: string, outerId: string): boolean {
  if (placeId === outerId) return true
  const around = stage.model.boxes.get(placeId)
  return around ? standsIn(stage, around.parentId, outerId) : false
}

/** Parts of a lot become assets of their own; asking for more than there is must be refused. */
export const split: RandomAct = async (stage) => {
  const { choose, desk, model } = stage
  const lot = some(stage, ({ state, quantity }) => {
    return quantity > 1 && (state === 'RECEIVED' || state === 'IN_OWN_STORE' || state === 'HELD_BY_OTHER')
  })
  if (!lot) return []
  const quantities = Array.from({ length: 1 + choose(3) }, () => 1 + choose(lot.quantity))
  const asked = quantities.reduce((sum, each) => sum + each, 0)
  // A lot that goes over whole into one part is no lot.
  const tooMuch = asked > lot.quantity || quantities[0] === lot.quantity
  const parts = quantities.map((quantity) => ({
    name: `Phần tách ${(stage.serial += 1)}`,
    quantity,
    sealNumber: null,
    details: {}
  }))
  const done = await desk.attempt(
    ['keeper', 'custody.splitAsset'],
    { assetId: lot.assetId, parts },
    tooMuch ? ['LOT_TOO_SMALL'] : []
  )
  if (!done) return [lot.assetId]
  if (tooMuch) throw new Error(`${asked} were split off ${lot.quantity}`)
  for (const [index, part] of done.parts.entries()) {
    model.add({ ...lot, ...part, quantity: quantities[index] ?? 0, labelRead: false })
  }
  lot.quantity -= asked
  if (lot.quantity === 0) Object.assign(lot, { state: 'SPLIT', placeId: null, holderId: null })
  return [lot.assetId, ...done.parts.map(({ assetId }) => assetId)]
}

export const relabel: RandomAct = async (stage) => {
  const thing = some(stage, inStore)
  if (!thing) return []
  const { tag } = await stage.desk.act(['keeper', 'custody.relabelAsset'], {
    assetId: thing.assetId,
    reason: 'Nhãn rách'
  })
  Object.assign(thing, { tag, labelRead: false })
  return [thing.assetId]
}

/** A court borrows something, or brings it back to a cell. */
export const lend: RandomAct = async (stage) => {
  const out = some(stage, ({ state }) => state === 'LENT_OUT')
  if (out && stage.choose(2) === 0) return takeBack(stage, out)
  const { desk, today } = stage
  const thing = some(stage, (each) => readIn(each) || each.state === 'HELD_BY_OTHER')
  if (!thing) return []
  const proposed = await desk.attempt(
    ['clerk', 'custody.proposeLoan'],
    {
      assetId: thing.assetId,
      borrowerId: stage.borrowerId,
      requestNumber: '5/CV',
      requestDay: today,
      purpose: 'Xét xử',
      dueOn: today
    },
    ['LOAN_OPEN']
  )
  if (!proposed) return [thing.assetId]
  const { loanId } = proposed
  await desk.act(['leader', 'custody.decideLoan'], { loanId, decision: 'APPROVE', reason: '' })
  await desk.act(['keeper', 'custody.lendOut'], {
    loanId,
    scannedTag: thing.tag,
    letter: '9/GGT',
    condition: 'Còn nguyên',
    sealIntact: null,
    photos,
    signatures: signed({ GIVER: thing.own ? people.keeper.fullName : 'Công an', RECEIVER: messenger })
  })
  loans.set(thing, { loanId, before: { ...thing } })
  Object.assign(thing, { state: 'LENT_OUT', placeId: null, holderId: stage.borrowerId })
  return [thing.assetId]
}
const messenger = 'Thư ký Tòa án'
const loans = new WeakMap<Thing, { loanId: string; before: Thing }>()

async function takeBack(stage: Stage, thing: Thing): Promise<string[]> {
  const loan = loans.get(thing)
  if (!loan) return []
  const cell: Place = pick(stage.choose, stage.cells)
  const taken = await stage.desk.attempt(
    ['keeper', 'custody.takeBack'],
    {
      loanId: loan.loanId,
      scannedTag: thing.tag,
      placeTag: thing.own ? cell.tag : null,
      condition: 'Còn nguyên',
      sealNumber: null,
      sealIntact: null,
      sealChange: null,
      photos,
      signatures: signed({ GIVER: messenger, RECEIVER: people.keeper.fullName })
    },
    thing.loss ? ['INCIDENT_LOST'] : []
  )
  if (taken && thing.loss) throw new Error(`${thing.assetId} came back while it was lost`)
  if (!taken) return [thing.assetId]
  if (thing.own) Object.assign(thing, { state: 'IN_OWN_STORE', placeId: cell.placeId, holderId: null })
  else Object.assign(thing, { state: 'HELD_BY_OTHER', placeId: null, holderId: loan.before.holderId })
  return [thing.assetId]
}
