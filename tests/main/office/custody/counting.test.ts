// A count of the store from its opening to the signatures: who may count, what a scan is told, what differs from the
// books, and that nothing is closed without its named outcome.
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import {
  countedPlace,
  countOf,
  finishRest,
  nothingAmiss,
  openedCount,
  outcomesRead,
  peopleIds,
  variancesOfCount
} from '../../../support/counting'
import { openedStore } from '../../../support/held-things'
import { freshPhoto, smallPhoto } from '../../../support/given'
import {
  practiceOffice,
  refusalOf,
  type PersonName,
  type PracticeOffice
} from '../../../support/practice-office'
import { receipt, stockInOrder } from '../../../support/receiving'
import { nobody, storedAsset } from '../scenes'
import { storedThings } from './many-things'
import { livingAndRebuilt } from './raw-store'

let practice: PracticeOffice
beforeEach(async () => {
  practice = await practiceOffice()
})
afterEach(() => practice.close())

const attempt = (
  person: PersonName,
  call: 'openCount' | 'countPlace' | 'countScan' | 'closeCount' | 'signCount',
  input: unknown
) => practice.attempt(person, `custody.${call}`, input)

/** Two things in the first cell, one in a count of the warehouse. */
async function countedStore(things = 3) {
  const { scene, things: stored } = await storedThings(practice, things)
  const { store } = scene
  const [cell, otherCell] = store.cells
  const { countId } = await openedCount(practice, store.warehouseId)
  return { store, things: stored, cell: cell!, otherCell: otherCell!, countId }
}

async function closed(countId: string) {
  await finishRest(practice, countId)
  const { state } = await practice.call('leader', 'custody.closeCount', { countId })
  return { state, variances: await variancesOfCount(practice, countId) }
}

describe('who counts', () => {
  test('an accountant and another, who read no stock and keep none', async () => {
    const { store } = (await storedThings(practice, 1)).scene
    const input = await countOf(practice, store.warehouseId)
    const ids = await peopleIds(practice)
    const open = (change: object) => attempt('leader', 'openCount', { ...input, ...change })
    const { accountant, cashier, clerk, keeper, leader, admin } = ids
    for (const sees of [clerk, leader]) {
      expect(refusalOf(await open({ counterIds: [accountant, sees] }))).toMatch(
        /COUNTER_SEES_STOCK|SAME_PERSON/
      )
    }
    expect(refusalOf(await open({ counterIds: [accountant, keeper] }))).toBe('SAME_PERSON')
    expect(refusalOf(await open({ counterIds: [accountant, clerk] }))).toBe('COUNTER_SEES_STOCK')
    expect(refusalOf(await open({ counterIds: [accountant, admin] }))).toBe('COUNTER_SEES_STOCK')
    expect(refusalOf(await open({ counterIds: [accountant, accountant] }))).toBe('SAME_PERSON')
    expect(refusalOf(await open({ counterIds: [accountant, nobody] }))).toBe('USER_UNKNOWN')
    expect(refusalOf(await open({ keeperId: clerk }))).toBe('NOT_KEEPER')
    const added = await practice.call('admin', 'identity.addUser', {
      userName: 'cashier2',
      fullName: 'Trần Thị Quỹ',
      roles: ['CASHIER']
    })
    expect(refusalOf(await open({ counterIds: [cashier, added.userId] }))).toBe('COUNT_NEEDS_ACCOUNTANT')
    expect(refusalOf(await open({ kind: 'KEEPER_CHANGE' }))).toBe('INVALID_INPUT')
    expect(refusalOf(await open({ scope: { placeId: nobody } }))).toBe('PLACE_UNKNOWN')
    expect(await open({})).toHaveProperty('ok')
    expect(refusalOf(await open({}))).toBe('COUNT_OPEN_ALREADY')
    const people = await practice.call('leader', 'custody.listCountPeople', {})
    expect(people.counters.map(({ userId }) => userId).sort()).toEqual(
      [accountant, cashier, added.userId].sort()
    )
    expect(people.keepers.map(({ userId }) => userId)).toEqual([keeper])
  })

  test('nobody else scans, and a counter who was given a right to the stock since scans no more', async () => {
    const { countId, cell } = await countedStore(1)
    const ids = await peopleIds(practice)
    expect(refusalOf(await attempt('keeper', 'countPlace', { countId, tag: cell.tag }))).toBe('NOT_PERMITTED')
    expect(refusalOf(await attempt('accountant', 'countPlace', { countId: nobody, tag: cell.tag }))).toBe(
      'COUNT_UNKNOWN'
    )
    await practice.call('admin', 'identity.changeRoles', {
      userId: ids.cashier ?? '',
      roles: ['INTAKE_OFFICER', 'ENFORCEMENT_OFFICER'],
      reason: 'Chuyển việc'
    })
    const answer = await attempt('cashier', 'countPlace', { countId, tag: cell.tag })
    expect(refusalOf(answer)).toBe('COUNTER_SEES_STOCK')
    await practice.call('admin', 'identity.addUser', {
      userName: 'kt2',
      fullName: 'Kế Toán Hai',
      roles: ['ACCOUNTANT']
    })
    expect(refusalOf(await attempt('clerk', 'countPlace', { countId, tag: cell.tag }))).toBe('NOT_COUNTER')
  })
})

