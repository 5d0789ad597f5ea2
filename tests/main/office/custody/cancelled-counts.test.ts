// A count that was opened by mistake is ended and stands for nothing; and what is counted is counted once at a time.
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { centreKeys, countersignHead, enrolAtCentre } from '../../../support/centre-beacon'
import { countedPlace, countOf, finishRest, nothingAmiss, openedCount } from '../../../support/counting'
import { openedStore, policeStore, thingHeldByOther, thingInStore } from '../../../support/held-things'
import { practiceOffice, refusalOf, type PracticeOffice } from '../../../support/practice-office'
import { nobody } from '../scenes'
import { livingAndRebuilt, raw } from './raw-store'

let practice: PracticeOffice
beforeEach(async () => {
  practice = await practiceOffice()
})
afterEach(() => practice.close())

const reason = 'Mở nhầm kho'
const cancel = (countId: string, person: 'leader' | 'keeper' | 'accountant' = 'leader', why = reason) =>
  practice.attempt(person, 'custody.cancelCount', { countId, reason: why })

/** One thing that is scanned, one that nobody sees. */
async function begunCount() {
  const scene = await openedStore(practice, 2)
  const seen = await thingInStore(practice, scene, { name: 'Máy khoan' })
  await thingInStore(practice, scene, { name: 'Đồng hồ' })
  const { countId, number } = await openedCount(practice, scene.store.warehouseId)
  const tag = scene.store.cells[0]?.tag ?? ''
  const { placeId } = await countedPlace(practice, { countId, tag, texts: [seen.tag, 'LẠ-1'] }, false)
  return { ...scene, countId, number, placeId, tag }
}

