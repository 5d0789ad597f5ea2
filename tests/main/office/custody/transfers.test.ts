// Things that change hands: by the head's order, with both keepers' signatures and stamps, and only where their kind may be.
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { practiceOffice, refusalOf, type PracticeOffice } from '../../../support/practice-office'
import { receipt, stockInOrder } from '../../../support/receiving'
import { attended, officerThere } from '../../../support/witnessing'
import { nobody, returnOf, storedAsset } from '../scenes'
import {
  approvedTransfer,
  asking,
  goingTo,
  keeperOf,
  keeperSigns,
  proposedTransfer,
  storedPackage,
  transferredAsset,
  yardName,
  yardSigns,
  yes
} from './hands-scenes'
import { borrowerOf, secondAsset, signed, asking as askingLoan } from './loan-scenes'
import { livingAndRebuilt, raw } from './raw-store'

let practice: PracticeOffice
beforeEach(async () => {
  practice = await practiceOffice()
})
afterEach(() => practice.close())

const page = (assetId: string) => practice.call('keeper', 'custody.getAsset', { assetId })
const propose = (input: object) => practice.attempt('keeper', 'custody.proposeHoldingTransfer', input)

describe('asked for', () => {
  test('of things that are in one keeping, for another, on a day to come', async () => {
    const scene = await storedAsset(practice)
    const { holderId } = await keeperOf(practice)
    const input = asking([scene.assetId], holderId)
    expect(refusalOf(await propose({ ...input, to: { holding: 'OWN_STORE', holderId: null } }))).toBe(
      'TRANSFER_SAME_KEEPER'
    )
    expect(refusalOf(await propose({ ...input, expected: { day: '2026-11-22', hour: '09:00' } }))).toBe(
      'HAND_OVER_TIME_PAST'
    )
    expect(refusalOf(await propose({ ...input, assetIds: [] }))).toBe('INVALID_INPUT')
    expect(refusalOf(await propose({ ...input, assetIds: [...input.assetIds, ...input.assetIds] }))).toBe(
      'INVALID_INPUT'
    )
    expect(refusalOf(await propose({ ...input, reason: ' ' }))).toBe('INVALID_INPUT')
    expect(refusalOf(await propose({ ...input, to: { holding: 'OWN_STORE', holderId } }))).toBe(
      'INVALID_INPUT'
    )
    expect(refusalOf(await practice.attempt('accountant', 'custody.proposeHoldingTransfer', input))).toBe(
      'NOT_PERMITTED'
    )
    expect(await propose(input)).toHaveProperty('ok')
    expect(refusalOf(await propose(input))).toBe('TRANSFER_OPEN')
  })

  test('not of what lies in two keepings', async () => {
    const { assetId, holderId, ...scene } = await transferredAsset(practice)
    const other = await secondAsset(practice, { assetId, ...scene }, { sealNumber: null, stored: true })
    const { holderId: second } = await keeperOf(practice, 'HIRED_KEEPER', 'Bãi xe Thành Công')
    expect(refusalOf(await propose(asking([assetId, other.assetId], second)))).toBe('TRANSFER_MIXED')
    expect(holderId).not.toBe(second)
  })

  test('to somebody who may keep its kind', async () => {
    const scene = await storedAsset(practice)
    const { holderId: police } = await keeperOf(practice, 'POLICE_STORE')
    const { holderId: yard } = await keeperOf(practice)
    const line = { name: 'Súng săn', unit: 'khẩu', quantity: 1, kind: 'WEAPON' as const }
    const held = { holding: 'HELD_BY_OTHER' as const, holderId: police }
    const order = stockInOrder({
      ...held,
      caseId: scene.caseId,
      lines: [line],
      source: 'POLICE',
      expected: { day: '2026-11-25', hour: '09:00' }
    })
    const { orderId } = await practice.call('leader', 'custody.issueStockInOrder', order)
    const gun = await practice.call(
      'clerk',
      'custody.receiveAsset',
      receipt({ orderId, lineNumber: 1, ...line, placeId: null })
    )
    expect(refusalOf(await propose(asking([gun.assetId], yard)))).toBe('ASSET_STATE')
    const { deliveryId } = await practice.call('clerk', 'custody.openDelivery', {
      orderId,
      place: 'Công an'
    })
    const signatures = [
      signed('GIVER', 'Trịnh Công Minh', { stamped: true, identityNumber: '079085004321' }),
      signed('RECEIVER', 'Lê Thị Ánh Nguyệt', { stamped: true })
    ]
    await practice.call('clerk', 'custody.signDelivery', { deliveryId, signatures })
    expect(refusalOf(await propose(asking([gun.assetId], yard)))).toBe('KIND_NOT_FOR_HOLDER')
    expect(refusalOf(await propose(asking([gun.assetId], null)))).toBe('KIND_NOT_FOR_OWN_STORE')
    await raw(practice.directory, (store) => {
      store.exec('DROP TRIGGER asset_changes_hands_by_a_record')
      const given = store.prepare('UPDATE asset SET holder_id = ? WHERE asset_id = ?')
      expect(() => given.run(yard, gun.assetId)).toThrow('this kind is not for this holder')
    })
  })

  test('and then it is promised to nobody else', async () => {
    const scene = await proposedTransfer(practice)
    const { holderId: borrowerId } = await borrowerOf(practice)
    for (const [call, input] of [
      ['custody.proposeRelease', returnOf(scene)],
      ['custody.proposeLoan', askingLoan({ assetId: scene.assetId, borrowerId })]
    ] as const) {
      expect(refusalOf(await practice.attempt('keeper', call, input)), call).toBe('TRANSFER_OPEN')
    }
  })
})

