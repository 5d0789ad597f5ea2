// Every way out, each with what its outcome requires, and what happens when one thing of it is missing.
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { InputOf } from '@shared/contract'
import { debtorNumber, smallPhoto } from '../../../support/given'
import { openedStore, thingHeldByOther, thingInStore, type OpenedStore } from '../../../support/held-things'
import {
  practiceOffice,
  refusalOf,
  valueOf,
  type PersonName,
  type PracticeOffice
} from '../../../support/practice-office'
import { approval, debtorName, judgment, returnTo, signedBy } from '../../../support/releasing'
import { enoughDetails, receipt, stockInOrder } from '../../../support/receiving'
import { people } from '../../../support/staff'
import { sealedBefore } from './container-scenes'
import { attended } from '../../../support/witnessing'

type Propose = InputOf<'custody.proposeRelease'>
type HandOver = InputOf<'custody.handOver'>

const letter = { number: '88/GGT', issuedOn: '2026-11-20' }
const commune: Propose['recipient'] = {
  kind: 'COMMUNE',
  name: 'Ủy ban nhân dân phường Bến Thành',
  address: 'Thành phố Hồ Chí Minh',
  representative: {
    fullName: 'Trần Văn Bình',
    identity: { kind: 'CITIZEN_CARD', number: '079066004321' },
    paper: letter
  }
}
const buyer: Propose['recipient'] = {
  kind: 'BUYER',
  name: 'Lý Thị Mai',
  address: 'Thành phố Hồ Chí Minh',
  sale: { number: '05/BBĐG', issuedOn: '2026-11-10' },
  paymentVoucher: 'PT 0000012',
  taker: { fullName: 'Lý Thị Mai', identity: { kind: 'PASSPORT', number: 'C1234567' } },
  mandate: null
}
const otherOffice: Propose['recipient'] = {
  kind: 'OFFICE',
  name: 'Phòng THADS khu vực 2 - Hà Nội',
  address: 'Hà Nội',
  letter: { number: '12/CV-THADS', issuedOn: '2026-11-12' },
  representative: {
    fullName: 'Vũ Đức Long',
    identity: { kind: 'OLD_CARD', number: '012345678' },
    paper: letter
  }
}
const ways = {
  CONFISCATED: { recipient: commune, number: '079066004321', name: 'Trần Văn Bình' },
  SOLD: { recipient: buyer, number: 'C1234567', name: 'Lý Thị Mai' },
  TRANSFERRED: { recipient: otherOffice, number: '012345678', name: 'Vũ Đức Long' }
} as const
type Way = keyof typeof ways
const wayNames = Object.keys(ways) as Way[]

let practice: PracticeOffice
let scene: OpenedStore
beforeEach(async () => {
  practice = await practiceOffice()
  scene = await openedStore(practice)
})
afterEach(() => practice.close())

const proposal = (assetId: string, way: Way): Propose => ({
  assetId,
  quantity: null,
  outcome: way,
  decision: judgment,
  reason: 'Theo bản án',
  recipient: ways[way].recipient
})

async function approved(assetId: string, way: Way): Promise<string> {
  const { releaseId } = await practice.call('keeper', 'custody.proposeRelease', proposal(assetId, way))
  await practice.call('leader', 'custody.decideRelease', approval(releaseId))
  return releaseId
}

const carrying = (releaseId: string, scannedTag: string, way: Way): HandOver => ({
  releaseId,
  scannedTag,
  recipientIdentityNumber: ways[way].number,
  condition: 'Như khi nhập kho',
  sealIntact: null,
  carrier: null,
  signatures: [
    signedBy('GIVER', people.keeper.fullName, { stamped: true }),
    signedBy('RECEIVER', ways[way].name, { stamped: true })
  ],
  photos: [smallPhoto]
})
const handing = (input: HandOver, change: object = {}, person: PersonName = 'keeper') =>
  practice.attempt(person, 'custody.handOver', { ...input, ...change })
const proposing = (input: object, person: PersonName = 'keeper') =>
  practice.attempt(person, 'custody.proposeRelease', input)

