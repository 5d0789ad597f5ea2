// Import of a warehouse that was there: fields of kinds, outcomes of judgments, packages, what others hold, numbers that
// stand twice, and the file that explains itself. Nothing is stored until all of it is good.
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { InputOf, OutputOf } from '@shared/contract'
import { assetKinds, importColumns, importFieldColumns } from '@shared/contract/custody'
import { kindFields } from '@shared/custody/kind-fields'
import { foldMarks } from '@shared/search-fold'
import { importColumnWords, importWords } from '@shared/words/vi/custody-import'
import { bears, numberColumns } from '../../../../main/office/custody/receiving/import/numbers'
import { readSheet } from '../../../../main/office/custody/receiving/import/read-sheet'
import { unzip } from '../../../../main/office/custody/receiving/import/zip'
import { workbook } from '../../../../main/office/custody/receiving/import/workbook'
import { systemCaller } from '../../../../main/office/system-caller'
import { practiceOffice, refusalOf, type PracticeOffice } from '../../../support/practice-office'
import { orderedIn, type OrderedIn } from '../scenes'

type Cells = InputOf<'custody.importStock'>['rows'][number]['cells']
type Preview = OutputOf<'custody.previewStockImport'>

let practice: PracticeOffice
let scene: OrderedIn
beforeEach(async () => {
  practice = await practiceOffice()
  scene = await orderedIn(practice)
})
afterEach(() => practice.close())

function row(index: number, change: Partial<Cells> = {}): Cells {
  return {
    legacyCode: `VC-${index}`,
    decisionNumber: '214/QĐ-THADS',
    name: `Vật số ${index}`,
    kind: 'Thông thường',
    unit: 'chiếc',
    quantity: '1',
    condition: 'Cũ',
    placeTag: scene.store.cells[0]?.tag ?? '',
    ...change
  }
}

const phone = (index: number, change: Partial<Cells> = {}): Cells =>
  row(index, { kind: 'Điện tử', brand: 'Nokia', ...change })
const car = (index: number, change: Partial<Cells> = {}): Cells =>
  row(index, { kind: 'Phương tiện', plate: '59P1-234.56', ...change })
const held = (index: number, change: Partial<Cells> = {}): Cells =>
  row(index, {
    placeTag: '',
    holderName: 'Kho bạc Nhà nước Khu vực II',
    holderKind: 'Kho bạc Nhà nước',
    recordNumber: '15/BBGN',
    ...change
  })

const textsOf = (cells: Cells): string[] => importColumns.map((column) => cells[column] ?? '')
const headings = importColumns.map((column) => importColumnWords[column])
const fileOf = (...rows: Cells[]): string =>
  workbook([{ name: 'x', rows: [headings, ...rows.map(textsOf)] }]).toString('base64')

const preview = (base64: string) => practice.call('leader', 'custody.previewStockImport', { base64 })
const importAll = ({ importId, rows }: Preview) =>
  practice.call('leader', 'custody.importStock', { importId, rows })
const problemsOf = ({ problems }: Preview) => problems.map(({ column, problem }) => [column, problem])
const assets = async () => (await practice.call('keeper', 'custody.listAssets', {})).assets

describe('columns', () => {
  test('are every field of every kind, and no two read the same', () => {
    const fields = new Set(assetKinds.flatMap((kind) => kindFields[kind].map(({ name }) => name)))
    expect([...importFieldColumns].sort()).toEqual([...fields].sort())
    expect(new Set(headings.map(foldMarks)).size).toBe(importColumns.length)
  })

  test('that an older file does not have are not asked for, and unknown ones are named', async () => {
    const short = headings.slice(0, 12)
    const file = workbook([
      {
        name: 'x',
        rows: [
          [...short, 'Biển số xe', ''],
          [...textsOf(row(1)).slice(0, 12), '59P1']
        ]
      }
    ])
    const seen = await preview(file.toString('base64'))
    expect(seen).toMatchObject({ badRows: 0, unknownColumns: ['Biển số xe'] })
    expect(seen.rows).toHaveLength(1)
  })

  test('stand in the template, each explained on a page of its own', async () => {
    const { base64 } = await practice.call('leader', 'custody.getStockImportTemplate', {})
    const file = Buffer.from(base64, 'base64')
    const whole = { onRows: () => undefined, signal: new AbortController().signal }
    const [first] = await readSheet(file, whole)
    expect(first?.map((heading) => heading.replace(' *', ''))).toEqual(headings)
    const [, help, lists] = (
      await unzip(file, { wanted: (name) => name.startsWith('xl/worksheets/'), bytesMax: 9_000_000 })
    ).map(({ content }) => content.toString('utf8'))
    for (const column of importColumns) {
      const line = help?.split('<row').find((text) => text.includes(`>${importColumnWords[column]}<`))
      // At least its heading, how it is filled, and for which kinds it is.
      const texts = [...(line ?? '').matchAll(/<t [^>]*>([^<]+)</g)].map(([, text]) => text)
      expect(texts.length, column).toBeGreaterThanOrEqual(3)
    }
    expect(lists).toContain(importWords.onlyElsewhere)
  })
})