describe('a count that is cancelled', () => {
  test('takes nothing more, and what was scanned in it stays to be read', async () => {
    const { countId, placeId, tag } = await begunCount()
    const timeline = { subject: `count:${countId}`, limit: 50 }
    for (const person of ['keeper', 'leader', 'clerk'] as const) {
      // While it could still be put back, nobody reads what was not seen.
      expect(refusalOf(await practice.attempt(person, 'journal.getTimeline', timeline))).toBe('COUNT_STATE')
      const scans = { countId, afterSeq: 0 }
      expect(refusalOf(await practice.attempt(person, 'custody.listCountScans', scans))).toBe('COUNT_STATE')
    }
    expect(await cancel(countId)).toEqual({ ok: {} })
    const { entries } = await practice.call('keeper', 'journal.getTimeline', timeline)
    expect(entries.filter(({ kind }) => kind === 'custody.CountScanned')).toHaveLength(2)
    const more = { countId, placeId, text: 'LẠ-2', ...nothingAmiss }
    for (const refused of [
      await practice.attempt('accountant', 'custody.countScan', more),
      await practice.attempt('accountant', 'custody.countPlace', { countId, tag }),
      await practice.attempt('accountant', 'custody.finishCountPlace', { countId, placeId }),
      await practice.attempt('leader', 'custody.closeCount', { countId }),
      await practice.attempt('leader', 'custody.signCount', { countId }),
      await cancel(countId)
    ])
      expect(refused).toMatchObject({ refusal: { code: 'COUNT_STATE', params: { state: 'CANCELLED' } } })
    const count = await practice.call('keeper', 'custody.getCount', { countId, afterNumber: 0 })
    expect(count).toMatchObject({
      state: 'CANCELLED',
      cancelReason: reason,
      scanned: 2,
      matched: 1,
      varianceCount: 0,
      closedAt: null,
      recordJobId: null
    })
    const { scans, more: isMore } = await practice.call('keeper', 'custody.listCountScans', {
      countId,
      afterSeq: 0
    })
    expect(isMore).toBe(false)
    expect(scans.map(({ name, verdict }) => [name, verdict])).toEqual([
      ['Máy khoan', 'MATCH'],
      ['LẠ-1', 'UNKNOWN']
    ])
    const next = { countId, afterSeq: scans[0]?.seq ?? 0 }
    expect((await practice.call('keeper', 'custody.listCountScans', next)).scans).toHaveLength(1)
    expect(
      refusalOf(await practice.attempt('keeper', 'custody.listCountScans', { countId: nobody, afterSeq: 0 }))
    ).toBe('COUNT_UNKNOWN')
    const { living, rebuilt } = await livingAndRebuilt(practice.directory)
    expect(rebuilt).toEqual(living)
  })

  test('tells its counters at once by whom, and not why', async () => {
    const { countId } = await begunCount()
    const heard: string[] = []
    practice.office.onEvent((event) => heard.push(JSON.stringify(event)))
    await cancel(countId, 'leader', 'Đồng hồ còn ở toà')
    expect(heard.some((event) => event.includes('custody'))).toBe(true)
    const { counts } = await practice.call('accountant', 'custody.listMyCounts', {})
    expect(counts[0]).toMatchObject({ state: 'CANCELLED', cancelled: { by: 'Phạm Văn Hòa' } })
    const mine = await practice.call('cashier', 'custody.getMyCount', { countId })
    expect(mine.state).toBe('CANCELLED')
    expect(JSON.stringify([counts, mine, heard])).not.toContain('Đồng hồ còn')
    // What it left to be seen of the stock is for those who read the stock.
    const ask = { countId, afterNumber: 0 }
    expect(refusalOf(await practice.attempt('accountant', 'custody.getCount', ask))).toBe('COUNT_STATE')
    expect(
      refusalOf(await practice.attempt('accountant', 'custody.listCountScans', { countId, afterSeq: 0 }))
    ).toBe('NOT_PERMITTED')
  })

  test('is ended by the head alone, with a reason, while it is open', async () => {
    const { countId, number } = await begunCount()
    expect(refusalOf(await cancel(countId, 'keeper'))).toBe('NOT_PERMITTED')
    expect(refusalOf(await cancel(countId, 'accountant'))).toBe('NOT_PERMITTED')
    expect(refusalOf(await cancel(countId, 'leader', '  '))).toBe('INVALID_INPUT')
    expect(refusalOf(await cancel(nobody))).toBe('COUNT_UNKNOWN')
    await finishRest(practice, countId)
    await practice.call('leader', 'custody.closeCount', { countId })
    expect(refusalOf(await cancel(countId))).toBe('COUNT_STATE')
    const { counts } = await practice.call('leader', 'custody.listCounts', {})
    expect(counts[0]).toMatchObject({ number, state: 'CLOSED', cancelled: null })
  })

  test('does not spend its sample, and stays beside it', async () => {
    const scene = await openedStore(practice, 2)
    await thingInStore(practice, scene, { name: 'Máy khoan' })
    await enrolAtCentre(practice.office)
    const placeId = scene.store.warehouseId
    const { sampleId } = await practice.call('leader', 'custody.announceSample', { placeId })
    await countersignHead(practice.office, centreKeys.privateKey)
    await practice.call('leader', 'custody.drawSample', { sampleId })
    const input = { ...(await countOf(practice, placeId)), kind: 'SAMPLE' as const, scope: { sampleId } }
    const first = await practice.call('leader', 'custody.openCount', input)
    expect(refusalOf(await practice.attempt('leader', 'custody.openCount', input))).toBe('SAMPLE_STATE')
    await cancel(first.countId)
    const [sample] = (await practice.call('leader', 'custody.listSamples', {})).samples
    expect(sample).toMatchObject({
      countId: null,
      cancelled: [{ number: first.number, by: 'Phạm Văn Hòa', reason }]
    })
    const again = await practice.call('leader', 'custody.openCount', input)
    const [spent] = (await practice.call('leader', 'custody.listSamples', {})).samples
    expect(spent).toMatchObject({ countId: again.countId, cancelled: [{ number: first.number }] })
    const told = await practice.call('leader', 'journal.getTimeline', {
      subject: `sample:${sampleId}`,
      limit: 10
    })
    expect(told.entries.map(({ kind }) => kind)).toContain('custody.CountCancelled')
  })

  test('is cancelled for good, and by nobody past the program', async () => {
    const { countId, tag } = await begunCount()
    await cancel(countId)
    const open = await openedCount(
      practice,
      (await practice.call('leader', 'custody.listStoragePlaces', {})).places.find(
        ({ kind }) => kind === 'WAREHOUSE'
      )!.placeId
    )
    await countedPlace(practice, { countId: open.countId, tag, texts: [] })
    await finishRest(practice, open.countId)
    await practice.call('leader', 'custody.closeCount', { countId: open.countId })
    await raw(practice.directory, (connection) => {
      const refused = (change: string, what: RegExp | string, id = countId) =>
        expect(
          () => connection.exec(`UPDATE stock_count SET ${change} WHERE count_id = '${id}'`),
          change
        ).toThrow(what)
      refused("state = 'OPEN', cancelled_at = NULL, cancelled_by = NULL, cancel_reason = NULL", 'for good')
      refused("cancel_reason = ' '", /CHECK/)
      refused('cancel_reason = NULL', /CHECK/)
      const ended = "state = 'CANCELLED', cancelled_at = 'x', cancelled_by = 'y', cancel_reason = 'z'"
      refused(ended, /while it is open|CHECK/, open.countId)
      refused(
        `${ended}, closed_at = NULL, closed_by = NULL, open_variances = 0`,
        'while it is open',
        open.countId
      )
      expect(() =>
        connection.exec(`UPDATE stock_count_scan SET undone_at = NULL;
          INSERT INTO stock_count_scan SELECT seq + 1000, 'other', count_id, place_id, place_path, 'LẠ-9', NULL, name,
          tag, quantity, condition, seal_whole, answer, 'UNKNOWN', book_spot_id, book_path, book_quantity, book_sealed,
          scanned_at, scanned_by, NULL, NULL FROM stock_count_scan LIMIT 1`)
      ).toThrow('only an open count')
    })
  })
})

