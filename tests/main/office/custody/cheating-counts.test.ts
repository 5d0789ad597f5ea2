// What a dishonest storekeeper may try around a count and its results with calls that are each allowed: every test is a
// trick that once passed.
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Role } from '@shared/permissions'
import {
  countedPlace,
  countOf,
  finishRest,
  nothingAmiss,
  openedCount,
  outcomesConfirmed,
  peopleIds,
  variancesOfCount
} from '../../../support/counting'
import { freshPhoto, smallPhoto } from '../../../support/given'
import { openedStore, thingHeldByOther, thingInStore, type OpenedStore } from '../../../support/held-things'
import {
  agree,
  countWithout,
  ending,
  endingRead,
  foundAgain,
  report,
  writeOff
} from '../../../support/incidents'
import { practiceOffice, refusalOf, type PracticeOffice } from '../../../support/practice-office'
import { orderedOut, returnTo } from '../../../support/releasing'
import { sealedBefore, sealOpened } from './container-scenes'
import { correcting } from './hands-scenes'
import { livingAndRebuilt } from './raw-store'

let practice: PracticeOffice
let scene: OpenedStore
beforeEach(async () => {
  practice = await practiceOffice()
  scene = await openedStore(practice, 2)
})
afterEach(() => practice.close())

const cell = (index: number) => scene.store.cells[index] ?? { placeId: '', tag: '' }

function moved(assetId: string, { from, to }: { from: number; to: number }) {
  const assets = [{ assetId, fromPlaceId: cell(from).placeId }]
  return practice.call('keeper', 'custody.moveAssets', { toPlaceId: cell(to).placeId, assets, reason: '' })
}

async function closedWith(countId: string) {
  await finishRest(practice, countId)
  await practice.call('leader', 'custody.closeCount', { countId })
  return (await variancesOfCount(practice, countId)).map(({ kind, state }) => `${kind} ${state}`)
}

describe('a thing that is not there, and is carried out of what is counted in the books', () => {
  test('waits for its outcome', async () => {
    const { assetId } = await thingInStore(practice, scene)
    const { countId } = await openedCount(practice, cell(0).placeId)
    await moved(assetId, { from: 0, to: 1 })
    expect(await closedWith(countId)).toEqual(['MOVED_UNSEEN OPEN'])
  })

  test('whatever else was written about it, before and since', async () => {
    const { assetId } = await thingInStore(practice, scene)
    const clutter = async (times: number): Promise<void> => {
      for (let time = 0; time < times; time += 1) {
        const asked = await correcting(practice, assetId, { name: 'Máy khoan khác' })
        const { correctionId } = await practice.call('keeper', 'custody.proposeCorrection', asked)
        await practice.call('keeper', 'custody.withdrawCorrection', { correctionId, reason: 'Thôi' })
      }
    }
    await clutter(26)
    const { countId } = await openedCount(practice, cell(0).placeId)
    await clutter(26)
    await moved(assetId, { from: 0, to: 1 })
    expect(await closedWith(countId)).toEqual(['MOVED_UNSEEN OPEN'])
  })

  test('is accounted for once a closed count has seen it there', async () => {
    const { assetId, tag } = await thingInStore(practice, scene)
    const { countId } = await openedCount(practice, cell(0).placeId)
    await moved(assetId, { from: 0, to: 1 })
    const beside = await openedCount(practice, cell(1).placeId)
    await countedPlace(practice, { countId: beside.countId, tag: cell(1).tag, texts: [tag] })
    expect(await closedWith(beside.countId)).toEqual([])
    expect(await closedWith(countId)).toEqual(['MOVED_OUT ACCOUNTED'])
  })

  test('neither does a scan of a count that is not closed, nor one from before', async () => {
    const { assetId, tag } = await thingInStore(practice, scene)
    await moved(assetId, { from: 0, to: 1 })
    const before = await openedCount(practice, cell(1).placeId)
    await countedPlace(practice, { countId: before.countId, tag: cell(1).tag, texts: [tag] })
    await closedWith(before.countId)
    await moved(assetId, { from: 1, to: 0 })
    const { countId } = await openedCount(practice, cell(0).placeId)
    await moved(assetId, { from: 0, to: 1 })
    const open = await openedCount(practice, cell(1).placeId)
    await countedPlace(practice, { countId: open.countId, tag: cell(1).tag, texts: [tag] })
    expect(await closedWith(countId)).toEqual(['MOVED_UNSEEN OPEN'])
  })

  test('a part of a lot is looked for where its lot was', async () => {
    const { assetId } = await thingInStore(practice, scene, { quantity: 5 })
    const { countId } = await openedCount(practice, cell(0).placeId)
    const parts = [
      { name: 'Máy khoan 1', quantity: 2, sealNumber: null, details: {} },
      { name: 'Máy khoan 2', quantity: 3, sealNumber: null, details: {} }
    ]
    const split = await practice.call('keeper', 'custody.splitAsset', { assetId, parts })
    for (const part of split.parts) {
      const placeTag = cell(1).tag
      const read = { assetId: part.assetId, scannedTag: part.tag, placeTag }
      await practice.call('keeper', 'custody.storeAsset', read)
    }
    expect(await closedWith(countId)).toEqual(['MOVED_UNSEEN OPEN', 'MOVED_UNSEEN OPEN'])
  })
})