describe('fields of a kind', () => {
  const bad: [string, Cells | (() => Cells), string, string][] = [
    ['a plate on a telephone', () => phone(1, { plate: '59P1' }), 'plate', 'notOfKind'],
    ['an IMEI with a wrong check digit', () => phone(1, { imei: '490154203237519' }), 'imei', 'imei'],
    ['a state of power that is none', () => phone(1, { power: 'hỏng' }), 'power', 'wrongForm'],
    ['half a key', () => car(1, { keysCount: '1,5' }), 'keysCount', 'wrongForm'],
    ['a field of 301 letters', () => car(1, { model: 'a'.repeat(301) }), 'model', 'long'],
    [
      'an outcome that is none',
      () => row(1, { decidedOutcome: 'Cho', decidedOn: '01/06/2025' }),
      'decidedOutcome',
      'unknownOutcome'
    ],
    ['an outcome without its day', () => row(1, { decidedOutcome: 'Trả lại' }), 'decidedOn', 'decidedHalf'],
    ['a day without an outcome', () => row(1, { decidedOn: '01/06/2025' }), 'decidedOutcome', 'decidedHalf'],
    [
      'a judgment of tomorrow',
      () => row(1, { decidedOutcome: 'Trả lại', decidedOn: '01/01/2099' }),
      'decidedOn',
      'futureDay'
    ],
    ['contents without a seal', () => row(1, { contents: 'SIM; 1; cái' }), 'contents', 'contentsUnsealed'],
    [
      'contents without a number',
      () => row(1, { sealNumber: 'NP-7', contents: 'SIM; cái' }),
      'contents',
      'contentsWrong'
    ]
  ]
  test.each(bad)('%s is named', async (_what, cells, ...named) => {
    const seen = await preview(fileOf(row(9), typeof cells === 'function' ? cells() : cells))
    expect(problemsOf(seen)).toContainEqual(named)
    expect(seen.badRows).toBe(1)
  })

  test('come in as they are recorded at receiving, however they were typed', async () => {
    const seen = await preview(
      fileOf(
        phone(1, { imei: '49 015420 323751-8', power: 'đang tắt'.normalize('NFD'), serial: 'SN 1' }),
        car(2, {
          odometerKm: '12.500',
          chassis: 'rlh 001',
          decidedOutcome: 'tra lai',
          decidedOn: '01/06/2025'
        }),
        row(3, { sealNumber: 'np 7', contents: 'Thẻ SIM; 2; cái; mờ | Pin; 1; cục' })
      )
    )
    expect(problemsOf(seen)).toEqual([])
    await importAll(seen)
    const [sealed, vehicle, telephone] = await assets()
    const page = (asset?: { assetId: string }) =>
      practice.call('keeper', 'custody.getAsset', { assetId: asset?.assetId ?? '' })
    expect((await page(telephone)).details).toEqual({
      legacyCode: 'VC-1',
      brand: 'Nokia',
      imei: '490154203237518',
      power: 'OFF',
      serial: 'SN 1'
    })
    expect(await page(vehicle)).toMatchObject({
      details: { odometerKm: '12500', chassis: 'rlh 001', plate: '59P1-234.56' },
      decided: { outcome: 'RETURNED', on: '2025-06-01' }
    })
    expect(sealed).toMatchObject({ sealNumber: 'NP-7' })
    const line = practice.office
      .reading(systemCaller)
      .get<{ contents: string; found: string }>(
        'SELECT contents, found FROM stock_in_line WHERE received_asset_id = ?',
        sealed?.assetId ?? ''
      )
    expect(JSON.parse(line?.contents ?? '')).toEqual([
      { name: 'Thẻ SIM', quantity: 2, unit: 'cái', condition: 'mờ' },
      { name: 'Pin', quantity: 1, unit: 'cục', condition: 'Cũ' }
    ])
    // Nobody looked at the seal: nothing is said of it.
    expect(JSON.parse(line?.found ?? '')).toMatchObject({ sealIntact: null })
  })
})