describe('ordered', () => {
  test('by the head, once, and not by who asked', async () => {
    const { transferId } = await proposedTransfer(practice)
    const decide = (person: 'leader' | 'keeper', decision = 'APPROVE', reason = '') =>
      practice.attempt(person, 'custody.decideHoldingTransfer', { transferId, decision, reason })
    expect(refusalOf(await decide('keeper'))).toBe('NOT_PERMITTED')
    expect(refusalOf(await decide('leader', 'DECLINE'))).toBe('REASON_REQUIRED')
    expect(await decide('leader')).toEqual({ ok: { orderNumber: '1/LXK-THADS/2026' } })
    expect(refusalOf(await decide('leader'))).toBe('TRANSFER_STATE')
    const unknown = await practice.attempt('leader', 'custody.decideHoldingTransfer', yes(nobody))
    expect(refusalOf(unknown)).toBe('TRANSFER_UNKNOWN')
  })

  test('not by the keeper who asked, whatever he has become', async () => {
    const { transferId } = await proposedTransfer(practice)
    const { users } = await practice.call('admin', 'identity.listUsers', {})
    const { userId } = users.find(({ userName }) => userName === 'keeper')!
    await practice.call('admin', 'identity.changeRoles', { userId, roles: ['LEADER'], reason: 'Bổ nhiệm' })
    const decided = await practice.attempt('keeper', 'custody.decideHoldingTransfer', yes(transferId))
    expect(refusalOf(decided)).toBe('SAME_PERSON')
  })

  test('declined or withdrawn, it stays where it is and may be asked for again', async () => {
    const { transferId, assetId, holderId } = await proposedTransfer(practice)
    await practice.call('leader', 'custody.decideHoldingTransfer', {
      transferId,
      decision: 'DECLINE',
      reason: 'Chưa có hợp đồng'
    })
    const again = await practice.call('keeper', 'custody.proposeHoldingTransfer', asking([assetId], holderId))
    await practice.call('leader', 'custody.decideHoldingTransfer', yes(again.transferId))
    const cancel = { transferId: again.transferId, reason: 'Bãi xe từ chối' }
    expect(refusalOf(await practice.attempt('keeper', 'custody.cancelHoldingTransfer', cancel))).toBe(
      'NOT_PERMITTED'
    )
    await practice.call('leader', 'custody.cancelHoldingTransfer', cancel)
    expect(refusalOf(await practice.attempt('leader', 'custody.cancelHoldingTransfer', cancel))).toBe(
      'TRANSFER_STATE'
    )
    expect(await page(assetId)).toMatchObject({ state: 'IN_OWN_STORE', holding: 'OWN_STORE' })
    expect(await propose(asking([assetId], holderId))).toHaveProperty('ok')
  })

  test('not when the new keeper was closed meanwhile', async () => {
    const scene = await storedAsset(practice)
    const { holderId } = await keeperOf(practice)
    await practice.call('keeper', 'custody.closeHolder', { holderId, reason: 'Hết hợp đồng' })
    expect(refusalOf(await propose(asking([scene.assetId], holderId)))).toBe('HOLDER_CLOSED')
  })
})

