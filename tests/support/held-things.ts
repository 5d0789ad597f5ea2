// Things of a case as a test needs them, by the real calls: in a cell of the own store with the label read, or taken
// over on paper where another keeps it.
import type { InputOf } from '@shared/contract'
import { smallPhoto } from './given'
import { arrangeStore, newCase } from './main-job'
import { signedBy } from './releasing'
import { people, type Staff } from './staff'

type ReceiveInput = InputOf<'custody.receiveAsset'>
type OrderInput = InputOf<'custody.issueStockInOrder'>
type Decided = OrderInput['lines'][number]['decided']

export interface Thing {
  name?: string
  kind?: ReceiveInput['kind']
  quantity?: number
  sealNumber?: string | null
  bookPriceDong?: string
  expiresOn?: string | null
  decided?: Decided
  /** Who takes it over; the keeper into the store, the officer on paper, unless it says otherwise. */
  receivedBy?: keyof typeof people
}

const deliveredBy = 'Công an phường Bến Thành'
const delivererNumber = '079085001111'

/** A case with its parties and a store of some cells. */
export async function openedStore(staff: Staff, cells = 2, index = 0) {
  const opened = await staff.call('clerk', 'cases.openCase', newCase(null, index))
  const store = await arrangeStore(staff, cells)
  return { ...opened, store }
}
export type OpenedStore = Awaited<ReturnType<typeof openedStore>>

/** A thing in a cell of the own store, its label read. */
export async function thingInStore(
  staff: Staff,
  scene: Pick<OpenedStore, 'caseId' | 'store'>,
  thing: Thing = {}
) {
  const [cell] = scene.store.cells
  const { assetId, tag, sign } = await acceptedThing(staff, {
    caseId: scene.caseId,
    placeId: cell?.placeId ?? null,
    thing
  })
  await sign()
  await staff.call('keeper', 'custody.storeAsset', { assetId, scannedTag: tag, placeTag: cell?.tag ?? '' })
  return { assetId, tag }
}

/** A thing that another keeps, taken over by a record that both sides have signed and stamped. */
export async function thingHeldByOther(
  staff: Staff,
  scene: Pick<OpenedStore, 'caseId'>,
  thing: Thing & { holderId?: string } = {}
) {
  const { sign, ...received } = await thingNotSignedFor(staff, scene, thing)
  await sign()
  return received
}

/** A thing that another keeps, accepted as its line has it; the record waits to be signed. */
export async function thingNotSignedFor(
  staff: Staff,
  { caseId }: Pick<OpenedStore, 'caseId'>,
  thing: Thing & { holderId?: string } = {}
) {
  const holderId = thing.holderId ?? (await policeStore(staff))
  const accepted = await acceptedThing(staff, { caseId, placeId: null, holderId, thing })
  return { ...accepted, holderId }
}

/** Records the police store that keeps things for the office. */
export async function policeStore(staff: Staff, name = 'Kho vật chứng Công an Quận 1'): Promise<string> {
  const { holders } = await staff.call('keeper', 'custody.listHolders', {})
  const known = holders.find((holder) => holder.name === name)
  if (known) return known.holderId
  const added = await staff.call('keeper', 'custody.addHolder', {
    kind: 'POLICE_STORE',
    name,
    address: 'Số 73 Yersin, Thành phố Hồ Chí Minh',
    contact: '',
    contractNumber: '',
    contractEndsOn: null
  })
  return added.holderId
}

/** `sign` gives both sides' signatures under the record; the giver's may be another than drawn on the screen. */
async function acceptedThing(
  staff: Staff,
  {
    caseId,
    placeId,
    holderId = null,
    thing
  }: { caseId: string; placeId: string | null; holderId?: string | null; thing: Thing }
) {
  const { name = 'Máy khoan cũ', kind = 'ORDINARY', quantity = 1, sealNumber = null } = thing
  const same = { name, kind, unit: 'chiếc', quantity, sealNumber, condition: 'Cũ, còn dùng được' }
  const { orderId } = await staff.call('leader', 'custody.issueStockInOrder', {
    caseId,
    reason: 'Vật chứng chuyển giao theo bản án',
    holding: placeId === null ? 'HELD_BY_OTHER' : 'OWN_STORE',
    holderId,
    source: 'POLICE',
    seizure: { number: '12/BB-TG', day: '2026-01-15' },
    transferDecision: '',
    deliveredBy,
    delivererIdentity: null,
    introductionLetter: '',
    expected: placeId === null ? { day: '2026-11-23', hour: '09:00' } : null,
    lines: [{ ...same, decided: thing.decided ?? null }]
  })
  const taker = thing.receivedBy ?? (placeId === null ? 'clerk' : 'keeper')
  const received = await staff.call(taker, 'custody.receiveAsset', {
    orderId,
    lineNumber: 1,
    ...same,
    conditionSame: true,
    sealIntact: sealNumber === null ? null : true,
    details: {},
    contents: sealNumber === null ? [] : [{ name, unit: 'chiếc', quantity, condition: 'Cũ' }],
    expiresOn: thing.expiresOn ?? null,
    placeId,
    bookPriceDong: thing.bookPriceDong ?? '0',
    photos: [smallPhoto],
    proofs: []
  })
  const { deliveryId } = await staff.call(taker, 'custody.openDelivery', { orderId, place: 'Kho 1' })
  const stamped = { stamped: placeId === null }
  const sign = (byGiver: Partial<ReturnType<typeof signedBy>> = {}) =>
    staff.call(taker, 'custody.signDelivery', {
      deliveryId,
      signatures: [
        { ...signedBy('GIVER', deliveredBy, { ...stamped, identityNumber: delivererNumber }), ...byGiver },
        signedBy('RECEIVER', people[taker].fullName, stamped)
      ]
    })
  return { assetId: received.assetId, tag: received.tag, sign }
}