describe('what others hold', () => {
  const bad: [string, () => Cells, string, string][] = [
    [
      'gold in a cell',
      () => row(1, { kind: 'Vàng, bạc, đá quý', material: 'Vàng', weightMilligram: '3750' }),
      'kind',
      'notForOwnStore'
    ],
    [
      'a cell and a holder',
      () => held(1, { placeTag: scene.store.cells[0]?.tag ?? '' }),
      'placeTag',
      'placeAndHolder'
    ],
    ['a holder without its paper', () => held(1, { recordNumber: '' }), 'recordNumber', 'empty'],
    ['a new holder of no kind', () => held(1, { holderKind: '' }), 'holderKind', 'holderKindMissing'],
    [
      'a kind of holder that is none',
      () => held(1, { holderKind: 'Người mua' }),
      'holderKind',
      'unknownHolderKind'
    ],
    ['a paper without a holder', () => row(1, { recordNumber: '15' }), 'holderName', 'holderMissing'],
    ['a gun at the treasury', () => held(1, { kind: 'Vũ khí, vật liệu nổ' }), 'holderName', 'notForHolder'],
    ['cash that nobody counted', () => held(1, { kind: 'Tiền Việt Nam', unit: 'tờ' }), 'total', 'empty'],
    [
      'a total that is not the sum',
      () => held(1, { kind: 'Tiền Việt Nam', quantity: '3', notes: '500000x3', total: '1.400.000' }),
      'total',
      'total'
    ],
    [
      'notes that are not as many',
      () => held(1, { kind: 'Tiền Việt Nam', quantity: '4', notes: '500000x3', total: '1.500.000' }),
      'notes',
      'noteCount'
    ]
  ]
  test.each(bad)('%s is named', async (_what, cells, ...named) => {
    const seen = await preview(fileOf(cells()))
    expect(problemsOf(seen)).toContainEqual(named)
    expect(seen.rows).toEqual([])
  })

  test('is theirs to keep, with holders that are matched or recorded once', async () => {
    await practice.call('keeper', 'custody.addHolder', {
      kind: 'POLICE_STORE',
      name: 'Công an quận 7',
      address: '',
      contact: '',
      contractNumber: '',
      contractEndsOn: null
    })
    const seen = await preview(
      fileOf(
        held(1, {
          kind: 'Tiền Việt Nam',
          unit: 'tờ',
          quantity: '3',
          notes: '500000 x 3',
          total: '1.500.000'
        }),
        held(2, {
          kind: 'Vàng, bạc, đá quý',
          material: 'Vàng 9999',
          weightMilligram: '3.750',
          holderName: 'KHO BẠC nhà nước khu vực II'
        }),
        held(3, { holderName: 'cong an quan 7', holderKind: '' }),
        row(4)
      )
    )
    expect(seen).toMatchObject({ badRows: 0, heldRows: 3 })
    expect(seen.newHolders).toEqual([{ name: 'Kho bạc Nhà nước Khu vực II', kind: 'TREASURY', rows: 2 }])
    const before = (await practice.call('keeper', 'custody.listHolders', {})).holders
    expect(before).toHaveLength(1)
    await importAll(seen)
    const { holders } = await practice.call('keeper', 'custody.listHolders', {})
    expect(holders.map(({ name }) => name)).toEqual(['Công an quận 7', 'Kho bạc Nhà nước Khu vực II'])
    const found = await assets()
    expect(found.map(({ state, holderName }) => [state, holderName])).toEqual([
      ['RECEIVED', ''],
      ['HELD_BY_OTHER', 'Công an quận 7'],
      ['HELD_BY_OTHER', 'Kho bạc Nhà nước Khu vực II'],
      ['HELD_BY_OTHER', 'Kho bạc Nhà nước Khu vực II']
    ])
    const orders = practice.office.reading(systemCaller).all<{ holding: string; lines: number }>(
      `SELECT holding, count(*) AS lines FROM stock_in_order JOIN stock_in_line USING (order_id)
        WHERE source = 'EXISTING_STOCK' GROUP BY order_id ORDER BY holding, lines`
    )
    expect(orders).toEqual([
      { holding: 'HELD_BY_OTHER', lines: 1 },
      { holding: 'HELD_BY_OTHER', lines: 2 },
      { holding: 'OWN_STORE', lines: 1 }
    ])
    // Later files find them again.
    expect((await preview(fileOf(held(5)))).newHolders).toEqual([])
  })

  test('is the head’s word for it: no keeper imports', async () => {
    const { importId, rows } = await preview(fileOf(held(1)))
    const answer = await practice.attempt('keeper', 'custody.importStock', { importId, rows })
    expect(refusalOf(answer)).toBe('NOT_PERMITTED')
  })
})