describe('handed over', () => {
  const go = (input: object, person: 'keeper' | 'clerk' | 'leader' = 'keeper') =>
    practice.attempt(person, 'custody.transferHolding', input)

  test('with the label read at the door, both stamps, a photo, and by no officer alone', async () => {
    const scene = await approvedTransfer(practice)
    const [item] = goingTo(scene).items
    const input = goingTo(scene)
    expect(refusalOf(await go(input, 'clerk'))).toBe('NOT_PERMITTED')
    expect(refusalOf(await go({ ...input, items: [{ ...item, scannedTag: null }] }))).toBe('LABEL_UNREAD')
    const other = await secondAsset(practice, scene, { sealNumber: null, stored: true })
    expect(refusalOf(await go({ ...input, items: [{ ...item, scannedTag: other.tag }] }))).toBe(
      'LABEL_OF_ANOTHER'
    )
    expect(
      refusalOf(
        await go({
          ...input,
          items: [{ ...item, assetId: other.assetId, scannedTag: other.tag, sealIntact: null }]
        })
      )
    ).toBe('TRANSFER_ITEM_UNKNOWN')
    expect(refusalOf(await go({ ...input, items: [{ ...item, sealIntact: null }] }))).toBe('SEAL_NOT_STATED')
    expect(refusalOf(await go({ ...input, items: [{ ...item, placeTag: scene.store.cells[1]!.tag }] }))).toBe(
      'KEPT_ELSEWHERE'
    )
    expect(refusalOf(await go({ ...input, photos: [] }))).toBe('INVALID_INPUT')
    for (const signatures of [
      [keeperSigns, { ...yardSigns, stamped: false }],
      [{ ...keeperSigns, stamped: false }, yardSigns],
      [keeperSigns, { ...yardSigns, way: 'REFUSED', image: null, witness: 'Bảo vệ' }],
      [keeperSigns, keeperSigns],
      [keeperSigns, yardSigns, signed('OFFICER', 'Đỗ Thị Hạnh')]
    ]) {
      expect(refusalOf(await go({ ...input, signatures }))).toBe('SIGNATURE_INCOMPLETE')
    }
    expect(
      refusalOf(await go({ ...input, signatures: [{ ...keeperSigns, fullName: 'Phạm Văn Hòa' }, yardSigns] }))
    ).toBe('SIGNATURE_OF_ANOTHER')
    expect(
      refusalOf(await go({ ...input, signatures: [keeperSigns, { ...yardSigns, fullName: 'MAI VĂN SƠN' }] }))
    ).toBe('SIGNED_BY_ONE')
    expect(refusalOf(await go(input))).toBe('OFFICER_NOT_THERE')
    await officerThere(practice, { kind: 'TRANSFER', id: scene.transferId })
    expect(await go(input)).toMatchObject({ ok: { recordNumber: '1/BB-THADS/2026' } })
    expect(refusalOf(await go(input))).toBe('TRANSFER_ITEM_UNKNOWN')
    expect(await page(scene.assetId)).toMatchObject({
      state: 'HELD_BY_OTHER',
      holding: 'HELD_BY_OTHER',
      placeId: null,
      holderName: yardName,
      caseId: scene.caseId,
      tag: scene.assetTag
    })
  })

  test('not before it is ordered', async () => {
    const scene = await proposedTransfer(practice)
    expect(refusalOf(await go(goingTo(scene)))).toBe('TRANSFER_STATE')
  })

  test('from one yard to another with an officer of ours there, and back into a cell by its label', async () => {
    const scene = await transferredAsset(practice)
    const { holderId: second } = await keeperOf(practice, 'HIRED_KEEPER', 'Bãi xe Thành Công')
    const { transferId } = await practice.call(
      'clerk',
      'custody.proposeHoldingTransfer',
      asking([scene.assetId], second)
    )
    expect(await practice.call('leader', 'custody.decideHoldingTransfer', yes(transferId))).toEqual({
      orderNumber: '1/LCG-THADS/2026'
    })
    const items = [{ ...goingTo(scene).items[0]!, scannedTag: null }]
    const giver = signed('GIVER', 'Trịnh Công Minh', { stamped: true })
    const receiver = signed('RECEIVER', 'Lê Văn Tám', { stamped: true })
    const between = goingTo({ ...scene, transferId }, { items, signatures: [giver, receiver] })
    expect(refusalOf(await go(between, 'clerk'))).toBe('SIGNATURE_INCOMPLETE')
    const { users } = await practice.call('admin', 'identity.listUsers', {})
    const officer = users.find(({ userName }) => userName === 'clerk')!
    const signatures = [giver, receiver, signed('OFFICER', officer.fullName)]
    expect(refusalOf(await go({ ...between, signatures }, 'clerk'))).toBe('EXIT_UNSEEN')
    await attended(practice, { kind: 'TRANSFER', id: transferId }, { who: 'accountant' })
    expect(await go({ ...between, signatures }, 'clerk')).toHaveProperty('ok')
    expect(await page(scene.assetId)).toMatchObject({
      state: 'HELD_BY_OTHER',
      holderName: 'Bãi xe Thành Công'
    })
    const back = await practice.call(
      'keeper',
      'custody.proposeHoldingTransfer',
      asking([scene.assetId], null)
    )
    expect(await practice.call('leader', 'custody.decideHoldingTransfer', yes(back.transferId))).toEqual({
      orderNumber: '2/LNK-THADS/2026'
    })
    const cell = scene.store.cells[1]!
    const home = goingTo(
      { ...scene, transferId: back.transferId },
      {
        items: [{ ...goingTo(scene).items[0]!, placeTag: cell.tag }],
        signatures: [
          { ...receiver, side: 'GIVER' },
          { ...keeperSigns, side: 'RECEIVER' }
        ]
      }
    )
    expect(refusalOf(await go({ ...home, items: [{ ...home.items[0]!, placeTag: null }] }))).toBe(
      'PLACE_UNKNOWN'
    )
    expect(await go(home)).toHaveProperty('ok')
    expect(await page(scene.assetId)).toMatchObject({
      state: 'IN_OWN_STORE',
      holding: 'OWN_STORE',
      placeId: cell.placeId,
      labelState: 'READ',
      tag: scene.assetTag
    })
    const { living, rebuilt } = await livingAndRebuilt(practice.directory)
    expect(living.holding_record).toHaveLength(3)
    expect(rebuilt).toEqual(living)
  })

  test('in parts: what is there goes, the rest waits for its own record', async () => {
    const scene = await storedAsset(practice)
    const other = await secondAsset(practice, scene, { sealNumber: null, stored: true })
    const { holderId } = await keeperOf(practice)
    const { transferId } = await practice.call(
      'keeper',
      'custody.proposeHoldingTransfer',
      asking([scene.assetId, other.assetId], holderId)
    )
    await practice.call('leader', 'custody.decideHoldingTransfer', yes(transferId))
    await officerThere(practice, { kind: 'TRANSFER', id: transferId })
    expect(await go(goingTo({ ...scene, transferId }))).toHaveProperty('ok')
    const [open] = (await practice.call('keeper', 'custody.listHoldingTransfers', { openOnly: true }))
      .transfers
    expect(open?.items.map(({ state }) => state)).toEqual(['DONE', 'OPEN'])
    await practice.call('leader', 'custody.cancelHoldingTransfer', { transferId, reason: 'Món kia ở lại' })
    expect(await page(other.assetId)).toMatchObject({ state: 'IN_OWN_STORE' })
    expect(
      (await practice.call('keeper', 'custody.listHoldingTransfers', { openOnly: true })).transfers
    ).toEqual([])
  })

  test('gold that a package was found to hold goes to the treasury under its own name', async () => {
    const scene = await storedPackage(practice)
    const { holderId } = await keeperOf(practice, 'TREASURY')
    const gold = {
      kind: 'GOLD_GEMS' as const,
      details: { goldForm: 'BAR', material: 'Vàng 9999', weightMilligram: '3750', conclusionNumber: '118/KL' }
    }
    const input = asking([scene.packageId], holderId)
    const named = { ...input, becomes: gold }
    expect(
      refusalOf(
        await propose({
          ...named,
          becomes: { kind: 'GOLD_GEMS', details: {} }
        })
      )
    ).toBe('KIND_FIELD_WRONG')
    // It is called otherwise, and alone.
    const { kind } = await page(scene.packageId)
    expect(refusalOf(await propose({ ...named, becomes: { ...gold, kind } }))).toBe('BECOMES_WRONG')
    const { transferId } = await practice.call('keeper', 'custody.proposeHoldingTransfer', named)
    await practice.call('leader', 'custody.decideHoldingTransfer', yes(transferId))
    const went = goingTo({ transferId, assetId: scene.packageId, assetTag: scene.packageTag })
    await officerThere(practice, { kind: 'TRANSFER', id: transferId })
    expect(await go(went)).toHaveProperty('ok')
    expect(await page(scene.packageId)).toMatchObject({
      kind: 'GOLD_GEMS' as const,
      holding: 'HELD_BY_OTHER',
      details: gold.details
    })
    const { alerts } = await practice.call('leader', 'custody.listAlerts', { kinds: ['FUND_ENTRY_MISSING'] })
    expect(alerts.map(({ assetId }) => assetId)).toEqual([scene.packageId])
  })
})

