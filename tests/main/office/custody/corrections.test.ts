// Books put right: proposed by one, confirmed by the head, the old value kept; values noted; receipts undone before a
// record stands on them; orders and records called off with a reason.
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { smallPhoto } from '../../../support/main-job'
import { practiceOffice, refusalOf, type PracticeOffice } from '../../../support/practice-office'
import { enoughDetails, handOverToKeeper } from '../../../support/receiving'
import { approvedRelease, firstLine, nobody, orderedIn, storedAsset } from '../scenes'
import { correcting, openedDelivery, proposedCorrection, receivedLine } from './hands-scenes'
import { storedThings } from './many-things'
import { livingAndRebuilt, raw } from './raw-store'

let practice: PracticeOffice
beforeEach(async () => {
  practice = await practiceOffice()
})
afterEach(() => practice.close())

const page = (assetId: string) => practice.call('keeper', 'custody.getAsset', { assetId })
const decide = (correctionId: string, decision = 'CONFIRM', reason = '') =>
  practice.attempt('leader', 'custody.correctAsset', { correctionId, decision, reason })

describe('a correction', () => {
  const propose = async (assetId: string, change: object, more: object = {}) =>
    practice.attempt('keeper', 'custody.proposeCorrection', {
      ...(await correcting(practice, assetId, change)),
      ...more
    })

  test('says something else than the books, in the fields that may be corrected', async () => {
    const { assetId } = await storedAsset(practice)
    expect(refusalOf(await propose(assetId, {}))).toBe('NOTHING_CHANGED')
    expect(refusalOf(await propose(assetId, { name: '  Xe  máy Honda Wave '.normalize('NFD') }))).toBe(
      'NOTHING_CHANGED'
    )
    expect(refusalOf(await propose(assetId, { name: ' ' }))).toBe('INVALID_INPUT')
    expect(refusalOf(await propose(assetId, { quantity: 2 }))).toBe('INVALID_INPUT')
    expect(refusalOf(await propose(assetId, { sealNumber: 'NP-9' }))).toBe('INVALID_INPUT')
    expect(refusalOf(await propose(assetId, { details: { brand: 'Honda' } }))).toBe('KIND_FIELD_WRONG')
    expect(refusalOf(await propose(assetId, { bookPriceDong: '-1' }))).toBe('INVALID_INPUT')
    const books = await correcting(practice, assetId, { name: 'Xe' })
    const unknown = await practice.attempt('keeper', 'custody.proposeCorrection', {
      ...books,
      assetId: nobody
    })
    expect(refusalOf(unknown)).toBe('ASSET_UNKNOWN')
    expect(await propose(assetId, { name: 'Xe máy Honda Wave Alpha' })).toHaveProperty('ok')
    expect(refusalOf(await propose(assetId, { name: 'Xe máy khác' }))).toBe('CORRECTION_OPEN')
  })

  test('of what tells a thing from its like needs a picture of it; of how much there is, none helps', async () => {
    const { assetId } = await storedAsset(practice)
    const plate = { details: { ...enoughDetails.VEHICLE, plate: '15B1-234.65' } }
    expect(refusalOf(await propose(assetId, plate))).toBe('CORRECTION_PHOTO_MISSING')
    const notes = { details: { ...enoughDetails.VEHICLE, weightGram: '900000' } }
    expect(refusalOf(await propose(assetId, notes, { photos: [smallPhoto] }))).toBe('CORRECTION_FIELD_FIXED')
    expect(await propose(assetId, plate, { photos: [smallPhoto] })).toHaveProperty('ok')
  })

  test('changes nothing until the head confirms, and nobody confirms his own', async () => {
    const { correctionId, assetId } = await proposedCorrection(practice)
    expect(await page(assetId)).toMatchObject({ name: 'Xe máy Honda Wave' })
    const confirm = { correctionId, decision: 'CONFIRM' as const, reason: '' }
    expect(refusalOf(await practice.attempt('keeper', 'custody.correctAsset', confirm))).toBe('NOT_PERMITTED')
    const { users } = await practice.call('admin', 'identity.listUsers', {})
    const { userId } = users.find(({ userName }) => userName === 'keeper')!
    await practice.call('admin', 'identity.changeRoles', { userId, roles: ['LEADER'], reason: 'Bổ nhiệm' })
    expect(refusalOf(await practice.attempt('keeper', 'custody.correctAsset', confirm))).toBe('SAME_PERSON')
  })

  test('confirmed, keeps the old value, prints the label anew and is found by its new name', async () => {
    const { correctionId, assetId, assetTag } = await proposedCorrection(practice)
    const answer = await practice.call('leader', 'custody.correctAsset', {
      correctionId,
      decision: 'CONFIRM',
      reason: ''
    })
    expect(answer.printJobId).not.toBeNull()
    expect(await page(assetId)).toMatchObject({
      name: 'Xe máy Honda Wave Alpha',
      tag: assetTag,
      quantity: 1,
      sealNumber: 'NP-1'
    })
    const { jobs } = await practice.call('keeper', 'documents.listPrintJobs', { subject: `asset:${assetId}` })
    expect(
      jobs
        .filter(({ form }) => form === 'ASSET_LABEL')
        .map(({ reprint }) => reprint)
        .sort()
    ).toEqual([0, 1])
    const { assets } = await practice.call('keeper', 'custody.listAssets', { text: 'wave alpha' })
    expect(assets.map((each) => each.assetId)).toEqual([assetId])
    const [kept] = (await practice.call('clerk', 'custody.listCorrections', { openOnly: false, assetId }))
      .corrections
    expect(kept).toMatchObject({
      state: 'CONFIRMED',
      fields: ['name'],
      before: { name: 'Xe máy Honda Wave' },
      decidedBy: 'Phạm Văn Hòa'
    })
    expect(refusalOf(await decide(correctionId))).toBe('CORRECTION_STATE')
    const { living, rebuilt } = await livingAndRebuilt(practice.directory)
    expect(rebuilt).toEqual(living)
  })

  test('declined with a reason, or withdrawn by who proposed it, leaves the books alone', async () => {
    const { correctionId, assetId } = await proposedCorrection(practice)
    expect(refusalOf(await decide(correctionId, 'DECLINE'))).toBe('REASON_REQUIRED')
    expect(
      refusalOf(
        await practice.attempt('clerk', 'custody.withdrawCorrection', { correctionId, reason: 'Thôi' })
      )
    ).toBe('NOT_PROPOSER')
    expect(refusalOf(await decide(nobody))).toBe('CORRECTION_UNKNOWN')
    expect(await decide(correctionId, 'DECLINE', 'Tên cũ đúng')).toEqual({ ok: { printJobId: null } })
    const again = await practice.call(
      'keeper',
      'custody.proposeCorrection',
      await correcting(practice, assetId, { unit: 'xe' })
    )
    await practice.call('keeper', 'custody.withdrawCorrection', { ...again, reason: 'Thôi' })
    expect(await page(assetId)).toMatchObject({ name: 'Xe máy Honda Wave', unit: 'chiếc' })
  })

  test('of a price takes the wrong one off the books and puts the right one on', async () => {
    const { correctionId, assetId } = await proposedCorrection(practice, { bookPriceDong: '9000000' })
    expect(await decide(correctionId)).toEqual({ ok: { printJobId: null } })
    expect(await page(assetId)).toMatchObject({ bookPriceDong: '9000000' })
    await raw(practice.directory, (store) => {
      const booked = store
        .prepare(
          "SELECT payload -> 'voucher' ->> 'kind' AS kind, payload -> 'voucher' ->> 'amountDong' AS dong FROM journal WHERE kind = 'funds.AssetBooked' ORDER BY seq"
        )
        .all()
      expect(booked).toEqual([
        { kind: 'ASSET_IN', dong: '7000000' },
        { kind: 'ASSET_OUT', dong: '7000000' },
        { kind: 'ASSET_IN', dong: '9000000' }
      ])
    })
  })

  test('that the books have overtaken is confirmed no more', async () => {
    const { things } = await storedThings(practice, 1, 4)
    const assetId = things[0]!.assetId
    const input = await correcting(practice, assetId, { name: 'Tên đúng', bookPriceDong: '4000' })
    const first = await practice.call('keeper', 'custody.proposeCorrection', input)
    expect(await decide(first.correctionId)).toHaveProperty('ok')
    const second = await practice.call(
      'keeper',
      'custody.proposeCorrection',
      await correcting(practice, assetId, { unit: 'thùng' })
    )
    await practice.call('keeper', 'custody.splitAsset', {
      assetId,
      parts: [{ name: 'Một phần', quantity: 1, sealNumber: null, details: {} }]
    })
    expect(refusalOf(await decide(second.correctionId))).toBe('CORRECTION_STALE')
  })

  test('not of what an order to leave names already', async () => {
    const { assetId } = await approvedRelease(practice)
    expect(refusalOf(await propose(assetId, { name: 'Xe khác' }))).toBe('ASSET_STATE')
  })

  test('the store lets no one change a field alone, nor which thing it is', async () => {
    const { assetId, correctionId } = await proposedCorrection(practice)
    await raw(practice.directory, (store) => {
      const refused = (sql: string, why: string) => expect(() => store.exec(sql), sql).toThrow(why)
      refused("UPDATE asset SET unit = 'xe'", 'put right by two people')
      refused(`UPDATE asset SET details = '{}' WHERE asset_id = '${assetId}'`, 'put right by two people')
      refused("UPDATE asset SET case_id = 'x'", 'nobody corrects which thing it is')
      refused("UPDATE asset SET kind = 'ORDINARY'", 'called otherwise by the order')
      refused(
        `UPDATE asset_correction SET state = 'CONFIRMED', decided_by = proposed_by, decided_at = 'now'
        WHERE correction_id = '${correctionId}'`,
        'CHECK constraint failed'
      )
      refused("UPDATE asset_correction SET after = '{}'", 'as it was proposed, once')
    })
  })
})

