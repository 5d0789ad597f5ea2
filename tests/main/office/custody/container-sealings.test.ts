// The seal of a container is put on before a second person who looked inside, and a count takes it for what is in it only
// while the books say the same as what the two had listed.
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { apply, subjectsOf } from '@domain/apply'
import { connectionOf, dataSource } from '../../../../main/office/database/connection'
import { countedPlace, finishRest, openedCount, peopleIds } from '../../../support/counting'
import { thingInStore } from '../../../support/held-things'
import { ending, endingRead, foundAgain, report } from '../../../support/incidents'
import { practiceOffice, refusalOf, type PracticeOffice } from '../../../support/practice-office'
import { practiceKeyHex } from '../../../support/staff'
import { nobody } from '../scenes'
import { opening, sealedBefore, sealOpened } from './container-scenes'
import { layingDown } from './loan-scenes'
import { storedThings } from './many-things'
import { livingAndRebuilt, raw } from './raw-store'

let practice: PracticeOffice
beforeEach(async () => {
  practice = await practiceOffice()
})
afterEach(() => practice.close())

/** A box in the first cell, and the first of two things in it. */
async function packed() {
  const { scene, things } = await storedThings(practice, 2, 3)
  const [inside, outside] = things.map(({ assetId }) => assetId)
  const { placeId, tag } = await practice.call('keeper', 'custody.addContainer', {
    parentId: scene.cell,
    name: 'Thùng 1',
    capacity: null
  })
  const move = (assetId: string | undefined, fromPlaceId: string, toPlaceId: string) =>
    practice.attempt('keeper', 'custody.moveAssets', {
      toPlaceId,
      assets: [{ assetId, fromPlaceId }],
      reason: ''
    })
  await move(inside, scene.cell, placeId)
  return { scene, placeId, tag, inside: inside ?? '', outside: outside ?? '', move }
}

const begin = (placeId: string, sealNumber = 'NP-9') =>
  practice.call('keeper', 'custody.beginContainerSealing', { placeId, sealNumber })
const attend = (who: 'keeper' | 'leader' | 'clerk', sealingId: string) =>
  practice.attempt(who, 'custody.attendContainerSealing', { sealingId })
const seal = (who: 'keeper' | 'leader', sealingId: string) =>
  practice.attempt(who, 'custody.sealContainer', { sealingId })
const sealings = async (openOnly: boolean) =>
  (await practice.call('keeper', 'custody.listContainerSealings', { openOnly })).sealings