describe('a report of a loss while the store is counted', () => {
  test('does not take the thing out of the count', async () => {
    const { assetId } = await thingInStore(practice, scene)
    const { countId } = await openedCount(practice, scene.store.warehouseId)
    await practice.call('keeper', 'custody.reportIncident', report(assetId))
    expect(await closedWith(countId)).toEqual(['MISSING OPEN'])
  })

  test('one from before the count does', async () => {
    const { assetId } = await thingInStore(practice, scene)
    await practice.call('keeper', 'custody.reportIncident', report(assetId))
    const { countId } = await openedCount(practice, scene.store.warehouseId)
    expect(await closedWith(countId)).toEqual([])
  })
})

describe('an open count', () => {
  test('tells nobody by the time line of a thing that it was seen', async () => {
    const { assetId, tag } = await thingInStore(practice, scene)
    const { countId } = await openedCount(practice, scene.store.warehouseId)
    await countedPlace(practice, { countId, tag: cell(0).tag, texts: [tag] })
    const line = async () => {
      const { entries } = await practice.call('keeper', 'journal.getTimeline', {
        subject: `asset:${assetId}`,
        limit: 50
      })
      return entries.map(({ kind }) => kind).filter((kind) => kind.startsWith('custody.Count'))
    }
    const chain = async () => (await practice.call('keeper', 'custody.getAssetChain', { assetId })).entries
    const told = await chain()
    expect(await line()).toEqual([])
    const open = await practice.call('keeper', 'custody.getCount', { countId, afterNumber: 0 })
    expect(open).toMatchObject({ matched: 0, photos: [] })
    await closedWith(countId)
    expect(await line()).toEqual(['custody.CountScanned'])
    expect(await chain()).toBe(told + 1)
    const closed = await practice.call('keeper', 'custody.getCount', { countId, afterNumber: 0 })
    expect(closed.matched).toBe(1)
  })

  test('is counted by nobody who is told how full the places are', async () => {
    const { users } = await practice.call('admin', 'identity.listUsers', {})
    const idOf = (name: string) => users.find(({ userName }) => userName === name)?.userId ?? ''
    await practice.call('admin', 'identity.changeRoles', {
      userId: idOf('cashier'),
      roles: ['INTAKE_OFFICER', 'ADMINISTRATOR'],
      reason: 'Đổi việc'
    })
    const opening = {
      kind: 'PERIODIC',
      period: 'Quý IV/2026',
      scope: { placeId: scene.store.warehouseId },
      counterIds: [idOf('accountant'), idOf('cashier')],
      keeperId: idOf('keeper'),
      newKeeperId: null
    }
    const answer = await practice.attempt('leader', 'custody.openCount', opening)
    expect(refusalOf(answer)).toBe('COUNTER_SEES_STOCK')
  })
})

