// What a count found is followed by the books: what nobody saw is no error by word alone, a torn seal and a damage open
// their report, what a lot lacks is lost, and nothing of it can be settled past the database either.
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import {
  countedPlace,
  finishRest,
  nothingAmiss,
  openedCount,
  outcomesConfirmed,
  variancesOfCount
} from '../../../support/counting'
import { openedStore, thingInStore, type OpenedStore, type Thing } from '../../../support/held-things'
import { ending, endingRead, foundAgain } from '../../../support/incidents'
import { practiceOffice, refusalOf, type PracticeOffice } from '../../../support/practice-office'
import { approval, handedToDebtor, returnTo } from '../../../support/releasing'
import { livingAndRebuilt, raw } from './raw-store'

let practice: PracticeOffice
let scene: OpenedStore
beforeEach(async () => {
  practice = await practiceOffice()
  scene = await openedStore(practice)
})
afterEach(() => practice.close())

const stored = (thing: Thing) => thingInStore(practice, scene, thing)

/** A count of the store in which these were seen as said in the first cell, and nothing else. */
async function counted(
  seen: readonly { text: string; quantity?: number; condition?: string; sealWhole?: boolean }[]
) {
  const { countId, number } = await openedCount(practice, scene.store.warehouseId)
  const { placeId } = await countedPlace(
    practice,
    { countId, tag: scene.store.cells[0]?.tag ?? '', texts: [] },
    false
  )
  for (const one of seen) {
    await practice.call('accountant', 'custody.countScan', { countId, placeId, ...nothingAmiss, ...one })
  }
  await finishRest(practice, countId)
  await practice.call('leader', 'custody.closeCount', { countId })
  return { countId, number, variances: await variancesOfCount(practice, countId) }
}

const propose = (
  countId: string,
  number: number,
  said: { outcome: string; document?: string; explanation?: string }
) =>
  practice.attempt('keeper', 'custody.proposeCountOutcome', {
    countId,
    number,
    document: '',
    explanation: '',
    read: null,
    ...said
  })

const confirm = async (countId: string, numbers: number[]) =>
  practice.attempt(
    'leader',
    'custody.decideCountOutcomes',
    await outcomesConfirmed(practice, countId, numbers)
  )

const openIncidents = async () =>
  (await practice.call('leader', 'custody.listIncidents', { openOnly: true })).incidents

async function handedOver({ assetId, tag }: { assetId: string; tag: string }): Promise<string> {
  const { releaseId } = await practice.call(
    'clerk',
    'custody.proposeRelease',
    returnTo(assetId, scene.debtorId)
  )
  await practice.call('leader', 'custody.decideRelease', approval(releaseId))
  const given = { ...handedToDebtor(releaseId, tag), sealIntact: null }
  return (await practice.call('keeper', 'custody.handOver', given)).recordNumber
}