test('the store refuses what the commands refuse', async () => {
  const { holderId, assetId, transferId } = await approvedTransfer(practice)
  await raw(practice.directory, (store) => {
    // A record between two sides is one of those that nobody makes alone, whatever it says.
    const alone = `INSERT INTO holding_record VALUES ('r', '${transferId}', '9/BB', 'Kho', '[1]', 1, '[1]',
      '[{"side":"GIVER","stamped":true},{"side":"RECEIVER","stamped":true}]', 'x', 'now')`
    expect(() => store.exec(alone)).toThrow('nothing changes hands before one person alone')
    store.exec('DROP TRIGGER desk_rule_since_stays')
    store.exec("UPDATE desk_rule_since SET since = 'z'")
    const refused = (sql: string, why: string) => expect(() => store.exec(sql), sql).toThrow(why)
    refused(
      `UPDATE asset SET holding = 'HELD_BY_OTHER', state = 'HELD_BY_OTHER', place_id = NULL, holder_id = '${holderId}'
      WHERE asset_id = '${assetId}'`,
      'a thing changes hands by an order and a record of both sides'
    )
    refused('UPDATE holding_transfer SET decided_by = proposed_by', 'CHECK constraint failed')
    refused("UPDATE holding_transfer SET to_holder_id = 'x'", 'what the head decides is what was asked for')
    refused(
      "UPDATE holding_transfer_item SET state = 'DONE', record_id = 'r'",
      'a thing goes by a record, once'
    )
    const record = (signatures: string, maker: string) => `INSERT INTO holding_record
      VALUES ('r', '${transferId}', '9/BB', 'Kho', '[1]', 1, '[1]', '${signatures}', '${maker}', 'now')`
    const both = '[{"side":"GIVER","stamped":true},{"side":"RECEIVER","stamped":true}]'
    refused(record('[{"side":"GIVER","stamped":true}]', 'x'), 'both keepers sign')
    refused(record(both.replace('true', 'false'), 'x'), 'both keepers sign')
    const { decided_by: head } = store.prepare('SELECT decided_by FROM holding_transfer').get() as {
      decided_by: string
    }
    refused(record(both, head), 'ordered by the head, who has no other part in it')
    store.exec(record(both, 'x'))
    refused("UPDATE holding_record SET place = 'khác'", 'what was signed stays as it was signed')
  })
})
