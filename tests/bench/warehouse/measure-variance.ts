// How long the report of a count takes over a large warehouse: almost everything seen, some missing, some elsewhere.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { connectionOf, dataSource } from '../../../main/office/database/connection'
import { readsOf } from '../../../main/office/database/read'
import { initialiseOffice } from '../../../main/office/identity/init'
import { openOffice } from '../../../main/office/office'
import { pathsOnce } from '../../../main/office/custody/counting/close-count'
import { matchedOf, variancesOf } from '../../../main/office/custody/counting/variances'
import type { CountRow } from '../../../main/office/custody/counting/count-row'
import { practiceKeyHex } from '../../support/staff'
import { growWarehouse } from './grow-warehouse'

export interface VarianceFigures {
  assets: number
  seconds: number
  missing: number
  wrongPlace: number
  matched: number
  violations: string[]
}

const missingEvery = 200
const wrongEvery = 333
const countId = '00000000-0000-7000-8000-00000000c001'

/** Grows a warehouse, writes scans of nearly all of it, and measures the report alone, as the closing makes it. */
export async function measureVariance(assets: number): Promise<VarianceFigures> {
  const directory = mkdtempSync(join(tmpdir(), 'thads-variance-'))
  try {
    const office = await openOffice({
      directory,
      keyHex: practiceKeyHex,
      logFault: (error) => {
        throw error
      }
    })
    await initialiseOffice(office, { officeCode: '79007', adminName: 'admin' })
    await office.close()
    await growWarehouse(directory, assets)
    return await reportOf(directory, assets)
  } finally {
    rmSync(directory, { recursive: true, force: true })
  }
}

async function reportOf(directory: string, assets: number): Promise<VarianceFigures> {
  const source = await dataSource({ directory, keyHex: practiceKeyHex }, false).initialize()
  try {
    const connection = connectionOf(source)
    const reads = readsOf(connection)
    connection.exec(countStatement)
    connection.exec(scansStatement)
    const count = reads.get<CountRow>('SELECT * FROM stock_count WHERE count_id = ?', countId)
    if (!count) throw new Error('the count was not written')
    const started = performance.now()
    const found = variancesOf(reads, count, pathsOnce(reads))
    const matched = matchedOf(reads, countId)
    const seconds = (performance.now() - started) / 1000
    const missing = found.filter(({ kind }) => kind === 'MISSING').length
    const wrongPlace = found.filter(({ kind }) => kind === 'WRONG_PLACE').length
    return {
      assets,
      seconds,
      missing,
      wrongPlace,
      matched,
      violations: wrongSums({ assets, missing, wrongPlace, matched })
    }
  } finally {
    await source.destroy()
  }
}

/** Every thing is missing, elsewhere or as the books say, and as many of each as were made so. */
function wrongSums(seen: { assets: number; missing: number; wrongPlace: number; matched: number }): string[] {
  const every = (step: number): number => Math.floor(seen.assets / step)
  const both = every(missingEvery * wrongEvery)
  const expected = { missing: every(missingEvery), wrongPlace: every(wrongEvery) - both }
  return [
    ...(seen.missing === expected.missing ? [] : [`missing ${seen.missing}, not ${expected.missing}`]),
    ...(seen.wrongPlace === expected.wrongPlace
      ? []
      : [`elsewhere ${seen.wrongPlace}, not ${expected.wrongPlace}`]),
    ...(seen.missing + seen.wrongPlace + seen.matched === seen.assets ? [] : ['the sums do not add up'])
  ]
}

/** Columns by name: a table that grows one later must not shift the rest. */
const countStatement = `INSERT INTO stock_count (opened_seq, count_id, number, kind, state, period, place_id, scope,
    opened_at, opened_by, keeper_id, scanned, matched, places, variances, open_variances)
  SELECT (SELECT max(seq) + 1 FROM journal), '${countId}', '1/BBKK-THADS/2026', 'PERIODIC', 'OPEN', 'Quý IV/2026',
    place_id, name, '2026-11-23T01:00:00.000Z', 'leader', 'keeper', 0, 0, 0, 0, 0
  FROM storage_place WHERE kind = 'WAREHOUSE'`

/** The numbers of the tags tell which things are missing and which lie elsewhere. */
const scansStatement = `INSERT INTO stock_count_scan (seq, scan_id, count_id, place_id, place_path, scanned_text,
    asset_id, name, tag, quantity, condition, seal_whole, answer, verdict, book_spot_id, book_path, book_quantity,
    book_sealed, scanned_at, scanned_by)
  SELECT seq, 'scan-' || seq, '${countId}', CASE WHEN number % ${wrongEvery} = 0 THEN elsewhere ELSE place_id END,
    'path', tag, asset_id, name, tag, quantity, '', 'YES', 'RECORDED',
    CASE WHEN number % ${wrongEvery} = 0 THEN 'WRONG_PLACE' ELSE 'MATCH' END, place_id, 'path', quantity,
    CASE WHEN seal_number IS NULL THEN 'NO' ELSE 'YES' END, '2026-11-23T02:00:00.000Z', 'accountant'
  FROM (SELECT asset.*, CAST(substr(tag, 9, 6) AS INTEGER) AS number,
    (SELECT place_id FROM storage_place WHERE kind = 'WAREHOUSE') AS elsewhere FROM asset)
  WHERE number % ${missingEvery} <> 0`