describe('numbers that one thing bears', () => {
  test('are named where they stand twice, with the row above', async () => {
    const seen = await preview(
      fileOf(
        phone(1, { imei: '490154203237518', serial: 'A-1' }),
        phone(2, { imei: '4901 5420 3237 518', serial: 'a1' }),
        car(3, { chassis: 'RLH-001' }),
        car(4, { plate: '', chassis: 'rlh001' })
      )
    )
    expect(
      seen.problems.map(({ rowNumber, column, problem, other }) => [rowNumber, column, problem, other])
    ).toEqual([
      [3, 'imei', 'numberTwice', '2'],
      [3, 'serial', 'numberTwice', '2'],
      [5, 'chassis', 'numberTwice', '4']
    ])
  })

  test('are named where a thing of the store has them, with its label; another maker may number alike', async () => {
    await importAll(await preview(fileOf(phone(1, { imei: '490154203237518', serial: 'A-1' }), car(2))))
    const [vehicle, telephone] = await assets()
    const seen = await preview(
      fileOf(
        phone(3, { imei: '49-015420-323751-8' }),
        phone(4, { serial: 'A.1' }),
        phone(5, { brand: 'Samsung', serial: 'A 1' }),
        car(6, { plate: '59p1 23456' })
      )
    )
    expect(
      seen.problems.map(({ rowNumber, column, problem, other }) => [rowNumber, column, problem, other])
    ).toEqual([
      [2, 'imei', 'numberTaken', telephone?.tag],
      [3, 'serial', 'numberTaken', telephone?.tag],
      [5, 'plate', 'numberTaken', vehicle?.tag]
    ])
    const reading = practice.office.reading(systemCaller)
    for (const column of numberColumns) {
      const asked = `EXPLAIN QUERY PLAN SELECT tag FROM asset WHERE ${bears(column)}`
      const plan = reading.all<{ detail: string }>(asked, '1').map(({ detail }) => detail)
      expect(plan.join()).toContain(`asset_by_${column}`)
    }
  })

  test('stop the chunk that has them twice, whatever a screen let through', async () => {
    const rows = [phone(1, { serial: 'A1' }), phone(2, { serial: 'a-1' })].map((cells, index) => ({
      rowNumber: index + 2,
      cells
    }))
    const wrong = await practice.attempt('leader', 'custody.importStock', { importId: 'a'.repeat(64), rows })
    expect(wrong).toMatchObject({
      refusal: { code: 'IMPORT_ROW_WRONG', params: { row: 3, column: 'serial' } }
    })
    expect(await assets()).toEqual([])
  })
})

describe('a look at a file', () => {
  test('of twenty thousand rows ends when it is told to, in words, and the next one is whole', async () => {
    const rows = Array.from({ length: 20_000 }, (_, index) => row(index))
    const looked = practice.attempt('leader', 'custody.previewStockImport', { base64: fileOf(...rows) })
    let stopped = false
    while (!stopped) {
      stopped = (await practice.call('leader', 'custody.stopStockImportPreview', {})).stopped
      await new Promise((resolve) => setImmediate(resolve))
    }
    expect(refusalOf(await looked)).toBe('IMPORT_STOPPED')
    expect(await practice.call('leader', 'custody.stopStockImportPreview', {})).toEqual({ stopped: false })
    expect((await preview(fileOf(row(1)))).rows).toHaveLength(1)
  })

  test('that was imported waits for its labels, and no job lies on any asset’s page', async () => {
    await importAll(await preview(fileOf(row(1), row(2))))
    expect((await practice.call('keeper', 'documents.listPrintJobs', {})).jobs).toEqual([])
    const { imports } = await practice.call('keeper', 'custody.listLabelGroups', {})
    expect(imports).toMatchObject([{ waiting: 2 }])
  })
})