describe('what a count did not see', () => {
  test('is no error of the records by any word', async () => {
    await stored({ name: 'Máy ảnh' })
    const { countId } = await counted([])
    for (const document of ['31/BC-THADS', '1/BB-THADS/2026', 'x'.repeat(300)]) {
      expect(refusalOf(await propose(countId, 1, { outcome: 'RECORD_ERROR', document }))).toBe(
        'COUNT_RECORD_UNPROVED'
      )
    }
    expect(refusalOf(await propose(countId, 1, { outcome: 'RECORD_ERROR' }))).toBe('COUNT_DOCUMENT_MISSING')
    expect(await propose(countId, 1, { outcome: 'REPORTED_LOST', document: '31/BC-THADS' })).toHaveProperty(
      'ok'
    )
  })

  test('is one where the same thing had left under another entry, and is warned of until it is off the books', async () => {
    const once = await stored({ name: 'Máy ảnh' })
    const twice = await stored({ name: 'Máy ảnh' })
    const third = await stored({ name: 'Máy ảnh' })
    const document = await handedOver(once)
    const { countId, variances } = await counted([])
    expect(variances.map(({ assetId }) => assetId)).toEqual([twice.assetId, third.assetId])
    expect(await propose(countId, 1, { outcome: 'RECORD_ERROR', document })).toHaveProperty('ok')
    // One thing that left explains one entry.
    expect(refusalOf(await propose(countId, 2, { outcome: 'RECORD_ERROR', document }))).toBe(
      'COUNT_RECORD_UNPROVED'
    )
    expect(await confirm(countId, [1])).toHaveProperty('ok')
    const left = await practice.call('leader', 'custody.listAlerts', { kinds: ['RECORD_ERROR_LEFT'] })
    expect(left.alerts).toMatchObject([{ assetId: twice.assetId, severity: 'LATE', note: document }])
    const { living, rebuilt } = await livingAndRebuilt(practice.directory)
    expect(rebuilt).toEqual(living)
  })

  test('is none by a record of another kind of thing, of another number, or from after the count began', async () => {
    await stored({ name: 'Máy ảnh' })
    const vehicle = await stored({ name: 'Giấy tờ', quantity: 2 })
    const document = await handedOver(vehicle)
    const later = await stored({ name: 'Máy ảnh khác' })
    const { countId } = await counted([{ text: later.tag }])
    expect(refusalOf(await propose(countId, 1, { outcome: 'RECORD_ERROR', document }))).toBe(
      'COUNT_RECORD_UNPROVED'
    )
    const after = await handedOver(later)
    expect(refusalOf(await propose(countId, 1, { outcome: 'RECORD_ERROR', document: after }))).toBe(
      'COUNT_RECORD_UNPROVED'
    )
  })

  test('and has left since, label read, is found by the record of that and by no other', async () => {
    const thing = await stored({ name: 'Máy ảnh' })
    const { countId } = await counted([])
    const document = await handedOver(thing)
    expect(
      refusalOf(await propose(countId, 1, { outcome: 'FOUND_LATER', document: '99/BB-THADS/2026' }))
    ).toBe('COUNT_LEAVING_UNPROVED')
    expect(await propose(countId, 1, { outcome: 'FOUND_LATER', document })).toHaveProperty('ok')
    expect(await confirm(countId, [1])).toMatchObject({ ok: { state: 'SETTLED' } })
  })

  test('is settled past the program by nobody', async () => {
    await stored({ name: 'Máy ảnh' })
    const { countId } = await counted([])
    await raw(practice.directory, (connection) => {
      expect(() =>
        connection.exec(
          `UPDATE stock_count_variance SET state = 'PROPOSED', outcome = 'RECORD_ERROR', document = '31/BC',
            proposed_by = 'a', proposed_at = '2026-11-23' WHERE count_id = '${countId}'`
        )
      ).toThrow('only by the record of its leaving')
    })
  })
})

test('what entries of the first version settled by word alone is made again as it was, and is warned of', async () => {
  const { assetId } = await stored({ name: 'Máy ảnh' })
  const { countId } = await counted([])
  await raw(practice.directory, (connection) => {
    connection.exec(
      `INSERT INTO journal SELECT seq + 1, epoch, 'id-first', at, 0, office, station, actor, command,
        'custody.CountOutcomeProposed', 1, 'count:x', NULL, '{}', 'p', 'h' FROM journal ORDER BY seq DESC LIMIT 1`
    )
    const settle = (seq: string): void => {
      connection.exec(
        `UPDATE stock_count_variance SET state = 'SETTLED', outcome = 'RECORD_ERROR', document = '31/BC',
          proposed_by = 'a', proposed_at = '2026-11-23', settled_by = 'b', settled_at = '2026-11-23',
          proposed_seq = ${seq} WHERE count_id = '${countId}'`
      )
    }
    expect(() => settle('1')).toThrow('only by the record of its leaving')
    settle('(SELECT max(seq) FROM journal)')
    const left = connection
      .prepare<[], { asset_id: string }>(
        "SELECT asset_id FROM stock_count_variance WHERE outcome = 'RECORD_ERROR'"
      )
      .all()
    expect(left).toEqual([{ asset_id: assetId }])
  })
})