describe('what is counted is counted once at a time', () => {
  const open = async (scope: object, kind = 'PERIODIC') => {
    const input = await countOf(practice, nobody)
    return practice.attempt('leader', 'custody.openCount', { ...input, kind, scope })
  }

  test('a place, whatever it stands in and whatever stands in it', async () => {
    const { store } = await openedStore(practice, 2)
    const [cell, otherCell] = store.cells
    const first = await open({ placeId: cell!.placeId })
    expect(first).toHaveProperty('ok')
    expect(await open({ placeId: store.warehouseId })).toMatchObject({
      refusal: {
        code: 'COUNT_OPEN_ALREADY',
        params: { scope: expect.stringContaining('Ô 1') as string }
      }
    })
    expect(refusalOf(await open({ placeId: cell!.placeId }, 'UNANNOUNCED'))).toBe('COUNT_OPEN_ALREADY')
    // Beside it, and once it has ended, there is nothing in the way.
    expect(await open({ placeId: otherCell!.placeId })).toHaveProperty('ok')
    const { counts } = await practice.call('leader', 'custody.listCounts', {})
    for (const { countId } of counts) await cancel(countId)
    expect(await open({ placeId: store.warehouseId })).toHaveProperty('ok')
    expect(refusalOf(await open({ placeId: cell!.placeId }))).toBe('COUNT_OPEN_ALREADY')
  })

  test('a holder, and a place is none', async () => {
    const scene = await openedStore(practice, 1)
    const { holderId } = await thingHeldByOther(practice, scene)
    const other = await policeStore(practice, 'Kho vật chứng Công an Quận 3')
    expect(await open({ placeId: scene.store.warehouseId })).toHaveProperty('ok')
    expect(await open({ holderId }, 'HELD_REVIEW')).toHaveProperty('ok')
    expect(refusalOf(await open({ holderId }, 'HELD_REVIEW'))).toBe('COUNT_OPEN_ALREADY')
    expect(await open({ holderId: other }, 'HELD_REVIEW')).toHaveProperty('ok')
  })

  test('the database refuses the same one twice', async () => {
    await begunCount()
    await raw(practice.directory, (connection) => {
      const columns = connection.pragma('table_info(stock_count)') as { name: string }[]
      const others: Record<string, string> = {
        opened_seq: 'opened_seq + 1000',
        count_id: "'other'",
        number: "'other'"
      }
      const copied = columns.map(({ name }) => others[name] ?? name).join(', ')
      expect(() => connection.exec(`INSERT INTO stock_count SELECT ${copied} FROM stock_count`)).toThrow(
        /UNIQUE.*place_id/
      )
    })
  })
})