describe('one person of a count', () => {
  test('finishes no place that he has begun and counted alone', async () => {
    const { countId } = await openedCount(practice, cell(0).placeId)
    const { placeId } = await practice.call('accountant', 'custody.countPlace', { countId, tag: cell(0).tag })
    const finish = (person: 'accountant' | 'cashier') =>
      practice.attempt(person, 'custody.finishCountPlace', { countId, placeId })
    expect(await finish('accountant')).toMatchObject({
      refusal: { code: 'COUNT_PLACE_ALONE', params: { others: 'Ngô Thị Lan' } }
    })
    expect(await finish('cashier')).toEqual({ ok: {} })
  })

  test('nor says anything of what another found', async () => {
    const { countId } = await openedCount(practice, cell(0).placeId)
    const { placeId } = await countedPlace(practice, { countId, tag: cell(0).tag, texts: [] }, false)
    const noting = { countId, placeId, scanId: null, description: 'Hộp lạ', photos: [smallPhoto] }
    const { scanId } = await practice.call('accountant', 'custody.noteCountFinding', noting)
    const again = { ...noting, scanId, description: 'Không có gì' }
    const note = (person: 'accountant' | 'cashier') =>
      practice.attempt(person, 'custody.noteCountFinding', again)
    expect(refusalOf(await note('cashier'))).toBe('COUNT_SCAN_OF_ANOTHER')
    expect(await note('accountant')).toHaveProperty('ok')
  })

  test('nor what another keeps, of which he alone has seen anything', async () => {
    const { holderId } = await thingHeldByOther(practice, scene, { sealNumber: 'NP-77' })
    const opening = { ...(await countOf(practice, '')), kind: 'HELD_REVIEW' as const, scope: { holderId } }
    const { countId } = await practice.call('leader', 'custody.openCount', opening)
    const scan = { countId, placeId: holderId, text: 'NP-77', ...nothingAmiss }
    await practice.call('accountant', 'custody.countScan', scan)
    const finish = (person: 'accountant' | 'cashier') =>
      practice.attempt(person, 'custody.finishCountPlace', { countId, placeId: holderId })
    expect(refusalOf(await finish('accountant'))).toBe('COUNT_PLACE_ALONE')
    expect(await finish('cashier')).toEqual({ ok: {} })
  })

  test('who kept the store yesterday counts nothing of it', async () => {
    const ids = await peopleIds(practice)
    const become = (...roles: Role[]) =>
      practice.call('admin', 'identity.changeRoles', { userId: ids.cashier ?? '', roles, reason: 'Đổi việc' })
    await become('STOREKEEPER')
    await become('CASHIER')
    const input = await countOf(practice, scene.store.warehouseId)
    const open = () => practice.attempt('leader', 'custody.openCount', input)
    expect(await open()).toMatchObject({
      refusal: { code: 'COUNTER_KEPT_STORE', params: { fullName: 'Ngô Thị Lan' } }
    })
    await become('STOREKEEPER')
    await practice.call('admin', 'identity.changeRoles', {
      userId: ids.clerk ?? '',
      roles: ['INTAKE_OFFICER'],
      reason: 'Đổi việc'
    })
    const others = { ...input, counterIds: [ids.accountant ?? '', ids.clerk ?? ''] }
    const { countId } = await practice.call('leader', 'custody.openCount', others)
    for (const place of [scene.store.warehouseId, ...scene.store.cells.map(({ placeId }) => placeId)]) {
      const { places } = await practice.call('clerk', 'custody.getMyCount', { countId })
      const tag = places.find(({ placeId }) => placeId === place)?.tag ?? ''
      await practice.call('clerk', 'custody.countPlace', { countId, tag })
      await practice.call('accountant', 'custody.finishCountPlace', { countId, placeId: place })
    }
    await practice.call('leader', 'custody.closeCount', { countId })
    // He keeps on, and what he keeps from now on somebody else has counted before.
    await become('CASHIER')
    expect(refusalOf(await open())).toBe('COUNTER_KEPT_STORE')
  })

  test('who was given the stock to read in the middle of a count counts no more, even once it is taken again', async () => {
    const ids = await peopleIds(practice)
    const { countId } = await openedCount(practice, scene.store.warehouseId)
    const become = (...roles: Role[]) =>
      practice.call('admin', 'identity.changeRoles', { userId: ids.cashier ?? '', roles, reason: 'Đổi việc' })
    await become('STOREKEEPER')
    await become('CASHIER')
    const answer = await practice.attempt('cashier', 'custody.countPlace', { countId, tag: cell(0).tag })
    expect(refusalOf(answer)).toBe('COUNTER_SEES_STOCK')
  })

  test('is not kept busy for ever by new boxes of the keeper', async () => {
    const { countId } = await openedCount(practice, scene.store.warehouseId)
    await finishRest(practice, countId)
    const box = { parentId: cell(0).placeId, name: 'Thùng 1', capacity: null }
    await practice.call('keeper', 'custody.addContainer', box)
    expect(await practice.attempt('leader', 'custody.closeCount', { countId })).toHaveProperty('ok')
  })

  test('is not told by a record that he is asked to stand by what lies in the store', async () => {
    const { assetId } = await thingInStore(practice, scene)
    const asked = returnTo(assetId, scene.debtorId)
    const { releaseId } = await practice.call('keeper', 'custody.proposeRelease', asked)
    await orderedOut(practice, releaseId)
    const about = { kind: 'RELEASE' as const, id: releaseId }
    const { accountant } = await peopleIds(practice)
    const witness = { about, userId: accountant ?? '' }
    const { witnessId } = await practice.call('keeper', 'custody.askWitness', witness)
    const list = async () => (await practice.call('accountant', 'custody.listMyWitnessing', {})).asked
    expect(await list()).toHaveLength(1)
    await openedCount(practice, scene.store.warehouseId)
    expect(await list()).toEqual([])
    const attend = await practice.attempt('accountant', 'custody.attendRecord', { witnessId })
    expect(refusalOf(attend)).toBe('COUNT_BLIND')
  })

  test('is not told by what waits to be written off what lies where', async () => {
    const { assetId } = await thingInStore(practice, scene)
    const { incidentId } = await practice.call('keeper', 'custody.reportIncident', report(assetId))
    await countWithout(practice, scene)
    await practice.call('clerk', 'custody.proposeWriteOff', writeOff(incidentId))
    const list = () => practice.attempt('accountant', 'custody.listWriteOffs', {})
    expect(await list()).toHaveProperty('ok')
    await openedCount(practice, scene.store.warehouseId)
    expect(refusalOf(await list())).toBe('COUNT_BLIND')
  })
})