describe('a scan', () => {
  test('is recorded once in a place, told again, and told when it stood elsewhere', async () => {
    const { countId, cell, otherCell, things } = await countedStore()
    const [first] = things
    const { placeId } = await countedPlace(practice, { countId, tag: cell.tag, texts: [] }, false)
    const scan = (text: string, place = placeId) =>
      attempt('cashier', 'countScan', { countId, placeId: place, text, ...nothingAmiss })
    expect(await scan(first!.tag)).toMatchObject({
      ok: { answer: 'RECORDED', name: first!.name, tag: first!.tag, scanned: 1 }
    })
    expect(await scan(first!.tag)).toMatchObject({ ok: { answer: 'AGAIN', scanned: 1 } })
    const other = await countedPlace(practice, { countId, tag: otherCell.tag, texts: [] }, false)
    expect(await scan(first!.tag, other.placeId)).toMatchObject({
      ok: { answer: 'OTHER_PLACE_BEFORE', scanned: 2 }
    })
    expect(await scan('VẬT LẠ 77')).toMatchObject({ ok: { answer: 'UNKNOWN', name: 'VẬT LẠ 77', tag: '' } })
    expect(await scan('VẬT LẠ 77')).toMatchObject({ ok: { answer: 'AGAIN' } })
    expect(refusalOf(await scan(first!.tag, nobody))).toBe('COUNT_PLACE_UNREAD')
  })

  test('finds a thing by its seal, and by a number of its own', async () => {
    const { store, assetId, assetTag } = await storedAsset(practice)
    const { countId } = await openedCount(practice, store.warehouseId)
    const { placeId } = await countedPlace(practice, { countId, tag: store.cells[0]!.tag, texts: [] }, false)
    const { details } = await practice.call('keeper', 'custody.getAsset', { assetId })
    const own = Object.values(details).find((value) => value.replace(/[^\p{L}\p{N}]/gu, '').length >= 5)
    const read = async (text: string) =>
      practice.call('accountant', 'custody.countScan', { countId, placeId, text, ...nothingAmiss })
    expect(await read('np - 1')).toMatchObject({ answer: 'RECORDED', tag: assetTag })
    expect(await read(own ?? '')).toMatchObject({ answer: 'AGAIN', tag: assetTag })
    expect(await read('NP-2')).toMatchObject({ answer: 'UNKNOWN', tag: '' })
  })

  test('of a replaced label says so, and the thing counts as not seen', async () => {
    const { countId, cell, things } = await countedStore(1)
    await practice.call('keeper', 'custody.relabelAsset', {
      assetId: things[0]!.assetId,
      reason: 'Rách nhãn'
    })
    const { answers } = await countedPlace(practice, { countId, tag: cell.tag, texts: [things[0]!.tag] })
    expect(answers[0]).toMatchObject({ answer: 'VOID', tag: things[0]!.tag })
    const { variances } = await closed(countId)
    expect(variances.map(({ kind }) => kind).sort()).toEqual(['EXTRA', 'MISSING'])
  })

  test('can be taken back with a reason, and said more of, as long as its place is open', async () => {
    const { countId, cell, things } = await countedStore(2)
    const { placeId, answers } = await countedPlace(
      practice,
      { countId, tag: cell.tag, texts: things.map(({ tag }) => tag) },
      false
    )
    const [first, second] = answers.map(({ scanId }) => scanId)
    const ofAnother = { countId, scanId: second ?? '', reason: 'Quét nhầm' }
    const undoing = await practice.attempt('cashier', 'custody.undoCountScan', ofAnother)
    expect(refusalOf(undoing)).toBe('COUNT_SCAN_OF_ANOTHER')
    const amending = { countId, scanId: second ?? '', ...nothingAmiss, quantity: 3 }
    const amended = await practice.attempt('cashier', 'custody.amendCountScan', amending)
    expect(refusalOf(amended)).toBe('COUNT_SCAN_OF_ANOTHER')
    const undone = await practice.call('accountant', 'custody.undoCountScan', ofAnother)
    expect(undone).toEqual({ scanned: 1 })
    const again = await practice.attempt('cashier', 'custody.undoCountScan', {
      countId,
      scanId: second,
      reason: 'x'
    })
    expect(refusalOf(again)).toBe('COUNT_SCAN_UNKNOWN')
    await practice.call('accountant', 'custody.amendCountScan', {
      countId,
      scanId: first ?? '',
      quantity: 3,
      condition: 'Vỡ màn hình',
      sealWhole: true
    })
    const alone = await practice.attempt('accountant', 'custody.finishCountPlace', { countId, placeId })
    expect(refusalOf(alone)).toBe('COUNT_PLACE_ALONE')
    await practice.call('cashier', 'custody.finishCountPlace', { countId, placeId })
    const late = await practice.attempt('accountant', 'custody.undoCountScan', {
      countId,
      scanId: first,
      reason: 'x'
    })
    expect(refusalOf(late)).toBe('COUNT_PLACE_FINISHED')
    const { variances } = await closed(countId)
    expect(variances.map(({ kind }) => kind).sort()).toEqual(['MISSING', 'WRONG_CONDITION', 'WRONG_QUANTITY'])
  })

  test('of a place outside the count is refused, an empty place is finished', async () => {
    const { countId, store, cell, otherCell } = await countedStore(1)
    const elsewhere = await practice.call('admin', 'custody.addStoragePlace', {
      parentId: null,
      kind: 'WAREHOUSE',
      name: 'Kho 2'
    })
    expect(refusalOf(await attempt('cashier', 'countPlace', { countId, tag: elsewhere.tag }))).toBe(
      'PLACE_NOT_IN_COUNT'
    )
    const { places } = await practice.call('cashier', 'custody.getMyCount', { countId })
    expect(places.map(({ placeId }) => placeId).sort()).toEqual(
      [store.warehouseId, ...store.cells.map(({ placeId }) => placeId)].sort()
    )
    await countedPlace(practice, { countId, tag: otherCell.tag, texts: [] })
    expect(refusalOf(await attempt('cashier', 'closeCount', { countId }))).toBe('COUNT_PLACES_OPEN')
    const read = await practice.call('cashier', 'custody.countPlace', { countId, tag: otherCell.tag })
    expect(read.finished).toBe(true)
    expect(
      refusalOf(
        await practice.attempt('cashier', 'custody.finishCountPlace', { countId, placeId: cell.placeId })
      )
    ).toBe('COUNT_PLACE_UNREAD')
  })
})