test.each(wayNames)('%s leaves with its recipient, and its book price leaves the books', async (way) => {
  const { assetId, tag } = await thingInStore(practice, scene, { bookPriceDong: '7000000' })
  const releaseId = await approved(assetId, way)
  expect(await handing(carrying(releaseId, tag, way))).toHaveProperty('ok')
  const asset = await practice.call('keeper', 'custody.getAsset', { assetId })
  const { recipient } = ways[way]
  expect(asset).toMatchObject({ state: way, placeId: null })
  expect(asset.holderName).toContain('name' in recipient ? recipient.name : '')
  const trial = await practice.call('accountant', 'funds.getTrialBalance', {})
  expect(trial).toMatchObject({ assetsHold: true, moneyHolds: true })
  const { releases } = await practice.call('keeper', 'custody.listReleases', { openOnly: false, assetId })
  expect(releases[0]).toMatchObject({ state: 'DONE', outcome: way, receiverName: ways[way].name })
  expect(releases[0]?.signers.map(({ side }) => side)).toEqual(['GIVER', 'RECEIVER'])
})

test('each outcome has its own kind of recipient', async () => {
  const { assetId } = await thingInStore(practice, scene)
  for (const outcome of [...wayNames, 'RETURNED', 'DESTROYED'] as const) {
    for (const way of wayNames) {
      const input = { ...proposal(assetId, way), outcome }
      if (outcome === way) continue
      expect(refusalOf(await proposing(input)), `${outcome} to ${way}`).toBe('RECIPIENT_NOT_FOR_OUTCOME')
    }
  }
})

test('the shape refuses an exit without its decision, contract, voucher, letter or mandate', async () => {
  const { assetId } = await thingInStore(practice, scene)
  const without = (recipient: object, field: string) =>
    Object.fromEntries(Object.entries(recipient).filter(([name]) => name !== field))
  const tries: [Way, object][] = [
    ['SOLD', { recipient: without(buyer, 'sale') }],
    ['SOLD', { recipient: without(buyer, 'paymentVoucher') }],
    ['SOLD', { recipient: without(buyer, 'taker') }],
    ['CONFISCATED', { recipient: without(commune, 'representative') }],
    ['TRANSFERRED', { recipient: without(otherOffice, 'letter') }],
    ['TRANSFERRED', { recipient: without(otherOffice, 'representative') }],
    ['SOLD', { decision: null }],
    ['SOLD', { decision: { number: ' ', issuedOn: '2026-01-01' } }]
  ]
  for (const [way, change] of tries) {
    expect(refusalOf(await proposing({ ...proposal(assetId, way), ...change }))).toBe('INVALID_INPUT')
  }
  const future = { ...proposal(assetId, 'SOLD'), decision: { number: '1', issuedOn: '2026-11-24' } }
  expect(refusalOf(await proposing(future))).toBe('DATE_IN_FUTURE')
})

test('goes to the mandated person by any lawful paper, and to nobody else', async () => {
  const { assetId, tag } = await thingInStore(practice, scene)
  const mandate = {
    fullName: 'Đỗ Thị Hạnh',
    identity: { kind: 'PASSPORT' as const, number: 'B7654321' },
    paper: letter
  }
  const recipient = { kind: 'PARTY' as const, partyId: scene.debtorId, mandate }
  const input = { ...returnTo(assetId, scene.debtorId), recipient }
  const { releaseId } = valueOf('custody.proposeRelease', await proposing(input))
  await practice.call('leader', 'custody.decideRelease', approval(releaseId))
  const carried: HandOver = {
    ...carrying(releaseId, tag, 'SOLD'),
    recipientIdentityNumber: 'B7654321',
    signatures: [signedBy('GIVER', people.keeper.fullName), signedBy('RECEIVER', mandate.fullName)]
  }
  // The party itself is not who was named, nor is its name under the signature.
  expect(refusalOf(await handing(carried, { recipientIdentityNumber: debtorNumber }))).toBe('RECIPIENT_WRONG')
  const wrongName = [carried.signatures[0], signedBy('RECEIVER', debtorName)]
  expect(refusalOf(await handing(carried, { signatures: wrongName }))).toBe('SIGNATURE_OF_ANOTHER')
  expect(await handing(carried)).toHaveProperty('ok')
  const asset = await practice.call('keeper', 'custody.getAsset', { assetId })
  expect(asset).toMatchObject({ state: 'RETURNED', holderName: debtorName })
})