describe('a value', () => {
  const value = {
    kind: 'PRICING' as const,
    valueDong: '9500000',
    body: 'Hội đồng định giá quận 7',
    documentNumber: '12/KL-HĐ',
    documentDay: '2026-11-20'
  }

  test('of a competent body is noted beside the thing, once a document, and changes no book price', async () => {
    const { assetId } = await storedAsset(practice)
    const note = (change: object = {}, person: 'clerk' | 'keeper' = 'clerk') =>
      practice.attempt(person, 'custody.valueAsset', { assetId, ...value, ...change })
    expect(refusalOf(await note({}, 'keeper'))).toBe('NOT_PERMITTED')
    expect(refusalOf(await note({ documentDay: '2026-11-24' }))).toBe('DATE_IN_FUTURE')
    expect(refusalOf(await note({ valueDong: '0' }))).toBe('INVALID_INPUT')
    expect(refusalOf(await note({ assetId: nobody }))).toBe('ASSET_UNKNOWN')
    expect(await note()).toHaveProperty('ok')
    expect(refusalOf(await note({ valueDong: '1' }))).toBe('VALUATION_KNOWN')
    expect(
      await note({ documentNumber: '13/KL-HĐ', documentDay: '2026-11-22', valueDong: '9007199254740993' })
    ).toHaveProperty('ok')
    const { valuations } = await practice.call('keeper', 'custody.listValuations', { assetId })
    expect(valuations.map(({ valueDong }) => valueDong)).toEqual(['9007199254740993', '9500000'])
    expect(await page(assetId)).toMatchObject({ bookPriceDong: '7000000' })
  })
})

