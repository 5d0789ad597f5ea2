// Orders, receipts and signatures as small as a test may make them: what is not said is as in the first seizure record.
import type { InputOf } from '@shared/contract'
import type { AssetKind } from '@shared/contract/custody'
import { smallPhoto } from './given'
import { people, type Staff } from './staff'
import { deliveredByOfficer } from './witnessing'

type Order = InputOf<'custody.issueStockInOrder'>
type Line = Order['lines'][number]
type Receipt = InputOf<'custody.receiveAsset'>
type Signature = InputOf<'custody.signDelivery'>['signatures'][number]

/** Fields of a kind that are enough for it. */
export const enoughDetails: Readonly<Record<AssetKind, Record<string, string>>> = {
  ORDINARY: {},
  ELECTRONICS: { brand: 'Dell', power: 'OFF' },
  VEHICLE: {
    plate: '15B1-234.56',
    brand: 'Honda',
    chassis: 'RLHJC4310BY',
    engine: 'JC43E-1',
    keysCount: '1'
  },
  DOCUMENT: { number: 'AB 123456', issuer: 'UBND quận 7', holder: 'Đỗ Văn Thắng', pages: '2' },
  PERISHABLE: {},
  BULKY: {},
  VALUABLE_PAPER: { number: 'ST 001', issuer: 'Ngân hàng', holder: 'Đỗ Văn Thắng', faceValue: '50000000' },
  CASH: { notes: '500000x10;200000x5', total: '6000000' },
  FOREIGN_CASH: { currency: 'USD', notes: '100x12', total: '1200' },
  GOLD_GEMS: {
    goldForm: 'BAR',
    material: 'Vàng 9999',
    weightMilligram: '3750',
    conclusionNumber: '118/KL-GĐ'
  },
  WEAPON: { weaponType: 'Súng săn', conclusionNumber: '12/KL-GĐ' },
  DRUG: {
    substance: 'Methamphetamine',
    massBeforeMilligram: '12000',
    massAfterMilligram: '11800',
    conclusionNumber: '9/KL-GĐ'
  },
  HAZARDOUS: { substance: 'Axit', conclusionNumber: '3/KL-GĐ' },
  LIVE: { species: 'Rùa', conclusionNumber: '4/KL-GĐ' }
}

export function orderLine(line: Partial<Line> & Pick<Line, 'name' | 'unit' | 'quantity'>): Line {
  return { kind: 'ORDINARY', sealNumber: null, condition: '', decided: null, ...line }
}

/** The head's order for the own store, unless it says otherwise. */
export function stockInOrder({
  lines,
  ...order
}: Partial<Omit<Order, 'lines'>> & {
  caseId: string
  lines: readonly (Partial<Line> & Pick<Line, 'name' | 'unit' | 'quantity'>)[]
}): Order {
  return {
    reason: 'Kê biên',
    holding: 'OWN_STORE',
    holderId: null,
    source: 'SEIZURE',
    seizure: { number: '12/BB-KB', day: '2026-06-01' },
    transferDecision: '',
    deliveredBy: `CHV ${people.clerk.fullName}`,
    delivererIdentity: null,
    introductionLetter: '',
    expected: null,
    ...order,
    lines: lines.map(orderLine)
  }
}

/** A thing found as its line has it: intact seal, its package's content named, its kind's fields whole. */
export function receipt(
  found: Partial<Receipt> & Pick<Receipt, 'orderId' | 'lineNumber' | 'name' | 'unit' | 'quantity' | 'placeId'>
): Receipt {
  const kind = found.kind ?? 'ORDINARY'
  const sealNumber = found.sealNumber ?? null
  const condition = found.condition ?? 'Còn nguyên'
  const { name, unit, quantity } = found
  return {
    kind,
    condition,
    conditionSame: true,
    sealNumber,
    sealIntact: sealNumber === null ? null : true,
    details: enoughDetails[kind],
    contents: sealNumber === null ? [] : [{ name, unit, quantity, condition }],
    expiresOn: kind === 'PERISHABLE' ? '2027-06-01' : null,
    bookPriceDong: '0',
    photos: [smallPhoto],
    proofs: [],
    ...found
  }
}

/** The written responsibility of the head of the body that kept a changed thing. */
export const smallConfirmation = {
  kind: 'KEEPER_CONFIRMATION' as const,
  number: '45/XN-CA',
  day: '2026-11-20',
  signer: 'Thượng tá Lê Văn Hùng',
  image: smallPhoto
}

/** The conclusion of the competent body on a torn seal. */
export const smallConclusion = {
  ...smallConfirmation,
  kind: 'COMPETENT_CONCLUSION' as const,
  number: '77/KL-GĐ'
}

export function drawnSignature(side: 'GIVER' | 'RECEIVER', more: Partial<Signature> = {}): Signature {
  return {
    side,
    fullName: side === 'GIVER' ? people.clerk.fullName : people.keeper.fullName,
    capacity: side === 'GIVER' ? 'Chấp hành viên' : 'Thủ kho',
    identityNumber: null,
    way: 'SCREEN',
    image: smallPhoto,
    finger: null,
    hand: null,
    witness: '',
    stamped: false,
    ...more
  }
}

/** The record of hand-over of everything settled so far: the officer who delivers is there, both sign and stamp. */
export async function handOverToKeeper(staff: Pick<Staff, 'call'>, orderId: string): Promise<string> {
  const { deliveryId } = await staff.call('keeper', 'custody.openDelivery', { orderId, place: 'Kho 1' })
  await deliveredByOfficer(staff, deliveryId)
  const signatures = [
    drawnSignature('GIVER', { stamped: true }),
    drawnSignature('RECEIVER', { stamped: true })
  ]
  await staff.call('keeper', 'custody.signDelivery', { deliveryId, signatures })
  return deliveryId
}