describe('what the head has read', () => {
  test('is what he confirms: an outcome that was changed meanwhile is not', async () => {
    const { tag } = await thingInStore(practice, scene)
    const { countId } = await openedCount(practice, scene.store.warehouseId)
    await closedWith(countId)
    const said = { countId, number: 1, document: '31/BC', explanation: '' }
    const proposeLost = () =>
      practice.call('keeper', 'custody.proposeCountOutcome', {
        ...said,
        outcome: 'REPORTED_LOST',
        read: null
      })
    await proposeLost()
    const read = await outcomesConfirmed(practice, countId)
    const decide = (input: typeof read) => practice.attempt('leader', 'custody.decideCountOutcomes', input)
    const inPlace = { read: { tag, placeTag: cell(0).tag }, photos: [freshPhoto()] }
    const found = { ...said, outcome: 'FOUND_LATER' as const, ...inPlace }
    await practice.call('keeper', 'custody.proposeCountOutcome', found)
    expect(refusalOf(await decide(read))).toBe('COUNT_OUTCOME_CHANGED')
    await proposeLost()
    expect(refusalOf(await decide(read))).toBe('COUNT_OUTCOME_CHANGED')
    expect(await decide(await outcomesConfirmed(practice, countId))).toEqual({ ok: { state: 'SETTLED' } })
  })

  test('nor a find that was noted anew', async () => {
    const { assetId, tag } = await thingInStore(practice, scene)
    const { incidentId } = await practice.call('keeper', 'custody.reportIncident', report(assetId))
    const note = (place: { tag: string }) =>
      practice.call('keeper', 'custody.noteFound', foundAgain({ incidentId, tag, cell: place }))
    const decide = (input: object) => practice.attempt('leader', 'custody.decideIncident', input)
    await note(cell(0))
    const read = await endingRead(practice, ending(incidentId, 'FOUND'))
    await note(cell(1))
    expect(refusalOf(await decide(read))).toBe('FIND_CHANGED')
    expect(refusalOf(await decide({ ...read, foundAt: undefined }))).toBe('FIND_CHANGED')
    const refused = { ...read, decision: 'NOT_FOUND', reason: 'Nhầm' }
    expect(refusalOf(await decide(refused))).toBe('FIND_CHANGED')
    expect(await decide(await endingRead(practice, ending(incidentId, 'FOUND')))).toHaveProperty('ok')
  })
})

test('the books are not corrected through a seal', async () => {
  const { assetId, tag } = await thingInStore(practice, scene)
  const box = { parentId: cell(0).placeId, name: 'Thùng 1', capacity: null }
  const { placeId } = await practice.call('keeper', 'custody.addContainer', box)
  const assets = [{ assetId, fromPlaceId: cell(0).placeId }]
  await practice.call('keeper', 'custody.moveAssets', { toPlaceId: placeId, assets, reason: '' })
  const { countId } = await openedCount(practice, scene.store.warehouseId)
  await countedPlace(practice, { countId, tag: cell(1).tag, texts: [tag] })
  expect(await closedWith(countId)).toEqual(['WRONG_PLACE OPEN'])
  const outcome = { countId, number: 1, outcome: 'BOOKS_CORRECTED' as const, document: '', read: null }
  await practice.call('keeper', 'custody.proposeCountOutcome', { ...outcome, explanation: 'Để nhầm' })
  await sealedBefore(practice, { placeId, sealNumber: 'NP-9' })
  const confirmed = await outcomesConfirmed(practice, countId)
  const decide = () => practice.attempt('leader', 'custody.decideCountOutcomes', confirmed)
  expect(refusalOf(await decide())).toBe('CONTAINER_SEALED')
  await sealOpened(practice, { placeId, sealNumber: 'NP-9' })
  expect(await decide()).toEqual({ ok: { state: 'SETTLED' } })
})