describe('a finding', () => {
  test('is described and photographed, reaches the record, and only a named outcome closes it', async () => {
    const { countId, cell, things } = await countedStore(1)
    const { placeId, answers } = await countedPlace(
      practice,
      { countId, tag: cell.tag, texts: [things[0]!.tag, 'LẠ-1'] },
      false
    )
    const note = (scanId: string | null, description: string) =>
      practice.attempt('accountant', 'custody.noteCountFinding', {
        countId,
        placeId,
        scanId,
        description,
        photos: [smallPhoto]
      })
    expect(refusalOf(await note(answers[0]!.scanId, 'x'))).toBe('COUNT_SCAN_KNOWN')
    expect(await note(answers[1]!.scanId, 'Túi vải xanh, có khóa kéo')).toHaveProperty('ok')
    expect(await note(null, 'Hộp gỗ không nhãn')).toHaveProperty('ok')
    const mine = await practice.call('cashier', 'custody.getMyCount', { countId })
    expect(mine.last.map(({ name, photos }) => [name, photos])).toEqual([
      ['Hộp gỗ không nhãn', 1],
      ['Túi vải xanh, có khóa kéo', 1],
      [things[0]!.name, 0]
    ])
    const { variances } = await closed(countId)
    expect(variances.map(({ kind, name }) => [kind, name])).toEqual([
      ['EXTRA', 'Túi vải xanh, có khóa kéo'],
      ['EXTRA', 'Hộp gỗ không nhãn']
    ])
    const results = await practice.call('leader', 'custody.getCount', { countId, afterNumber: 0 })
    const photo = { countId, sha256: results.photos[0]!.sha256 }
    expect(await practice.call('keeper', 'custody.getCountPhoto', photo)).toEqual(smallPhoto)
    expect(
      refusalOf(
        await practice.attempt('keeper', 'custody.getCountPhoto', { ...photo, sha256: '0'.repeat(64) })
      )
    ).toBe('PHOTO_UNKNOWN')
    expect(refusalOf(await practice.attempt('admin', 'custody.getCountPhoto', photo))).toBe('NOT_COUNTER')
  })
})

