// Import of a warehouse that was there: every bad cell is named, nothing doubles, and no file can exhaust the office.
import { deflateRawSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { InputOf, OutputOf } from '@shared/contract'
import { importColumns } from '@shared/contract/custody'
import { importColumnWords } from '@shared/words/vi/custody-import'
import { workbook } from '../../../../main/office/custody/receiving/import/workbook'
import { unzip, zipStored } from '../../../../main/office/custody/receiving/import/zip'
import { practiceOffice, refusalOf, type PracticeOffice } from '../../../support/practice-office'
import { orderedIn, type OrderedIn } from '../scenes'

type Cells = InputOf<'custody.importStock'>['rows'][number]['cells']

let practice: PracticeOffice
let scene: OrderedIn
beforeEach(async () => {
  practice = await practiceOffice()
  scene = await orderedIn(practice)
})
afterEach(() => practice.close())

const headings = importColumns.map((column) => importColumnWords[column])

function row(index: number, change: Partial<Cells> = {}): Cells {
  return {
    legacyCode: `VC-${index}`,
    decisionNumber: '214/QĐ-THADS',
    name: `Máy bơm nước số ${index}`,
    kind: 'Thông thường',
    unit: 'chiếc',
    quantity: '1',
    condition: 'Cũ',
    sealNumber: '',
    placeTag: scene.store.cells[0]?.tag ?? '',
    receivedOn: '15/03/2024',
    expiresOn: '',
    bookPriceDong: '',
    ...change
  }
}

function fileOf(...rows: Cells[]): string {
  const texts = rows.map((cells) => importColumns.map((column) => cells[column] ?? ''))
  return workbook([{ name: 'Tài sản', rows: [headings, ...texts] }]).toString('base64')
}

const preview = (base64: string) => practice.call('leader', 'custody.previewStockImport', { base64 })
const importAll = ({ importId, rows }: OutputOf<'custody.previewStockImport'>) =>
  practice.call('leader', 'custody.importStock', { importId, rows })

describe('a preview', () => {
  const bad: [string, Partial<Cells>, string, string][] = [
    ['an empty name', { name: '' }, 'name', 'empty'],
    ['spaces for a name', { name: ' \u00a0 ' }, 'name', 'empty'],
    ['no old code', { legacyCode: '' }, 'legacyCode', 'empty'],
    ['a name of 301 letters', { name: 'ẫ'.repeat(301) }, 'name', 'long'],
    ['a case nobody opened', { decisionNumber: '999/QĐ-THADS' }, 'decisionNumber', 'unknownCase'],
    ['a kind that is none', { kind: 'Đồ vật' }, 'kind', 'unknownKind'],
    [
      'gold',
      { kind: 'Vàng, bạc, đá quý', material: 'Vàng', weightMilligram: '3750' },
      'kind',
      'notForOwnStore'
    ],
    ['a quantity below nothing', { quantity: '-3' }, 'quantity', 'negative'],
    ['no quantity', { quantity: '0' }, 'quantity', 'notWhole'],
    ['half a thing', { quantity: '1,5' }, 'quantity', 'notWhole'],
    ['2^53', { quantity: '9007199254740993' }, 'quantity', 'tooLarge'],
    ['a number that a spreadsheet rounded', { quantity: '9.00719925474099E+15' }, 'quantity', 'notWhole'],
    ['a price of 17 digits', { bookPriceDong: '10000000000000000' }, 'bookPriceDong', 'tooLarge'],
    ['30 February', { receivedOn: '30/02/2024' }, 'receivedOn', 'wrongDay'],
    ['a word for a day', { receivedOn: 'hôm qua' }, 'receivedOn', 'wrongDay'],
    ['a day to come', { receivedOn: '01/01/2099' }, 'receivedOn', 'futureDay'],
    ['milk without its day', { kind: 'Mau hỏng' }, 'expiresOn', 'expiryMissing'],
    ['a cell of no store', { placeTag: '1234567890123456' }, 'placeTag', 'unknownPlace']
  ]
  test.each(bad)('names %s', async (_what, change, ...named) => {
    const [column, problem] = named
    const seen = await preview(fileOf(row(1), row(2, change)))
    expect(seen.problems).toEqual([
      expect.objectContaining({
        rowNumber: 3,
        column,
        problem,
        cell: expect.stringMatching(/^[A-L]3$/) as string
      })
    ])
    expect(seen).toMatchObject({ badRows: 1, badCells: 1 })
    expect(seen.rows.map(({ rowNumber }) => rowNumber)).toEqual([2])
  })

  test('names every bad cell of a row, and a shelf that is no cell', async () => {
    const shelf = (await practice.call('keeper', 'custody.listStoragePlaces', {})).places.find(
      ({ kind }) => kind === 'SHELF'
    )
    const seen = await preview(fileOf(row(1, { name: '', quantity: 'x', placeTag: shelf?.tag ?? '' })))
    expect(seen.problems.map(({ column, problem }) => [column, problem])).toEqual([
      ['name', 'empty'],
      ['quantity', 'notWhole'],
      ['placeTag', 'notForAssets']
    ])
  })

  test('names codes and seals that stand twice, or at another thing', async () => {
    await practice.call('leader', 'custody.importStock', await readyRows(row(9, { sealNumber: 'NP-90' })))
    const seen = await preview(
      fileOf(row(1, { sealNumber: 'NP-5' }), row(1, { sealNumber: 'np-5' }), row(3, { sealNumber: 'NP 90' }))
    )
    expect(seen.problems.map(({ rowNumber, problem }) => [rowNumber, problem])).toEqual([
      [3, 'codeTwice'],
      [3, 'sealTwice'],
      [4, 'sealTaken']
    ])
  })

  test('takes loose marks, dots in numbers, and ISO days', async () => {
    const typed = row(1, {
      name: 'Máy bơm nước'.normalize('NFD'),
      kind: 'mau hong',
      quantity: '1.200',
      expiresOn: '2027-01-31',
      bookPriceDong: '12 000 000'
    })
    const seen = await preview(fileOf(typed))
    expect(seen.problems).toEqual([])
    await importAll(seen)
    const { assets } = await practice.call('keeper', 'custody.listAssets', {})
    expect(assets[0]).toMatchObject({
      name: 'Máy bơm nước'.normalize('NFC'),
      kind: 'PERISHABLE',
      quantity: 1200,
      expiresOn: '2027-01-31',
      state: 'RECEIVED',
      labelState: 'UNREAD'
    })
  })

  test('of ten thousand rows lets others be answered meanwhile, and says how far it is', async () => {
    const rows = Array.from({ length: 10_000 }, (_, index) =>
      row(index, {
        sealNumber: `NP-${index}`,
        name: `Máy bơm nước số ${index}, nhãn hiệu không rõ, đã qua sử dụng`
      })
    )
    const base64 = fileOf(...rows)
    const began = performance.now()
    const window = { waits: true }
    const looked = preview(base64).finally(() => {
      window.waits = false
    })
    const steps = new Map<string, number>()
    let longestMs = 0
    while (window.waits) {
      const asked = performance.now()
      await practice.call('keeper', 'journal.getHead', {})
      longestMs = Math.max(longestMs, performance.now() - asked)
      const { step, rows: done, of } = await practice.call('leader', 'custody.getStockImportProgress', {})
      expect(of === 0 || done < of).toBe(true)
      steps.set(step, (steps.get(step) ?? 0) + 1)
      await new Promise((resolve) => setImmediate(resolve))
    }
    const totalMs = performance.now() - began
    expect(await looked).toMatchObject({ badRows: 0, rows: { length: 10_000 } })
    // In one go it was answered nothing at all until the end.
    expect(steps.get('READING')).toBeGreaterThan(5)
    expect(steps.get('CHECKING')).toBeGreaterThan(20)
    expect(longestMs).toBeLessThan(totalMs / 4)
    const idle = await practice.call('leader', 'custody.getStockImportProgress', {})
    expect(idle).toEqual({ step: 'IDLE', rows: 0, of: 0 })
  })

  const readyRows = async (...rows: Cells[]) => {
    const { importId, rows: ready } = await preview(fileOf(...rows))
    return { importId, rows: ready }
  }
})

describe('an import', () => {
  test('never doubles, whether the same file or a mended one comes again', async () => {
    const first = await preview(fileOf(row(1), row(2)))
    expect(await importAll(first)).toEqual({ imported: 2, skipped: 0 })
    expect(await importAll(first)).toEqual({ imported: 0, skipped: 2 })
    const again = await preview(fileOf(row(1), row(2, { name: 'Đã sửa tên' }), row(3)))
    expect(again).toMatchObject({ alreadyImported: 2, badRows: 0 })
    expect(await importAll(again)).toEqual({ imported: 1, skipped: 0 })
    const { assets } = await practice.call('keeper', 'custody.listAssets', {})
    expect(assets).toHaveLength(3)
  })

  test('is no turnover: what was there before came in on no day of the period', async () => {
    await importAll(await preview(fileOf(row(1), row(2))))
    const period = { from: '2026-01-01', to: '2026-12-31' }
    expect(await practice.call('leader', 'custody.getTurnover', period)).toMatchObject({
      received: 0,
      released: 0
    })
  })

  test('is stored by reading labels back, without a giver', async () => {
    await importAll(await preview(fileOf(row(1))))
    const { assets } = await practice.call('keeper', 'custody.listAssets', {})
    const [asset] = assets
    const placeTag = scene.store.cells[0]?.tag ?? ''
    const stored = await practice.attempt('keeper', 'custody.storeAsset', {
      assetId: asset?.assetId,
      scannedTag: asset?.tag,
      placeTag
    })
    expect(stored).toHaveProperty('ok')
    const { orders } = await practice.call('keeper', 'custody.listStockInOrders', { openOnly: true })
    expect(orders.every(({ source }) => source !== 'EXISTING_STOCK')).toBe(true)
  })

  test('takes nothing of a chunk with a wrong row', async () => {
    const rows = [row(1), row(2, { quantity: '-1' })].map((cells, index) => ({ rowNumber: index + 2, cells }))
    const wrong = await practice.attempt('leader', 'custody.importStock', { importId: 'a'.repeat(64), rows })
    expect(wrong).toMatchObject({
      refusal: { code: 'IMPORT_ROW_WRONG', params: { row: 3, column: 'quantity' } }
    })
    expect((await practice.call('keeper', 'custody.listAssets', {})).assets).toEqual([])
  })
})

describe('a file', () => {
  const problemOf = async (file: Buffer): Promise<unknown> => {
    const answer = await practice.attempt('leader', 'custody.previewStockImport', {
      base64: file.toString('base64')
    })
    expect(refusalOf(answer)).toBe('IMPORT_FILE_UNREADABLE')
    return 'refusal' in answer ? answer.refusal.params['problem'] : null
  }
  const good = () => Buffer.from(fileOf(row(1)), 'base64')

  test('that is none, cut, or empty is refused in words', async () => {
    expect(await problemOf(Buffer.from('hello'))).toBe('kind')
    expect(await problemOf(good().subarray(0, 900))).toBe('broken')
    expect(await problemOf(workbook([{ name: 'x', rows: [headings] }]))).toBe('empty')
    expect(await problemOf(workbook([{ name: 'x', rows: [['Tên']] }]))).toBe('headings')
  })

  test('with a cell at the far end of the sheet is refused, not filled up', async () => {
    const entries = await unzip(good(), { wanted: () => true, bytesMax: 1_000_000 })
    const far = entries.map((entry) =>
      entry.name === 'xl/worksheets/sheet1.xml'
        ? { ...entry, content: Buffer.from(entry.content.toString().replace('r="A2"', 'r="XFD1048576"')) }
        : entry
    )
    expect(await problemOf(zipStored(far))).toBe('large')
  })

  test('that unpacks to far more than it is, is refused while it unpacks', async () => {
    const packed = deflateRawSync(Buffer.alloc(50_000_000))
    const bomb = zipStored([{ name: 'xl/workbook.xml', content: packed }])
    // Both heads are made to say that the content is compressed, as a real bomb does.
    bomb.writeUInt16LE(8, 8)
    bomb.writeUInt16LE(8, bomb.length - 22 - 46 - 'xl/workbook.xml'.length + 10)
    expect(packed.length).toBeLessThan(100_000)
    await expect(unzip(bomb, { wanted: () => true, bytesMax: 1_000_000 })).rejects.toThrow('bomb')
  })

  test('is the template once it is filled', async () => {
    const { base64 } = await practice.call('leader', 'custody.getStockImportTemplate', {})
    expect(await problemOf(Buffer.from(base64, 'base64'))).toBe('empty')
  })
})