describe('a find', () => {
  test('is proved by a picture that no record has yet', async () => {
    const { assetId, tag } = await thingInStore(practice, scene)
    const { incidentId } = await practice.call('keeper', 'custody.reportIncident', report(assetId))
    const note = (photos: object[]) =>
      practice.attempt('keeper', 'custody.noteFound', {
        ...foundAgain({ incidentId, tag, cell: cell(0) }),
        photos
      })
    expect(refusalOf(await note([smallPhoto]))).toBe('PHOTO_NOT_NEW')
    const photo = freshPhoto()
    expect(await note([photo])).toHaveProperty('ok')
    expect(refusalOf(await note([photo]))).toBe('PHOTO_NOT_NEW')
  })

  test('by a count needs one too, and no label is read through a seal', async () => {
    const { assetId, tag } = await thingInStore(practice, scene)
    const { countId } = await openedCount(practice, scene.store.warehouseId)
    await closedWith(countId)
    const found = {
      countId,
      number: 1,
      outcome: 'FOUND_LATER',
      document: '',
      explanation: '',
      read: { tag, placeTag: cell(0).tag }
    }
    const propose = (change: object) =>
      practice.attempt('keeper', 'custody.proposeCountOutcome', { ...found, ...change })
    expect(refusalOf(await propose({}))).toBe('COUNT_PHOTO_MISSING')
    expect(refusalOf(await propose({ photos: [smallPhoto] }))).toBe('PHOTO_NOT_NEW')
    const box = await practice.call('keeper', 'custody.addContainer', {
      parentId: cell(0).placeId,
      name: 'Thùng 1',
      capacity: null
    })
    const assets = [{ assetId, fromPlaceId: cell(0).placeId }]
    await practice.call('keeper', 'custody.moveAssets', { toPlaceId: box.placeId, assets, reason: '' })
    await sealedBefore(practice, { placeId: box.placeId, sealNumber: 'NP-9' })
    const inBox = { read: { tag, placeTag: box.tag }, photos: [freshPhoto()] }
    expect(refusalOf(await propose(inBox))).toBe('CONTAINER_SEALED')
    await sealOpened(practice, { placeId: box.placeId, sealNumber: 'NP-9' })
    expect(await propose(inBox)).toEqual({ ok: {} })
    const { photos } = await practice.call('leader', 'custody.getAsset', { assetId })
    expect(photos).toHaveLength(2)
  })

  test('of a thing whose damage was forgotten over its loss opens the damage again', async () => {
    const { assetId, tag } = await thingInStore(practice, scene)
    const damage = report(assetId, { kind: 'DAMAGED', circumstances: 'Vỡ yếm' })
    const { number } = await practice.call('keeper', 'custody.reportIncident', damage)
    const { incidentId } = await practice.call('clerk', 'custody.reportIncident', report(assetId))
    await practice.call('keeper', 'custody.noteFound', foundAgain({ incidentId, tag, cell: cell(0) }))
    const found = await endingRead(practice, ending(incidentId, 'FOUND'))
    await practice.call('leader', 'custody.decideIncident', found)
    const { incidents } = await practice.call('leader', 'custody.listIncidents', { openOnly: true, assetId })
    expect(incidents).toMatchObject([{ kind: 'DAMAGED', state: 'OPEN', reportedBy: 'Mai Văn Sơn' }])
    expect(incidents[0]?.circumstances).toContain(number)
    expect(incidents[0]?.circumstances).toContain('Vỡ yếm')
    const { living, rebuilt } = await livingAndRebuilt(practice.directory)
    expect(rebuilt).toEqual(living)
  })

  test('so does the find of a count', async () => {
    const { assetId, tag } = await thingInStore(practice, scene)
    await practice.call('keeper', 'custody.reportIncident', report(assetId, { kind: 'DAMAGED' }))
    await practice.call('clerk', 'custody.reportIncident', report(assetId))
    const { countId } = await openedCount(practice, scene.store.warehouseId)
    await countedPlace(practice, { countId, tag: cell(0).tag, texts: [tag] })
    expect(await closedWith(countId)).toEqual(['WAS_MISSING OPEN'])
    await practice.call('keeper', 'custody.proposeCountOutcome', {
      countId,
      number: 1,
      outcome: 'FOUND_LATER',
      document: '',
      explanation: '',
      read: { tag, placeTag: cell(0).tag },
      photos: [freshPhoto()]
    })
    const confirmed = await outcomesConfirmed(practice, countId)
    await practice.call('leader', 'custody.decideCountOutcomes', confirmed)
    const { incidents } = await practice.call('leader', 'custody.listIncidents', { openOnly: true, assetId })
    expect(incidents).toMatchObject([{ kind: 'DAMAGED', state: 'OPEN' }])
  })
})