describe('a seal on a container', () => {
  test('is put on only after a second person looked inside, and both are named', async () => {
    const { placeId, inside } = await packed()
    expect(refusalOf(await seal('keeper', nobody))).toBe('SEALING_UNKNOWN')
    const { sealingId } = await begin(placeId, 'np 9')
    expect(refusalOf(await seal('keeper', sealingId))).toBe('SEALING_STATE')
    expect(refusalOf(await attend('keeper', sealingId))).toBe('NOT_PERMITTED')
    expect(await attend('leader', sealingId)).toEqual({ ok: {} })
    expect(refusalOf(await attend('clerk', sealingId))).toBe('SEALING_STATE')
    expect(await seal('keeper', sealingId)).toEqual({ ok: {} })
    expect(refusalOf(await seal('keeper', sealingId))).toBe('SEALING_STATE')
    expect(await sealings(false)).toMatchObject([
      {
        state: 'DONE',
        sealNumber: 'NP-9',
        begunBy: 'Mai Văn Sơn',
        attendedBy: 'Phạm Văn Hòa',
        sealedBy: 'Mai Văn Sơn',
        contents: [{ assetId: inside, quantity: 3 }]
      }
    ])
    const { entries } = await practice.call('keeper', 'journal.getTimeline', {
      subject: `asset:${inside}`,
      limit: 1
    })
    expect(entries).toMatchObject([
      {
        kind: 'custody.ContainerSealed',
        actorName: 'Mai Văn Sơn',
        payload: { sealing: { attendedByName: 'Phạm Văn Hòa', contents: [[inside, 3]] } }
      }
    ])
    const { living, rebuilt } = await livingAndRebuilt(practice.directory)
    expect(living['container_sealing']).toHaveLength(1)
    expect(rebuilt).toEqual(living)
  })

  test('is never attended and put on by the same person, whatever he has become', async () => {
    const { placeId } = await packed()
    const { sealingId } = await begin(placeId)
    const ids = await peopleIds(practice)
    const become = (name: string, role: 'LEADER' | 'STOREKEEPER') =>
      practice.call('admin', 'identity.changeRoles', {
        userId: ids[name] ?? nobody,
        roles: [role],
        reason: 'Bổ nhiệm'
      })
    await become('keeper', 'LEADER')
    expect(refusalOf(await attend('keeper', sealingId))).toBe('SAME_PERSON')
    await attend('leader', sealingId)
    await become('leader', 'STOREKEEPER')
    expect(refusalOf(await seal('leader', sealingId))).toBe('SAME_PERSON')
  })

  test('closes over what was listed, and over nothing else', async () => {
    const { placeId, scene, inside, outside, move } = await packed()
    const first = await begin(placeId)
    await move(outside, scene.cell, placeId)
    expect(refusalOf(await attend('leader', first.sealingId))).toBe('SEALING_CONTENTS_CHANGED')
    await practice.call('keeper', 'custody.cancelContainerSealing', { ...first, reason: 'Thêm một món' })
    const second = await begin(placeId)
    await attend('leader', second.sealingId)
    await move(inside, placeId, scene.cell)
    expect(refusalOf(await seal('keeper', second.sealingId))).toBe('SEALING_CONTENTS_CHANGED')
  })

  test('is left off by the keeper alone, then only by the word of who looked inside', async () => {
    const { placeId } = await packed()
    const reason = 'Chưa có niêm phong'
    const first = await begin(placeId)
    const cancel = (sealingId: string) =>
      practice.attempt('keeper', 'custody.cancelContainerSealing', { sealingId, reason })
    const callOff = (who: 'leader' | 'clerk', sealingId: string) =>
      practice.attempt(who, 'custody.callOffContainerSealing', { sealingId, reason })
    expect(refusalOf(await callOff('leader', first.sealingId))).toBe('SEALING_STATE')
    expect(await cancel(first.sealingId)).toEqual({ ok: {} })
    const second = await begin(placeId)
    await attend('leader', second.sealingId)
    expect(refusalOf(await cancel(second.sealingId))).toBe('SEALING_STATE')
    expect(refusalOf(await callOff('clerk', second.sealingId))).toBe('NOT_THE_ATTENDANT')
    expect(await callOff('leader', second.sealingId)).toEqual({ ok: {} })
    expect(await sealings(true)).toEqual([])
  })

  test('the box stays where the two are, and is begun once', async () => {
    const { placeId, scene } = await packed()
    await begin(placeId)
    const again = await practice.attempt('keeper', 'custody.beginContainerSealing', {
      placeId,
      sealNumber: 'NP-10'
    })
    expect(refusalOf(again)).toBe('SEALING_OPEN')
    const moved = await practice.attempt('keeper', 'custody.moveContainer', {
      placeId,
      fromPlaceId: scene.cell,
      toPlaceId: scene.otherCell,
      reason: ''
    })
    expect(refusalOf(moved)).toBe('SEALING_OPEN')
  })

  test('is not put on while something of the box lies open on the table', async () => {
    const { placeId, scene } = await packed()
    const { assetId, tag } = await thingInStore(practice, scene, {
      name: 'Gói niêm phong',
      sealNumber: 'NP-1'
    })
    const assets = [{ assetId, fromPlaceId: scene.cell }]
    await practice.call('keeper', 'custody.moveAssets', { toPlaceId: placeId, assets, reason: '' })
    const onTheTable = layingDown({ assetId, assetTag: tag })
    const { openingId } = await practice.call('keeper', 'custody.beginOpening', onTheTable)
    const attempt = () =>
      practice.attempt('keeper', 'custody.beginContainerSealing', { placeId, sealNumber: 'NP-9' })
    expect(refusalOf(await attempt())).toBe('OPENING_OPEN')
    await practice.call('keeper', 'custody.cancelOpening', { openingId, reason: 'Chưa mở' })
    const { sealingId } = await begin(placeId)
    await attend('leader', sealingId)
    await practice.call('keeper', 'custody.beginOpening', onTheTable)
    expect(refusalOf(await seal('keeper', sealingId))).toBe('OPENING_OPEN')
  })

  test('is not put on while a box in it is being opened or sealed', async () => {
    const { placeId } = await packed()
    const inner = await practice.call('keeper', 'custody.addContainer', {
      parentId: placeId,
      name: 'Thùng trong',
      capacity: null
    })
    const { sealingId } = await begin(inner.placeId, 'NP-10')
    const attempt = () =>
      practice.attempt('keeper', 'custody.beginContainerSealing', { placeId, sealNumber: 'NP-9' })
    expect(refusalOf(await attempt())).toBe('SEALING_OPEN')
    await attend('leader', sealingId)
    await seal('keeper', sealingId)
    const inBox = { placeId: inner.placeId, sealNumber: 'NP-10' }
    await practice.call('keeper', 'custody.beginContainerOpening', opening(inBox))
    expect(refusalOf(await attempt())).toBe('OPENING_OPEN')
  })

  test('does not say of a thing that is reported lost that it lies there', async () => {
    const { placeId, inside, outside, move, scene } = await packed()
    await move(outside, scene.cell, placeId)
    const { incidentId } = await practice.call('keeper', 'custody.reportIncident', report(inside))
    const { sealingId } = await begin(placeId)
    expect((await sealings(true))[0]?.contents.map(({ assetId }) => assetId)).toEqual([outside])
    await attend('leader', sealingId)
    const { tag } = await practice.call('keeper', 'custody.getAsset', { assetId: inside })
    const box = (await sealings(true))[0]?.tag ?? ''
    await practice.call('keeper', 'custody.noteFound', foundAgain({ incidentId, tag, cell: { tag: box } }))
    await practice.call(
      'leader',
      'custody.decideIncident',
      await endingRead(practice, ending(incidentId, 'FOUND'))
    )
    expect(refusalOf(await seal('keeper', sealingId))).toBe('SEALING_CONTENTS_CHANGED')
  })

  test('is new: one that was cut, or stands elsewhere, is not put on', async () => {
    const { placeId } = await packed()
    const attempt = () =>
      practice.attempt('keeper', 'custody.beginContainerSealing', { placeId, sealNumber: 'NP-9' })
    await sealedBefore(practice, { placeId, sealNumber: 'NP-9' })
    expect(refusalOf(await attempt())).toBe('CONTAINER_SEALED')
    await sealOpened(practice, { placeId, sealNumber: 'NP-9' })
    expect(refusalOf(await attempt())).toBe('SEAL_NOT_NEW')
  })

  test('the store itself leaves out no step, and nobody is two people', async () => {
    const { placeId } = await packed()
    await begin(placeId)
    await raw(practice.directory, (store) => {
      const put = (sql: string) => () => store.prepare(sql).run()
      const sealing = "UPDATE storage_place SET seal_number = 'NP-9' WHERE name = 'Thùng 1'"
      expect(put(sealing)).toThrow('put on by two people')
      expect(put("UPDATE container_sealing SET state = 'ATTENDED'")).toThrow('CHECK')
      const attended = "UPDATE container_sealing SET state = 'ATTENDED', attended_at = 'x', attended_by"
      expect(put(`${attended} = begun_by`)).toThrow('CHECK')
      put(`${attended} = 'leader'`)()
      const done = "UPDATE container_sealing SET state = 'DONE', sealed_at = 'x', sealed_by"
      expect(put(`${done} = 'leader'`)).toThrow('CHECK')
      expect(put(`${done} = 'k', attended_by = 'other'`)).toThrow('step by step')
      expect(put(`${done} = 'k', contents = '[]'`)).toThrow('step by step')
      put(`${done} = 'k'`)()
      put(sealing)()
    })
  })
})