describe('confiscated', () => {
  const { representative } = commune
  const to = { name: 'Bên nhận', address: '', representative }
  const bodies = {
    COMMUNE: { kind: 'COMMUNE', ...to },
    FINANCE: { kind: 'FINANCE', ...to, name: 'Sở Tài chính', letter },
    DEPOT: { kind: 'DEPOT', depot: 'MILITARY_STORE', ...to, name: 'Kho K860', letter },
    TREASURY: { kind: 'TREASURY', ...to, name: 'Kho bạc khu vực II', paymentVoucher: 'GNT 12' }
  } as const
  type Body = keyof typeof bodies
  const allowed: [kind: 'ORDINARY' | 'WEAPON' | 'CASH' | 'GOLD_GEMS' | 'HAZARDOUS', to: Body[]][] = [
    ['ORDINARY', ['COMMUNE', 'FINANCE']],
    ['WEAPON', ['DEPOT']],
    ['CASH', ['TREASURY']],
    ['GOLD_GEMS', ['COMMUNE', 'FINANCE', 'TREASURY']],
    ['HAZARDOUS', ['COMMUNE', 'FINANCE', 'DEPOT']]
  ]
  const holders = {
    WEAPON: 'MILITARY_STORE',
    CASH: 'TREASURY',
    GOLD_GEMS: 'TREASURY',
    HAZARDOUS: 'SPECIALISED_BODY'
  } as const

  test.each(allowed)('%s goes only where the law sends it', async (kind, receivers) => {
    const assetId =
      kind === 'ORDINARY' ? (await thingInStore(practice, scene)).assetId : await keptThing(kind)
    const ask = (recipient: object) => proposing({ ...proposal(assetId, 'CONFISCATED'), recipient }, 'clerk')
    for (const body of Object.keys(bodies) as Body[]) {
      if (receivers.includes(body)) continue
      expect(refusalOf(await ask(bodies[body])), body).toBe('RECIPIENT_NOT_FOR_KIND')
    }
    for (const body of receivers) {
      const { releaseId } = valueOf('custody.proposeRelease', await ask(bodies[body]))
      const decline = { ...approval(releaseId), decision: 'DECLINE' as const, reason: 'Thử bên khác' }
      await practice.call('leader', 'custody.decideRelease', decline)
    }
  })

  test('each body of the state takes by its own paper', async () => {
    const { assetId } = await thingInStore(practice, scene)
    const without = (body: object, field: string) =>
      Object.fromEntries(Object.entries(body).filter(([name]) => name !== field))
    const tries = [
      without(bodies.FINANCE, 'letter'),
      without(bodies.DEPOT, 'letter'),
      without(bodies.DEPOT, 'depot'),
      without(bodies.TREASURY, 'paymentVoucher'),
      without(bodies.FINANCE, 'representative')
    ]
    for (const recipient of tries) {
      expect(refusalOf(await proposing({ ...proposal(assetId, 'CONFISCATED'), recipient }))).toBe(
        'INVALID_INPUT'
      )
    }
  })

  /** Of a kind that no cell of ours may hold, taken over where the law lets it be kept. */
  async function keptThing(kind: keyof typeof holders): Promise<string> {
    const { holderId } = await practice.call('keeper', 'custody.addHolder', {
      kind: holders[kind],
      name: 'Nơi giữ',
      address: '',
      contact: '',
      contractNumber: '',
      contractEndsOn: null
    })
    // Notes are counted, and their details say how many.
    const line = { name: 'Vật thu giữ', unit: 'cái', quantity: kind === 'CASH' ? 15 : 1, kind }
    const held = {
      holding: 'HELD_BY_OTHER' as const,
      holderId,
      expected: { day: '2026-11-25', hour: '09:30' }
    }
    const order = stockInOrder({ ...held, caseId: scene.caseId, lines: [line] })
    const { orderId } = await practice.call('leader', 'custody.issueStockInOrder', order)
    const details = enoughDetails[kind]
    const { assetId } = await practice.call(
      'clerk',
      'custody.receiveAsset',
      receipt({ orderId, lineNumber: 1, ...line, details, placeId: null })
    )
    const { deliveryId } = await practice.call('clerk', 'custody.openDelivery', { orderId, place: 'Tại kho' })
    await practice.call('clerk', 'custody.signDelivery', {
      deliveryId,
      signatures: [
        signedBy('GIVER', 'Hoàng Văn Kho', { stamped: true }),
        signedBy('RECEIVER', people.clerk.fullName, { stamped: true })
      ]
    })
    return assetId
  }
})