describe('a write-off', () => {
  async function proposed() {
    const { assetId, tag } = await thingInStore(practice, scene)
    const { incidentId } = await practice.call('keeper', 'custody.reportIncident', report(assetId))
    await countWithout(practice, scene)
    const propose = () => practice.attempt('clerk', 'custody.proposeWriteOff', writeOff(incidentId))
    return { incidentId, tag, propose }
  }
  const addUser = (userName: string, role: Role) =>
    practice.call('admin', 'identity.addUser', { userName, fullName: 'Trần Văn Minh', roles: [role] })

  test('is not checked by who counted and did not see it, where the office has another accountant', async () => {
    const { incidentId, propose } = await proposed()
    expect(await propose()).toHaveProperty('ok')
    const check = () => practice.attempt('accountant', 'custody.checkWriteOff', agree(incidentId))
    await addUser('accountant2', 'ACCOUNTANT')
    expect(refusalOf(await check())).toBe('WRITE_OFF_BY_COUNTER')
    const { accountant2: userId = '' } = await peopleIds(practice)
    await practice.call('admin', 'identity.changeRoles', { userId, roles: [], reason: 'Nghỉ việc' })
    expect(await check()).toHaveProperty('ok')
  })

  test('is not proposed by who said that he had found it, nor by who looked into its box', async () => {
    const { assetId } = await thingInStore(practice, scene)
    const box = { parentId: cell(0).placeId, name: 'Thùng 1', capacity: null }
    const { placeId } = await practice.call('keeper', 'custody.addContainer', box)
    const found = await proposed()
    const { incidentId: looked, tag } = found
    await practice.call('clerk', 'custody.noteFound', foundAgain({ incidentId: looked, tag, cell: cell(0) }))
    const refused = await endingRead(practice, ending(found.incidentId, 'NOT_FOUND', { reason: 'Nhầm' }))
    await practice.call('leader', 'custody.decideIncident', refused)
    expect(refusalOf(await found.propose())).toBe('WRITE_OFF_BY_KEEPER')
    const assets = [{ assetId, fromPlaceId: cell(0).placeId }]
    await practice.call('keeper', 'custody.moveAssets', { toPlaceId: placeId, assets, reason: '' })
    const sealing = { placeId, sealNumber: 'NP-9' }
    const { sealingId } = await practice.call('keeper', 'custody.beginContainerSealing', sealing)
    await practice.call('clerk', 'custody.attendContainerSealing', { sealingId })
    await practice.call('keeper', 'custody.sealContainer', { sealingId })
    const { incidentId } = await practice.call('keeper', 'custody.reportIncident', report(assetId))
    const propose = await practice.attempt('clerk', 'custody.proposeWriteOff', writeOff(incidentId))
    expect(refusalOf(propose)).toBe('WRITE_OFF_BY_KEEPER')
  })

  test('is not proposed by who kept the store while the thing was there, whatever he is today', async () => {
    const ids = await peopleIds(practice)
    const become = (...roles: Role[]) =>
      practice.call('admin', 'identity.changeRoles', { userId: ids.clerk ?? '', roles, reason: 'Đổi việc' })
    await become('STOREKEEPER')
    await become('ENFORCEMENT_OFFICER')
    // Who kept it years before this thing came is nobody's keeper of it.
    const { propose } = await proposed()
    expect(await propose()).toHaveProperty('ok')
    const later = await proposed()
    await become('STOREKEEPER')
    await become('ENFORCEMENT_OFFICER')
    expect(refusalOf(await later.propose())).toBe('WRITE_OFF_BY_KEEPER')
  })
})