describe('a count', () => {
  async function variancesOf(countId: string, boxTag: string) {
    await countedPlace(practice, { countId, tag: boxTag, texts: ['NP-9'] })
    await finishRest(practice, countId)
    await practice.call('leader', 'custody.closeCount', { countId })
    const { variances } = await practice.call('leader', 'custody.getCount', { countId, afterNumber: 0 })
    return variances.map(({ kind, assetId }) => `${kind} ${assetId}`)
  }

  /** Past the program, as a store from before would have it, or one that somebody got at. */
  async function rewritten(...statements: string[]) {
    const source = dataSource({ directory: practice.directory, keyHex: practiceKeyHex }, false)
    await source.initialize()
    for (const statement of statements) connectionOf(source).prepare(statement).run()
    await source.destroy()
  }

  test('trusts the seal of two for what they listed', async () => {
    const { scene, placeId, tag, outside } = await packed()
    await sealedBefore(practice, { placeId, sealNumber: 'NP-9' })
    const { countId } = await openedCount(practice, scene.store.warehouseId)
    expect(await variancesOf(countId, tag)).toEqual([`MISSING ${outside}`])
  })

  test('trusts none whose list is not what the books say', async () => {
    const { scene, placeId, tag, inside, outside } = await packed()
    await sealedBefore(practice, { placeId, sealNumber: 'NP-9' })
    await rewritten('DROP TRIGGER container_sealing_goes_on', "UPDATE container_sealing SET contents = '[]'")
    const { countId } = await openedCount(practice, scene.store.warehouseId)
    const missing = await variancesOf(countId, tag)
    expect(missing.sort()).toEqual([`MISSING ${inside}`, `MISSING ${outside}`].sort())
  })

  test('takes no seal that one person put on alone: the counter is told to have it opened', async () => {
    const { scene, placeId, tag } = await packed()
    await rewritten(
      `INSERT INTO container_sealing (sealing_id, place_id, state, seal_number, contents, begun_by, begun_at,
        sealed_by, sealed_at) VALUES ('old', '${placeId}', 'ALONE', 'NP-9', '[]', 'k', 'x', 'k', 'x')`,
      `UPDATE storage_place SET seal_number = 'NP-9' WHERE place_id = '${placeId}'`
    )
    const { countId } = await openedCount(practice, scene.store.warehouseId)
    await practice.call('accountant', 'custody.countPlace', { countId, tag })
    const answer = await practice.attempt('accountant', 'custody.countScan', {
      countId,
      placeId,
      text: 'NP-9',
      quantity: 1,
      condition: '',
      sealWhole: true
    })
    expect(answer).toMatchObject({ refusal: { code: 'SEAL_BY_ONE', params: { name: 'Thùng 1' } } })
  })
})

test('what one person sealed before two were asked is known as such', () => {
  const payload = { placeId: 'p', path: 'Kho 1', sealNumber: 'NP-1' }
  const written = {
    kind: 'custody.ContainerSealed',
    version: 1,
    subject: 'place:p',
    payload: { ...payload, placeId: '0198c0de-0000-7000-8000-000000000001' },
    id: 'entry',
    seq: 7,
    at: 'then',
    actor: 'keeper'
  }
  const changes = apply(written as never)
  expect(changes.find(({ table }) => table === 'container_sealing')).toMatchObject({
    op: 'insert',
    row: { sealing_id: 'entry', state: 'ALONE', attended_by: null, sealed_by: 'keeper' }
  })
  expect(subjectsOf(written)).toEqual(['place:p'])
})
