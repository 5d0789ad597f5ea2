// The random acts by which things change hands, receipts are undone, books are put right, and packages give out what they
// hold, opening by opening, until nothing is left in them.
import type { InputOf } from '@shared/contract'
import { people } from '../../support/staff'
import type { RandomAct } from './acts'
import type { Thing } from './model'
import { photos, pick, signed, type Place, type Stage } from './stage'

function some(stage: Stage, fits: (thing: Thing) => boolean): Thing | undefined {
  const things = stage.model.all(fits)
  return things.length === 0 ? undefined : pick(stage.choose, things)
}

const movable = ({ own, state, labelRead }: Thing): boolean =>
  state === 'HELD_BY_OTHER' || (own && state === 'IN_OWN_STORE' && labelRead)

/** Our store to a keeper, from one keeper to another, or back into a cell; sometimes turned back on the way. */
export const changeHands: RandomAct = async (stage) => {
  const { desk, choose, today } = stage
  const thing = some(stage, movable)
  if (!thing) return []
  const others = [stage.keeperId, stage.yardId].filter((id) => id !== thing.holderId)
  const holderId = !thing.own && choose(2) === 0 ? null : pick(choose, others)
  const proposed = await desk.attempt(
    ['clerk', 'custody.proposeHoldingTransfer'],
    {
      to: holderId === null ? { holding: 'OWN_STORE', holderId } : { holding: 'HELD_BY_OTHER', holderId },
      assetIds: [thing.assetId],
      becomes: null,
      reason: 'Kho không đủ chỗ',
      document: 'Hợp đồng 12/HĐ',
      expected: { day: today, hour: '09:00' }
    },
    ['LOAN_OPEN', 'TRANSFER_OPEN']
  )
  if (!proposed) return [thing.assetId]
  const { transferId } = proposed
  const turn = choose(6)
  const decision = turn === 0 ? ('DECLINE' as const) : ('APPROVE' as const)
  await desk.act(['leader', 'custody.decideHoldingTransfer'], {
    transferId,
    decision,
    reason: 'Theo hợp đồng'
  })
  if (turn === 1) await desk.act(['leader', 'custody.cancelHoldingTransfer'], { transferId, reason: 'Hoãn' })
  if (turn <= 1) return [thing.assetId]
  await handOver(stage, { thing, transferId, holderId })
  return [thing.assetId]
}

async function handOver(
  { desk, choose, cells }: Stage,
  { thing, transferId, holderId }: { thing: Thing; transferId: string; holderId: string | null }
): Promise<void> {
  const cell = pick(choose, cells)
  const keeper = people.keeper.fullName
  const names: Record<string, string> = thing.own
    ? { GIVER: keeper, RECEIVER: 'Bên trông giữ' }
    : holderId === null
      ? { GIVER: 'Bên trông giữ', RECEIVER: keeper }
      : { GIVER: 'Bên trông giữ', RECEIVER: 'Bên nhận mới', OFFICER: keeper }
  await desk.act(['keeper', 'custody.transferHolding'], {
    transferId,
    items: [
      {
        assetId: thing.assetId,
        scannedTag: thing.tag,
        placeTag: holderId === null ? cell.tag : null,
        condition: 'Còn nguyên',
        sealIntact: null
      }
    ],
    place: 'Tại kho',
    photos,
    signatures: signed(names)
  })
  if (holderId === null) {
    Object.assign(thing, {
      own: true,
      state: 'IN_OWN_STORE',
      placeId: cell.placeId,
      holderId,
      labelRead: true
    })
  } else Object.assign(thing, { own: false, state: 'HELD_BY_OTHER', placeId: null, holderId })
}

/** A line is received, taken back, and the order called off: nothing of it may be left. */
export const undoReceipt: RandomAct = async (stage) => {
  const { desk, choose } = stage
  const cell = pick(choose, stage.cells)
  const { orderId, line } = await order(stage, null)
  await receiveLine(stage, { orderId, line, cell, contents: [] })
  const undo = { orderId, lineNumber: 1, reason: 'Nhận nhầm dòng' }
  await desk.act(['keeper', 'custody.undoReceivedLine'], undo)
  await desk.act(['leader', 'custody.cancelStockInOrder'], { orderId, reason: 'Không giao nữa' })
  return []
}

/** Its name is corrected, wherever it is: where it is, it stays. */
export const correctBooks: RandomAct = async (stage) => {
  const { desk } = stage
  const thing = some(stage, ({ state }) => ['IN_OWN_STORE', 'HELD_BY_OTHER', 'LENT_OUT'].includes(state))
  if (!thing) return []
  const { unit, details, expiresOn, bookPriceDong } = await desk.read('keeper', 'custody.getAsset', {
    assetId: thing.assetId
  })
  const after = { name: `Tên đúng ${(stage.serial += 1)}`, unit, details, expiresOn, bookPriceDong }
  const proposed = await desk.act(['keeper', 'custody.proposeCorrection'], {
    assetId: thing.assetId,
    after,
    reason: 'Ghi sai',
    document: '',
    photos: []
  })
  await desk.act(['leader', 'custody.correctAsset'], { ...proposed, decision: 'CONFIRM', reason: '' })
  return [thing.assetId]
}