describe('carrying out', () => {
  test('needs the own label, both signatures by their names, and a photo', async () => {
    const { assetId, tag } = await thingInStore(practice, scene)
    const other = await thingInStore(practice, scene, { name: 'Máy cưa' })
    const releaseId = await approved(assetId, 'SOLD')
    const input = carrying(releaseId, tag, 'SOLD')
    const [giver, receiver] = input.signatures
    const refusal = { way: 'REFUSED', image: null, witness: 'Lê Văn Chứng, tổ trưởng dân phố' }
    const tries: [object, string][] = [
      [{ scannedTag: other.tag }, 'LABEL_OF_ANOTHER'],
      [{ scannedTag: '9999999999999999' }, 'ASSET_UNKNOWN'],
      [{ recipientIdentityNumber: debtorNumber }, 'RECIPIENT_WRONG'],
      [{ photos: [] }, 'INVALID_INPUT'],
      [{ signatures: [giver] }, 'SIGNATURE_INCOMPLETE'],
      [{ signatures: [giver, giver] }, 'SIGNATURE_INCOMPLETE'],
      [{ signatures: [giver, { ...receiver, image: null }] }, 'SIGNATURE_INCOMPLETE'],
      [{ signatures: [giver, { ...receiver, way: 'REFUSED', image: null }] }, 'SIGNATURE_INCOMPLETE'],
      [{ signatures: [{ ...giver, ...refusal }, receiver] }, 'SIGNATURE_INCOMPLETE'],
      [{ signatures: [{ ...giver, fullName: 'Người khác' }, receiver] }, 'SIGNATURE_OF_ANOTHER'],
      [{ carrier: { fullName: 'Ai đó', title: 'Thủ kho' } }, 'CARRIER_NOT_STATED'],
      [{ sealIntact: true }, 'SEAL_NOT_STATED']
    ]
    for (const [change, code] of tries) {
      expect(refusalOf(await handing(input, change)), JSON.stringify(change)).toBe(code)
    }
    // Who takes it may refuse before a witness of the office and in a picture; who gives it may not.
    const witness = await attended(practice, { kind: 'RELEASE', id: releaseId }, { who: 'cashier' })
    const refuses = { ...receiver, way: 'REFUSED', witness }
    const unseen = await handing(input, { signatures: [giver, { ...refuses, image: null }] })
    expect(unseen).toMatchObject({ refusal: { params: { side: 'RECEIVER', lacks: 'handOverPhoto' } } })
    expect(await handing(input, { signatures: [giver, refuses] })).toHaveProperty('ok')
  })

  test('takes nothing out of a sealed container', async () => {
    const { assetId, tag } = await thingInStore(practice, scene)
    const [cell] = scene.store.cells
    const fromPlaceId = cell?.placeId ?? ''
    const box = await practice.call('keeper', 'custody.addContainer', {
      parentId: fromPlaceId,
      name: 'Thùng 1',
      capacity: null
    })
    const assets = [{ assetId, fromPlaceId }]
    await practice.call('keeper', 'custody.moveAssets', { toPlaceId: box.placeId, assets, reason: '' })
    const releaseId = await approved(assetId, 'SOLD')
    await sealedBefore(practice, { placeId: box.placeId, sealNumber: 'NP-T1' })
    expect(refusalOf(await handing(carrying(releaseId, tag, 'SOLD')))).toBe('CONTAINER_SEALED')
  })

  test('refuses a label that was voided, 100 of 100 times', async () => {
    const { assetId, tag } = await thingInStore(practice, scene)
    const relabelled = await practice.call('keeper', 'custody.relabelAsset', { assetId, reason: 'Nhãn rách' })
    await practice.call('keeper', 'custody.storeAsset', {
      assetId,
      scannedTag: relabelled.tag,
      placeTag: scene.store.cells[0]?.tag ?? ''
    })
    const releaseId = await approved(assetId, 'SOLD')
    for (let time = 0; time < 100; time += 1) {
      expect(refusalOf(await handing(carrying(releaseId, tag, 'SOLD')))).toBe('TAG_VOID')
    }
    expect(await handing(carrying(releaseId, relabelled.tag, 'SOLD'))).toHaveProperty('ok')
  })

  test('to the state needs both stamps', async () => {
    const { assetId, tag } = await thingInStore(practice, scene)
    const releaseId = await approved(assetId, 'CONFISCATED')
    const input = carrying(releaseId, tag, 'CONFISCATED')
    for (const bare of [0, 1]) {
      const signatures = input.signatures.map((signed, index) => ({ ...signed, stamped: index !== bare }))
      expect(refusalOf(await handing(input, { signatures }))).toBe('STAMP_MISSING')
    }
    expect(await handing(input)).toHaveProperty('ok')
  })

  test('of what others hold is done by their storekeeper, at the time that the head has fixed', async () => {
    const { assetId, tag, holderId } = await thingHeldByOther(practice, scene)
    const { releaseId } = await practice.call(
      'clerk',
      'custody.proposeRelease',
      proposal(assetId, 'CONFISCATED')
    )
    const decide = (handOverAt: string | null) =>
      practice.attempt('leader', 'custody.decideRelease', { ...approval(releaseId), handOverAt })
    expect(refusalOf(await decide(null))).toBe('HAND_OVER_TIME_MISSING')
    expect(refusalOf(await decide('2026-11-01T02:00:00.000Z'))).toBe('HAND_OVER_TIME_PAST')
    const { releases } = await practice.call('keeper', 'custody.listReleases', { openOnly: true, assetId })
    const proposedMs = Date.parse(releases[0]?.proposedAt ?? '')
    expect(await decide(new Date(proposedMs + 600_000).toISOString())).toHaveProperty('ok')
    const carrier = { fullName: 'Hoàng Văn Kho', title: 'Thủ kho, Công an Quận 1' }
    const input = {
      ...carrying(releaseId, tag, 'CONFISCATED'),
      carrier,
      signatures: [
        signedBy('GIVER', carrier.fullName, { stamped: true }),
        signedBy('RECEIVER', 'Trần Văn Bình', { stamped: true }),
        signedBy('OFFICER', people.clerk.fullName)
      ]
    }
    const byOfficer = (change: object = {}) => handing(input, change, 'clerk')
    expect(refusalOf(await byOfficer())).toBe('HAND_OVER_TOO_EARLY')
    practice.passMs(600_000)
    expect(refusalOf(await byOfficer({ carrier: null }))).toBe('CARRIER_NOT_STATED')
    expect(refusalOf(await byOfficer({ signatures: input.signatures.slice(0, 2) }))).toBe(
      'SIGNATURE_INCOMPLETE'
    )
    // The keeper of our store may go there too, but not without an officer who says himself that he is there.
    expect(refusalOf(await handing(input))).toBe('OFFICER_NOT_ATTENDED')
    expect(await byOfficer()).toHaveProperty('ok')
    const asset = await practice.call('keeper', 'custody.getAsset', { assetId })
    expect(asset.state).toBe('CONFISCATED')
    expect(asset.holderName).not.toContain('Công an')
    expect(holderId).toBeTruthy()
  })
})