describe('from the closing to the signatures', () => {
  const propose = (countId: string, number: number, given: object) =>
    practice.attempt('keeper', 'custody.proposeCountOutcome', {
      countId,
      number,
      document: '',
      explanation: '',
      read: null,
      ...given
    })
  const decide = async (countId: string, numbers: number[], returned?: { reason: string }) =>
    practice.attempt('leader', 'custody.decideCountOutcomes', {
      countId,
      outcomes: await outcomesRead(practice, countId, numbers),
      decision: returned ? 'RETURN' : 'CONFIRM',
      reason: returned?.reason ?? ''
    })

  test('each difference ends in a named outcome, confirmed by the head, and the books follow', async () => {
    const { countId, cell, otherCell, things } = await countedStore()
    const [lost, moved, fine] = things
    await countedPlace(practice, { countId, tag: cell.tag, texts: [fine!.tag] })
    await countedPlace(practice, { countId, tag: otherCell.tag, texts: [moved!.tag] })
    const { state, variances } = await closed(countId)
    expect(state).toBe('CLOSED')
    expect(variances.map(({ number, kind, name }) => [number, kind, name])).toEqual([
      [1, 'MISSING', lost!.name],
      [2, 'WRONG_PLACE', moved!.name]
    ])
    expect(refusalOf(await propose(countId, 9, { outcome: 'NOTED' }))).toBe('COUNT_VARIANCE_UNKNOWN')
    expect(refusalOf(await propose(countId, 1, { outcome: 'NOTED', document: '1/BB' }))).toBe(
      'COUNT_OUTCOME_WRONG'
    )
    expect(refusalOf(await propose(countId, 1, { outcome: 'REPORTED_LOST' }))).toBe('COUNT_DOCUMENT_MISSING')
    const elsewhere = { tag: lost!.tag, placeTag: otherCell.tag }
    expect(refusalOf(await propose(countId, 1, { outcome: 'FOUND_LATER', read: elsewhere }))).toBe(
      'COUNT_READ_WRONG'
    )
    expect(refusalOf(await decide(countId, [1]))).toBe('COUNT_VARIANCE_STATE')
    expect(await propose(countId, 1, { outcome: 'REPORTED_LOST', document: '31/BC-THADS' })).toHaveProperty(
      'ok'
    )
    expect(refusalOf(await decide(countId, [1], { reason: '' }))).toBe('REASON_REQUIRED')
    expect(await decide(countId, [1], { reason: 'Tìm lại lần nữa' })).toEqual({ ok: { state: 'CLOSED' } })
    expect(await propose(countId, 1, { outcome: 'REPORTED_LOST', document: '31/BC-THADS' })).toHaveProperty(
      'ok'
    )
    expect(
      await propose(countId, 2, { outcome: 'BOOKS_CORRECTED', explanation: 'Cất nhầm ô' })
    ).toHaveProperty('ok')
    expect(refusalOf(await attempt('keeper', 'signCount', { countId }))).toBe('COUNT_STATE')
    expect(await decide(countId, [1, 2])).toEqual({ ok: { state: 'SETTLED' } })
    const asset = (assetId: string) => practice.call('keeper', 'custody.getAsset', { assetId })
    expect((await asset(lost!.assetId)).state).toBe('MISSING')
    expect((await asset(moved!.assetId)).placeId).toBe(otherCell.placeId)

    for (const person of ['keeper', 'accountant', 'cashier'] as const) {
      expect(await attempt(person, 'signCount', { countId })).toMatchObject({ ok: { state: 'SETTLED' } })
      expect(refusalOf(await attempt(person, 'signCount', { countId }))).toBe('COUNT_SIGNED_ALREADY')
    }
    expect(refusalOf(await attempt('clerk', 'signCount', { countId }))).toBe('NOT_COUNT_SIGNER')
    expect(await attempt('leader', 'signCount', { countId })).toEqual({
      ok: { state: 'SIGNED', side: 'HEAD' }
    })
    const record = await practice.call('leader', 'custody.getCount', { countId, afterNumber: 0 })
    expect(record.signing.every(({ signedAt }) => signedAt !== null)).toBe(true)
    expect(record.recordJobId).not.toBeNull()
    const { living, rebuilt } = await livingAndRebuilt(practice.directory)
    expect(rebuilt).toEqual(living)
  })

  test('a thing that was reported lost is found by the next count, and is again what it was', async () => {
    const { countId, cell, things } = await countedStore(1)
    await closed(countId)
    await propose(countId, 1, { outcome: 'REPORTED_LOST', document: '31/BC-THADS' })
    await decide(countId, [1])
    const { store } = { store: await practice.call('leader', 'custody.listStoragePlaces', {}) }
    const warehouse = store.places.find(({ kind }) => kind === 'WAREHOUSE')
    const next = await openedCount(practice, warehouse!.placeId)
    await countedPlace(practice, { countId: next.countId, tag: cell.tag, texts: [things[0]!.tag] })
    const { variances } = await closed(next.countId)
    expect(variances.map(({ kind }) => kind)).toEqual(['WAS_MISSING'])
    const read = { tag: things[0]!.tag, placeTag: cell.tag }
    expect(
      await propose(next.countId, 1, { outcome: 'FOUND_LATER', read, photos: [freshPhoto()] })
    ).toHaveProperty('ok')
    expect(await decide(next.countId, [1])).toEqual({ ok: { state: 'SETTLED' } })
    const asset = await practice.call('keeper', 'custody.getAsset', { assetId: things[0]!.assetId })
    expect(asset.state).toBe('IN_OWN_STORE')
  })

  test('a thing lost before its record was signed is reported lost, and found where the record left it', async () => {
    const scene = await openedStore(practice)
    const line = { name: 'Máy phát điện', unit: 'chiếc', quantity: 1 }
    const order = stockInOrder({ caseId: scene.caseId, lines: [line] })
    const { orderId } = await practice.call('leader', 'custody.issueStockInOrder', order)
    const placeId = scene.store.cells[0]?.placeId ?? ''
    const input = receipt({ orderId, lineNumber: 1, ...line, placeId })
    const { assetId, tag } = await practice.call('keeper', 'custody.receiveAsset', input)
    const { places } = await practice.call('keeper', 'custody.listStoragePlaces', {})
    const room = places.find((place) => place.placeId === scene.store.warehouseId)?.tag ?? ''
    const settle = async (texts: string[], outcome: 'REPORTED_LOST' | 'FOUND_LATER') => {
      const { countId } = await openedCount(practice, scene.store.warehouseId)
      if (texts.length > 0) await countedPlace(practice, { countId, tag: room, texts })
      expect((await closed(countId)).variances).toHaveLength(1)
      await propose(countId, 1, {
        outcome,
        document: '5/BC',
        read: { tag, placeTag: room },
        photos: [freshPhoto()]
      })
      await decide(countId, [1])
      return (await practice.call('keeper', 'custody.getAsset', { assetId })).state
    }
    expect(await settle([], 'REPORTED_LOST')).toBe('MISSING')
    expect(await settle([tag], 'FOUND_LATER')).toBe('RECEIVED')
  })

  test('a store as its books say is settled at once', async () => {
    const { countId, cell, things } = await countedStore()
    await countedPlace(practice, { countId, tag: cell.tag, texts: things.map(({ tag }) => tag) })
    const { state, variances } = await closed(countId)
    expect([state, variances]).toEqual(['SETTLED', []])
    const counts = await practice.call('keeper', 'custody.listCounts', {})
    expect(counts.counts[0]).toMatchObject({ countId, state: 'SETTLED', openVariances: 0 })
  })
})