const inside = [
  { name: 'Điện thoại', unit: 'chiếc', quantity: 2, condition: 'Cũ' },
  { name: 'Thẻ SIM', unit: 'chiếc', quantity: 3, condition: 'Cũ' }
]

/** A package comes in, gives out one kind of thing and is sealed again, then gives out the rest and is no more. */
export const emptyPackage: RandomAct = async (stage) => {
  const { choose, model } = stage
  const cell = pick(choose, stage.cells)
  const serial = (stage.serial += 1)
  const { orderId, line, caseIndex } = await order(stage, `NP-A${serial}`)
  const made = await receiveLine(stage, { orderId, line, cell, contents: inside })
  await signRecord(stage, orderId)
  await stage.desk.act(['keeper', 'custody.storeAsset'], {
    assetId: made.assetId,
    scannedTag: made.tag,
    placeTag: cell.tag
  })
  const packed: Thing = {
    ...made,
    quantity: 1,
    state: 'SPLIT',
    placeId: null,
    holderId: null,
    labelRead: true,
    rootId: made.assetId,
    caseIndex,
    own: true
  }
  const [telephones, cards] = inside as [(typeof inside)[number], (typeof inside)[number]]
  const first = await open(stage, made, {
    seal: `NP-A${serial}`,
    contents: [out(telephones, 1), cards],
    next: `NP-B${serial}`
  })
  const rest = { ...telephones, quantity: 1 }
  const second = await open(stage, made, {
    seal: `NP-B${serial}`,
    contents: [out(rest, 1), out(cards, 3)],
    next: null
  })
  model.add({ ...packed, quantity: 0 })
  const quantities = [1, 1, 3]
  const children = [...first, ...second].map(({ assetId, tag }, index): Thing => ({
    ...packed,
    assetId,
    tag,
    rootId: assetId,
    quantity: quantities[index] ?? 0,
    state: 'IN_OWN_STORE',
    placeId: cell.placeId,
    labelRead: false
  }))
  for (const child of children) model.add(child)
  return [made.assetId, ...children.map(({ assetId }) => assetId)]
}

type Found = InputOf<'custody.finishOpening'>['contents'][number]

function out(line: (typeof inside)[number], quantity: number): Found {
  const takeOut = {
    quantity,
    kind: 'ORDINARY' as const,
    details: {},
    expiresOn: null,
    sealNumber: null,
    bookPriceDong: '0'
  }
  return { ...line, takeOut }
}

async function open(
  { desk }: Stage,
  { assetId, tag }: { assetId: string; tag: string },
  { seal, contents, next }: { seal: string; contents: Found[]; next: string | null }
) {
  const { openingId } = await desk.act(['keeper', 'custody.beginOpening'], {
    assetId,
    scannedTag: tag,
    sealNumber: seal,
    sealIntact: true,
    reason: 'Xử lý từng vật theo bản án',
    photos
  })
  await desk.act(['leader', 'custody.attendOpening'], { openingId })
  const done = await desk.act(['keeper', 'custody.finishOpening'], {
    openingId,
    contents,
    difference: '',
    condition: 'Đã kiểm đếm',
    newSealNumber: next,
    photos,
    signatures: signed({ KEEPER: people.keeper.fullName, ATTENDANT: people.leader.fullName })
  })
  return done.takenOut
}

type Line = InputOf<'custody.issueStockInOrder'>['lines'][number]

async function order(stage: Stage, sealNumber: string | null) {
  const caseIndex = stage.choose(stage.cases.length)
  const line: Line = {
    name: sealNumber === null ? 'Vật nhận nhầm' : `Gói ${sealNumber}`,
    kind: 'ORDINARY',
    unit: 'gói',
    quantity: 1,
    sealNumber,
    condition: '',
    decided: null
  }
  const { orderId } = await stage.desk.act(['leader', 'custody.issueStockInOrder'], {
    caseId: stage.cases[caseIndex]?.caseId ?? '',
    reason: 'Kê biên',
    holding: 'OWN_STORE',
    holderId: null,
    source: 'POLICE',
    seizure: { number: '12/BB', day: stage.today },
    transferDecision: '',
    deliveredBy: 'Công an',
    delivererIdentity: null,
    introductionLetter: '',
    expected: null,
    lines: [line]
  })
  return { orderId, line, caseIndex }
}

function receiveLine(
  { desk }: Stage,
  { orderId, line, cell, contents }: { orderId: string; line: Line; cell: Place; contents: typeof inside }
) {
  const { name, kind, unit, quantity, sealNumber } = line
  return desk.act(['keeper', 'custody.receiveAsset'], {
    orderId,
    lineNumber: 1,
    name,
    kind,
    unit,
    quantity,
    condition: 'Còn nguyên',
    conditionSame: true,
    sealNumber,
    sealIntact: sealNumber === null ? null : true,
    details: {},
    contents,
    expiresOn: null,
    placeId: cell.placeId,
    bookPriceDong: '0',
    photos: [],
    proofs: []
  })
}

async function signRecord({ desk }: Stage, orderId: string): Promise<void> {
  const { deliveryId } = await desk.act(['keeper', 'custody.openDelivery'], { orderId, place: 'Tại kho' })
  const signatures = signed({ GIVER: 'Công an', RECEIVER: people.keeper.fullName })
  await desk.act(['keeper', 'custody.signDelivery'], { deliveryId, signatures })
}