test('declined or cancelled, it is again where it was: in the store, or held by another', async () => {
  const stored = await thingInStore(practice, scene)
  const held = await thingHeldByOther(practice, scene)
  for (const [{ assetId }, state] of [
    [stored, 'IN_OWN_STORE'],
    [held, 'HELD_BY_OTHER']
  ] as const) {
    const before = await practice.call('keeper', 'custody.getAsset', { assetId })
    expect(before.state).toBe(state)
    const first = valueOf('custody.proposeRelease', await proposing(proposal(assetId, 'SOLD')))
    const declined = { ...approval(first.releaseId), decision: 'DECLINE' as const, reason: 'Chưa đủ giấy' }
    await practice.call('leader', 'custody.decideRelease', declined)
    expect(await practice.call('keeper', 'custody.getAsset', { assetId })).toMatchObject({
      state,
      placeId: before.placeId,
      holderName: before.holderName
    })
    const { releaseId } = valueOf('custody.proposeRelease', await proposing(proposal(assetId, 'SOLD')))
    const cancel = (reason: string) =>
      practice.attempt('leader', 'custody.cancelRelease', { releaseId, reason })
    expect(refusalOf(await cancel('Bản án bị kháng nghị'))).toBe('RELEASE_STATE')
    const handOverAt = '2026-11-24T02:00:00.000Z'
    await practice.call('leader', 'custody.decideRelease', { ...approval(releaseId), handOverAt })
    expect(refusalOf(await cancel(' '))).toBe('INVALID_INPUT')
    expect(await cancel('Bản án bị kháng nghị')).toHaveProperty('ok')
    expect(refusalOf(await cancel('Bản án bị kháng nghị'))).toBe('RELEASE_STATE')
    expect(await practice.call('keeper', 'custody.getAsset', { assetId })).toMatchObject({
      state,
      placeId: before.placeId,
      holderName: before.holderName
    })
    expect(refusalOf(await handing(carrying(releaseId, before.tag, 'SOLD')))).toBe('RELEASE_STATE')
  }
})