describe('what is amiss with a thing', () => {
  test('a torn seal is reported with the damage under it, and never merely noted', async () => {
    const { assetId, tag } = await stored({ name: 'Gói vàng mã', sealNumber: 'NP-1' })
    const { countId, number, variances } = await counted([
      { text: tag, sealWhole: false, condition: 'Bị rạch' }
    ])
    expect(variances.map(({ kind }) => kind)).toEqual(['SEAL_BROKEN', 'WRONG_CONDITION'])
    const page = () => practice.call('leader', 'custody.getAsset', { assetId })
    // From the closing on nothing calls it whole, whoever settles it whenever.
    expect(await page()).toMatchObject({ sealTorn: true })
    for (const each of [1, 2]) {
      expect(refusalOf(await propose(countId, each, { outcome: 'NOTED', document: '1/BB' }))).toBe(
        'COUNT_INCIDENT_NEEDED'
      )
      await propose(countId, each, { outcome: 'INCIDENT_OPENED', explanation: 'Chuột cắn' })
    }
    expect(await confirm(countId, [2, 1])).toMatchObject({ ok: { state: 'SETTLED' } })
    const incidents = await openIncidents()
    expect(incidents).toMatchObject([{ kind: 'SEAL_BROKEN', countNumber: number, sealBefore: 'NP-1' }])
    expect(incidents[0]?.circumstances).toContain('Bị rạch')
    expect(incidents[0]?.circumstances).toContain('Chuột cắn')
    expect(await page()).toMatchObject({ sealTorn: true })
    const { living, rebuilt } = await livingAndRebuilt(practice.directory)
    expect(rebuilt).toEqual(living)
  })

  test('a lot fewer than its books loses the missing part, which its own label brings back', async () => {
    const { assetId, tag } = await stored({ name: 'Điện thoại', quantity: 5 })
    const { countId } = await counted([{ text: tag, quantity: 3 }])
    expect(refusalOf(await propose(countId, 1, { outcome: 'RECORD_ERROR', document: '1/BC' }))).toBe(
      'COUNT_OUTCOME_WRONG'
    )
    expect(refusalOf(await propose(countId, 1, { outcome: 'TO_RECEIVE', document: '1/BC' }))).toBe(
      'COUNT_OUTCOME_WRONG'
    )
    await propose(countId, 1, { outcome: 'INCIDENT_OPENED', document: '5/BC' })
    expect(await confirm(countId, [1])).toMatchObject({ ok: { state: 'SETTLED' } })
    const [incident] = await openIncidents()
    expect(incident).toMatchObject({ kind: 'LOST', asset: { quantity: 2, state: 'MISSING' } })
    expect(incident?.asset.name).toContain('Điện thoại')
    expect(await practice.call('leader', 'custody.getAsset', { assetId })).toMatchObject({
      quantity: 3,
      state: 'IN_OWN_STORE'
    })
    const part = { incidentId: incident!.incidentId, tag: incident!.asset.tag, cell: scene.store.cells[0]! }
    await practice.call('keeper', 'custody.noteFound', foundAgain(part))
    // Who proposed the outcome reported it; the head did not, and confirms the find.
    const found = await endingRead(practice, ending(part.incidentId, 'FOUND'))
    await practice.call('leader', 'custody.decideIncident', found)
    expect(await openIncidents()).toEqual([])
    const { living, rebuilt } = await livingAndRebuilt(practice.directory)
    expect(rebuilt).toEqual(living)
  })

  test('a sealed lot whose seal is torn loses its part too', async () => {
    const { tag } = await stored({ name: 'Điện thoại', quantity: 5, sealNumber: 'NP-2' })
    const { countId } = await counted([{ text: tag, quantity: 4, sealWhole: false }])
    for (const each of [1, 2]) await propose(countId, each, { outcome: 'INCIDENT_OPENED', document: '5/BC' })
    expect(await confirm(countId, [1, 2])).toMatchObject({ ok: { state: 'SETTLED' } })
    expect((await openIncidents()).map(({ kind }) => kind).sort()).toEqual(['LOST', 'SEAL_BROKEN'])
  })

  test('more than the books say is received or given back, not explained away', async () => {
    const { tag } = await stored({ name: 'Điện thoại', quantity: 2 })
    const { countId } = await counted([{ text: tag, quantity: 3 }])
    for (const outcome of ['RECORD_ERROR', 'INCIDENT_OPENED', 'NOTED']) {
      expect(refusalOf(await propose(countId, 1, { outcome, document: '5/BC' }))).toBe('COUNT_OUTCOME_WRONG')
    }
    expect(await propose(countId, 1, { outcome: 'TO_RECEIVE', document: '7/LNK' })).toHaveProperty('ok')
  })

  test('is noted where the thing has left since', async () => {
    const thing = await stored({ name: 'Máy khoan' })
    const { countId } = await counted([{ text: thing.tag, condition: 'Vỡ' }])
    await handedOver(thing)
    expect(await propose(countId, 1, { outcome: 'NOTED', document: '9/BB' })).toHaveProperty('ok')
    expect(await confirm(countId, [1])).toMatchObject({ ok: { state: 'SETTLED' } })
  })

  test('is not noted past the program', async () => {
    const { tag } = await stored({ name: 'Máy khoan' })
    const { countId } = await counted([{ text: tag, condition: 'Vỡ' }])
    await raw(practice.directory, (connection) => {
      expect(() =>
        connection.exec(
          `UPDATE stock_count_variance SET state = 'PROPOSED', outcome = 'NOTED', document = '31/BC',
            proposed_by = 'a', proposed_at = '2026-11-23' WHERE count_id = '${countId}'`
        )
      ).toThrow('is reported')
      expect(() =>
        connection.exec(
          `UPDATE stock_count_variance SET state = 'SETTLED', outcome = 'INCIDENT_OPENED', document = '31/BC',
            proposed_by = 'a', proposed_at = '2026-11-23', settled_by = 'b' WHERE count_id = '${countId}'`
        )
      ).toThrow('settled by its report')
    })
  })
})