describe('a line received wrongly', () => {
  test('is open again while no record stands on it; its label is void and its price off the books', async () => {
    const scene = await receivedLine(practice)
    const undo = (change: object = {}) =>
      practice.attempt('keeper', 'custody.undoReceivedLine', { ...scene.undo, ...change })
    expect(refusalOf(await undo({ lineNumber: 2 }))).toBe('LINE_NOT_RECEIVED')
    expect(refusalOf(await undo({ lineNumber: 9 }))).toBe('ORDER_LINE_UNKNOWN')
    expect(refusalOf(await undo({ reason: ' ' }))).toBe('INVALID_INPUT')
    expect(refusalOf(await practice.attempt('clerk', 'custody.undoReceivedLine', scene.undo))).toBe(
      'NOT_PERMITTED'
    )
    expect(await undo()).toEqual({ ok: {} })
    expect(refusalOf(await undo())).toBe('LINE_NOT_RECEIVED')
    expect(refusalOf(await practice.attempt('keeper', 'custody.getAsset', { assetId: scene.assetId }))).toBe(
      'ASSET_UNKNOWN'
    )
    expect(refusalOf(await practice.attempt('keeper', 'custody.getAsset', { tag: scene.assetTag }))).toBe(
      'TAG_VOID'
    )
    const again = await practice.call('keeper', 'custody.receiveAsset', firstLine(scene))
    expect(again.tag).not.toBe(scene.assetTag)
    await handOverToKeeper(practice, scene.orderId)
    const { living, rebuilt } = await livingAndRebuilt(practice.directory)
    expect(living.asset).toHaveLength(1)
    expect(rebuilt).toEqual(living)
    const summary = await practice.call('keeper', 'custody.getStoreSummary', {})
    expect(summary.byHolding).toEqual([{ holding: 'OWN_STORE', count: 1, bookPriceDong: '7000000' }])
  })

  test('not on a record, nor once something else rests on it', async () => {
    const scene = await openedDelivery(practice)
    expect(refusalOf(await practice.attempt('keeper', 'custody.undoReceivedLine', scene.undo))).toBe(
      'LINE_ON_RECORD'
    )
    await practice.call('leader', 'custody.cancelDelivery', {
      deliveryId: scene.deliveryId,
      reason: 'Ghi nhầm dòng'
    })
    await practice.call(
      'keeper',
      'custody.proposeCorrection',
      await correcting(practice, scene.assetId, { name: 'Xe khác' })
    )
    expect(refusalOf(await practice.attempt('keeper', 'custody.undoReceivedLine', scene.undo))).toBe(
      'UNDO_TOO_LATE'
    )
  })
})

