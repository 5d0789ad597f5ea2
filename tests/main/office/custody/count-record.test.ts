// The record of a count, a review of what another holds, and what the database itself refuses of counts.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { countRecord } from '../../../../main/office/custody/counting/count-record'
import { systemCaller } from '../../../../main/office/system-caller'
import {
  countedPlace,
  countOf,
  finishRest,
  nothingAmiss,
  openedCount,
  outcomesConfirmed,
  variancesOfCount
} from '../../../support/counting'
import { openedStore, thingHeldByOther } from '../../../support/held-things'
import { practiceOffice, refusalOf, type PracticeOffice } from '../../../support/practice-office'
import { storedThings } from './many-things'
import { raw } from './raw-store'

let practice: PracticeOffice
beforeEach(async () => {
  practice = await practiceOffice()
})
afterEach(() => practice.close())

function recordText(countId: string): string {
  const reading = practice.office.reading(systemCaller)
  const drawn = countRecord(reading, {
    subject: `count:${countId}`,
    copies: 1,
    reprint: null,
    stationId: null
  })
  if (drawn.kind !== 'html') throw new Error(drawn.kind)
  return drawn.paper.html
    .slice(drawn.paper.html.indexOf('<body>'))
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
}

/** One thing of three is missing, one has been seen broken. */
async function settledCount() {
  const { scene, things } = await storedThings(practice, 3)
  const { countId, number } = await openedCount(practice, scene.store.warehouseId)
  const { placeId, answers } = await countedPlace(
    practice,
    { countId, tag: scene.store.cells[0]!.tag, texts: things.slice(1).map(({ tag }) => tag) },
    false
  )
  const broken = { ...nothingAmiss, condition: 'Vỡ màn hình' }
  await practice.call('accountant', 'custody.amendCountScan', {
    countId,
    scanId: answers[0]!.scanId,
    ...broken
  })
  await practice.call('cashier', 'custody.finishCountPlace', { countId, placeId })
  await finishRest(practice, countId)
  await practice.call('leader', 'custody.closeCount', { countId })
  const found = await variancesOfCount(practice, countId)
  for (const { number: line, kind } of found) {
    await practice.call('keeper', 'custody.proposeCountOutcome', {
      countId,
      number: line,
      outcome: kind === 'MISSING' ? 'REPORTED_LOST' : 'INCIDENT_OPENED',
      document: '31/BC-THADS',
      explanation: 'Đang truy tìm',
      read: null
    })
  }
  return { countId, number, things, lines: found.map((line) => line.number) }
}

test('the record says when, by whom, what was seen of each thing, what differs and why, and who has signed', async () => {
  const { countId, number, things, lines } = await settledCount()
  expect(() => recordText(countId)).toThrow('PAPER_UNKNOWN')
  const confirmed = await outcomesConfirmed(practice, countId, lines)
  await practice.call('leader', 'custody.decideCountOutcomes', confirmed)
  await practice.call('keeper', 'custody.signCount', { countId })
  const text = recordText(countId)
  for (const part of [
    `Số: ${number}`,
    'Về việc kiểm kê định kỳ Kho 1',
    'Kế toán: ông/bà Đặng Thu Hiền',
    'Đã đếm 3 chỗ, 2 lần quét; 1 món đúng với sổ; 2 chênh lệch',
    'Báo mất với thủ trưởng; 31/BC-THADS; Đang truy tìm',
    'Hư hỏng, đổi tình trạng: Vỡ màn hình',
    'DANH SÁCH ĐÃ KIỂM KÊ',
    `2 ${things[2]!.name}`,
    '(Đã ký trên máy, 23/11/2026',
    'mẫu tạm'
  ]) {
    expect(text).toContain(part)
  }
  expect(text).not.toMatch(/undefined|null/)
})

test('what another holds is reviewed without a place to scan, and a loss is named by a document', async () => {
  const scene = await openedStore(practice)
  const seen = await thingHeldByOther(practice, scene, { name: 'Xe mô tô', sealNumber: 'NP-77' })
  const lost = await thingHeldByOther(practice, scene, { name: 'Tủ gỗ', holderId: seen.holderId })
  const input = await countOf(practice, scene.store.warehouseId)
  const review = { ...input, kind: 'HELD_REVIEW', scope: { holderId: seen.holderId } }
  const wrong = await practice.attempt('leader', 'custody.openCount', { ...review, scope: input.scope })
  expect(refusalOf(wrong)).toBe('INVALID_INPUT')
  const { countId } = (
    (await practice.attempt('leader', 'custody.openCount', review)) as { ok: { countId: string } }
  ).ok
  const mine = await practice.call('accountant', 'custody.getMyCount', { countId })
  expect(mine.places).toMatchObject([{ placeId: seen.holderId, state: 'BEGUN' }])
  const scan = { countId, placeId: seen.holderId, text: 'NP-77', ...nothingAmiss }
  expect(await practice.call('accountant', 'custody.countScan', scan)).toMatchObject({ answer: 'RECORDED' })
  await finishRest(practice, countId)
  await practice.call('leader', 'custody.closeCount', { countId })
  const found = await variancesOfCount(practice, countId)
  expect(found.map(({ kind, assetId }) => [kind, assetId])).toEqual([['MISSING', lost.assetId]])
  const later = { countId, number: 1, outcome: 'FOUND_LATER', explanation: '', read: null }
  const propose = (document: string) =>
    practice.attempt('keeper', 'custody.proposeCountOutcome', { ...later, document })
  expect(refusalOf(await propose(''))).toBe('COUNT_DOCUMENT_MISSING')
  expect(await propose('5/BB-KT')).toHaveProperty('ok')
})

test('the database refuses a variance that its proposer settles, a signature too few, and a thing counted twice', async () => {
  const { countId } = await settledCount()
  await raw(practice.directory, (connection) => {
    const refused = (sql: string, what: RegExp | string) =>
      expect(() => connection.exec(sql), sql).toThrow(what)
    refused(`UPDATE stock_count_variance SET state = 'SETTLED', settled_by = proposed_by`, /CHECK/)
    refused(`UPDATE stock_count_variance SET outcome = NULL`, /CHECK/)
    refused(`UPDATE stock_count_variance SET document = '', explanation = ''`, /CHECK/)
    refused(`UPDATE stock_count SET state = 'SETTLED', open_variances = 0`, 'every variance')
    refused(
      `UPDATE stock_count SET state = 'SIGNED', open_variances = 0`,
      /signed when everybody|every variance/
    )
    refused(`UPDATE stock_count SET holder_id = 'x' WHERE count_id = '${countId}'`, /CHECK/)
    // Not even while the count is open.
    connection.exec('DROP TRIGGER stock_count_scan_while_open')
    refused(
      `INSERT INTO stock_count_scan SELECT seq + 1000, 'other', count_id, place_id, place_path, scanned_text, asset_id,
        name, tag, quantity, condition, seal_whole, answer, verdict, book_spot_id, book_path, book_quantity,
        book_sealed, scanned_at, scanned_by, NULL, NULL FROM stock_count_scan LIMIT 1`,
      /UNIQUE/
    )
  })
})