test('part of a lot leaves alone, under its own label, and the rest stays', async () => {
  const { assetId } = await thingInStore(practice, scene, { quantity: 10 })
  const part = (quantity: number) => proposing({ ...proposal(assetId, 'SOLD'), quantity })
  // Which lot it is must be known before anything is taken from it.
  const { tag: newTag } = await practice.call('keeper', 'custody.relabelAsset', {
    assetId,
    reason: 'Nhãn rách'
  })
  expect(refusalOf(await part(3))).toBe('LABEL_UNREAD')
  await practice.call('keeper', 'custody.storeAsset', {
    assetId,
    scannedTag: newTag,
    placeTag: scene.store.cells[0]?.tag ?? ''
  })
  expect(refusalOf(await part(11))).toBe('LOT_TOO_SMALL')
  const proposed = valueOf('custody.proposeRelease', await part(3))
  expect(proposed.assetId).not.toBe(assetId)
  await practice.call('leader', 'custody.decideRelease', approval(proposed.releaseId))
  const input = carrying(proposed.releaseId, proposed.tag, 'SOLD')
  expect(refusalOf(await handing(input, { scannedTag: newTag }))).toBe('LABEL_OF_ANOTHER')
  expect(await handing(input)).toHaveProperty('ok')
  const rest = await practice.call('keeper', 'custody.getAsset', { assetId })
  expect(rest).toMatchObject({ state: 'IN_OWN_STORE', quantity: 7 })
  const gone = await practice.call('keeper', 'custody.getAsset', { assetId: proposed.assetId })
  expect(gone).toMatchObject({ state: 'SOLD', quantity: 3 })
})

test('two buyers of one name are two, one buyer twice is one', async () => {
  const holderOf = async (number: string): Promise<string> => {
    const { assetId } = await thingInStore(practice, scene)
    const taker = { fullName: 'Lý Thị Mai', identity: { kind: 'PASSPORT', number } }
    const input = { ...proposal(assetId, 'SOLD'), recipient: { ...buyer, taker } }
    expect(await proposing(input)).toHaveProperty('ok')
    const { releases } = await practice.call('keeper', 'custody.listReleases', { openOnly: true, assetId })
    return releases[0]?.recipientId ?? ''
  }
  const first = await holderOf('C1111111')
  const second = await holderOf('C2222222')
  expect(await holderOf('C1111111')).toBe(first)
  expect(await holderOf('C2222222')).toBe(second)
  expect(second).not.toBe(first)
})

test('what the title has decided binds, and a later decision noted binds instead', async () => {
  const { assetId } = await thingInStore(practice, scene, {
    decided: { outcome: 'RETURNED', on: '2026-08-28' }
  })
  expect(refusalOf(await proposing(proposal(assetId, 'SOLD')))).toBe('OUTCOME_DIFFERS')
  const decision = { number: '31/QĐ-CCTHADS', issuedOn: '2026-11-20' }
  const note = (change: object = {}) =>
    practice.attempt('clerk', 'custody.noteDecision', { assetId, outcome: 'SOLD', decision, ...change })
  expect(refusalOf(await note({ decision: { ...decision, issuedOn: '2026-11-24' } }))).toBe('DATE_IN_FUTURE')
  expect(await note()).toHaveProperty('ok')
  expect(refusalOf(await note())).toBe('DECISION_NOTED_ALREADY')
  const denied = await practice.attempt('keeper', 'custody.noteDecision', {
    assetId,
    outcome: 'SOLD',
    decision
  })
  expect(refusalOf(denied)).toBe('NOT_PERMITTED')
  expect(await proposing(proposal(assetId, 'SOLD'))).toHaveProperty('ok')
})