describe('called off by the head', () => {
  test('a record that is not signed by both is void, and its lines go to the next one', async () => {
    const scene = await openedDelivery(practice)
    const cancel = { deliveryId: scene.deliveryId, reason: 'Ghi nhầm nơi giao' }
    expect(refusalOf(await practice.attempt('keeper', 'custody.cancelDelivery', cancel))).toBe(
      'NOT_PERMITTED'
    )
    expect(
      refusalOf(await practice.attempt('leader', 'custody.cancelDelivery', { ...cancel, deliveryId: nobody }))
    ).toBe('DELIVERY_UNKNOWN')
    await practice.call('leader', 'custody.cancelDelivery', cancel)
    expect(refusalOf(await practice.attempt('leader', 'custody.cancelDelivery', cancel))).toBe(
      'DELIVERY_CANCELLED'
    )
    const [order] = (await practice.call('keeper', 'custody.listStockInOrders', { openOnly: true })).orders
    expect(order?.deliveries.map(({ state }) => state)).toEqual(['CANCELLED'])
    await handOverToKeeper(practice, scene.orderId)
    const { deliveries } = (await practice.call('keeper', 'custody.listStockInOrders', { openOnly: false }))
      .orders[0]!
    expect(deliveries.map(({ number, state }) => [number, state])).toEqual([
      ['1/BBGN-THADS/2026', 'CANCELLED'],
      ['2/BBGN-THADS/2026', 'SIGNED']
    ])
    const signed = { deliveryId: deliveries[1]!.deliveryId, reason: 'Muộn rồi' }
    expect(refusalOf(await practice.attempt('leader', 'custody.cancelDelivery', signed))).toBe(
      'DELIVERY_SIGNED'
    )
    const { living, rebuilt } = await livingAndRebuilt(practice.directory)
    expect(rebuilt).toEqual(living)
  })

  test('an order takes nothing more in; what came stays', async () => {
    const scene = await receivedLine(practice)
    const cancel = { orderId: scene.orderId, reason: 'Công an không giao nhẫn' }
    expect(refusalOf(await practice.attempt('keeper', 'custody.cancelStockInOrder', cancel))).toBe(
      'NOT_PERMITTED'
    )
    await practice.call('leader', 'custody.cancelStockInOrder', cancel)
    expect(refusalOf(await practice.attempt('leader', 'custody.cancelStockInOrder', cancel))).toBe(
      'ORDER_CANCELLED'
    )
    const second = {
      ...firstLine(scene),
      lineNumber: 2,
      name: 'Nhẫn vàng',
      quantity: 2,
      kind: 'ORDINARY' as const,
      details: {},
      sealNumber: null,
      sealIntact: null,
      contents: []
    }
    expect(refusalOf(await practice.attempt('keeper', 'custody.receiveAsset', second))).toBe(
      'ORDER_CANCELLED'
    )
    await handOverToKeeper(practice, scene.orderId)
    expect(await page(scene.assetId)).toMatchObject({ state: 'RECEIVED' })
    expect((await practice.call('keeper', 'custody.listStockInOrders', { openOnly: true })).orders).toEqual(
      []
    )
    const [order] = (await practice.call('keeper', 'custody.listStockInOrders', { openOnly: false })).orders
    expect(order?.cancelled).toMatchObject({ by: 'Phạm Văn Hòa', reason: 'Công an không giao nhẫn' })
  })

  test('not an order of which every line is settled', async () => {
    const scene = await receivedLine(practice)
    await practice.call('keeper', 'custody.rejectLine', {
      orderId: scene.orderId,
      lineNumber: 2,
      found: null,
      reason: 'Không giao',
      photos: []
    })
    const cancel = { orderId: scene.orderId, reason: 'Thôi' }
    expect(refusalOf(await practice.attempt('leader', 'custody.cancelStockInOrder', cancel))).toBe(
      'ORDER_DONE'
    )
  })

  test('the store keeps a void record void and a called off order closed', async () => {
    const scene = await orderedIn(practice)
    await practice.call('leader', 'custody.cancelStockInOrder', { orderId: scene.orderId, reason: 'Thôi' })
    await raw(practice.directory, (store) => {
      const refused = (sql: string, why: string) => expect(() => store.exec(sql), sql).toThrow(why)
      refused("UPDATE stock_in_line SET state = 'REJECTED', reject_reason = 'x'", 'called off')
      refused('UPDATE stock_in_order SET cancelled_at = NULL', 'stays so')
    })
  })
})
