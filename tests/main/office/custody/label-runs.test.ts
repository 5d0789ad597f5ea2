// Labels printed many at a time: in the order of the store, counted, printed on after a jam, and never read by that.
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { labelSizeNames, labelSizes } from '@shared/label-sizes'
import { pdfText, readPdfBarcodes } from '../../../hardware/read-barcodes'
import { practiceOffice, refusalOf, type PracticeOffice } from '../../../support/practice-office'
import { receipt, stockInOrder, handOverToKeeper } from '../../../support/receiving'
import { nobody } from '../scenes'
import { receivedThings, storedThings } from './many-things'
import { livingAndRebuilt, raw } from './raw-store'

let practice: PracticeOffice
beforeEach(async () => {
  practice = await practiceOffice()
})
afterEach(() => practice.close())

const print = (assetIds: string[], size: (typeof labelSizeNames)[number] = '50x30') =>
  practice.call('keeper', 'custody.printLabels', { assetIds, size })
const paperOf = async (printJobId: string) => {
  const { base64 } = await practice.call('keeper', 'documents.getPaper', { jobId: printJobId })
  return Buffer.from(base64, 'base64')
}
const pagesOf = (pdf: Buffer) => [...pdf.toString('latin1').matchAll(/\/MediaBox \[0 (\S+) (\S+) (\S+)\]/g)]
const list = (neverPrinted = false) => practice.call('keeper', 'custody.listLabelsToPrint', { neverPrinted })

/** Things for two cells, named so that the order of receipt is not that of the store. */
async function mixed() {
  const { scene, things } = await receivedThings(practice, 2)
  const lines = [
    { name: 'Máy in ở ô 2', unit: 'chiếc', quantity: 1 },
    { name: 'Máy in ở ô 1', unit: 'chiếc', quantity: 1 }
  ]
  const order = stockInOrder({ caseId: scene.caseId, lines })
  const { orderId } = await practice.call('leader', 'custody.issueStockInOrder', order)
  const more = []
  for (const [index, line] of lines.entries()) {
    const placeId = index === 0 ? scene.otherCell : scene.cell
    const found = receipt({ orderId, lineNumber: index + 1, ...line, placeId })
    more.push({ ...(await practice.call('keeper', 'custody.receiveAsset', found)), name: line.name })
  }
  await handOverToKeeper(practice, orderId)
  return { scene, things, inSecond: more[0]!, inFirst: more[1]! }
}

describe('what waits', () => {
  test('stands in the order of the store, by place, case and search of what was never printed', async () => {
    const { scene, things, inSecond, inFirst } = await mixed()
    const order = [...things.map(({ name }) => name), inFirst.name, inSecond.name]
    expect((await list()).labels.map(({ name }) => name)).toEqual(order)
    const byPlace = await practice.call('keeper', 'custody.listLabelsToPrint', {
      neverPrinted: false,
      placeId: scene.otherCell
    })
    expect(byPlace).toMatchObject({ count: 1, labels: [{ name: inSecond.name, issues: 0 }] })
    const groups = await practice.call('keeper', 'custody.listLabelGroups', {})
    expect(groups).toMatchObject({ waiting: 4, neverPrinted: 4, cases: [{ waiting: 4 }], imports: [] })
    expect(groups.places.map(({ path, waiting }) => [path, waiting])).toEqual([
      ['Kho 1', 4],
      ['Kho 1 · Kệ A03', 4]
    ])
    await print([inFirst.assetId])
    expect((await list(true)).labels.map(({ name }) => name)).not.toContain(inFirst.name)
    expect(await practice.call('keeper', 'custody.listLabelGroups', {})).toMatchObject({
      waiting: 4,
      neverPrinted: 3
    })
  })

  test('is shut to whoever does not read the stock, and printed by the keeper alone', async () => {
    const { things } = await receivedThings(practice, 1)
    expect(
      refusalOf(await practice.attempt('cashier', 'custody.listLabelsToPrint', { neverPrinted: false }))
    ).toBe('NOT_PERMITTED')
    const asked = { assetIds: [things[0]!.assetId], size: '50x30' }
    expect(refusalOf(await practice.attempt('leader', 'custody.printLabels', asked))).toBe('NOT_PERMITTED')
    expect(
      refusalOf(await practice.attempt('keeper', 'custody.printLabels', { ...asked, assetIds: [nobody] }))
    ).toBe('ASSET_UNKNOWN')
    expect(
      refusalOf(await practice.attempt('keeper', 'custody.printLabels', { ...asked, assetIds: [] }))
    ).toBe('INVALID_INPUT')
  })
})

describe('a run', () => {
  test('is one file of pages of exactly the chosen size, in the order of the store, and marks nothing as read', async () => {
    const { things, inSecond, inFirst } = await mixed()
    const asked = [inSecond, ...things, inFirst].map(({ assetId }) => assetId)
    for (const size of labelSizeNames) {
      const pdf = await paperOf((await print(asked, size)).printJobId)
      const { widthMm, heightMm } = labelSizes[size]
      const pages = pagesOf(pdf)
      expect(pages).toHaveLength(4)
      for (const [, bottom = '', width = '', top = ''] of pages) {
        expect((Number(width) * 25.4) / 72).toBeCloseTo(widthMm, 2)
        expect(((Number(top) - Number(bottom)) * 25.4) / 72).toBeCloseTo(heightMm, 2)
      }
    }
    const { printJobId } = await print(asked)
    const read = await readPdfBarcodes(await paperOf(printJobId), 300)
    const order = [...things, inFirst, inSecond].map(({ tag }) => tag)
    expect(read.map(([code]) => code?.text.slice(0, 16))).toEqual(order)
    expect((await practice.call('keeper', 'custody.listUnread', {})).total).toBe(4)
    const page = await practice.call('keeper', 'custody.getAsset', { assetId: inFirst.assetId })
    expect(page).toMatchObject({ labelState: 'UNREAD', state: 'RECEIVED' })
  }, 60_000)

  test('counts each label, and a later one says how often it came out', async () => {
    const { things } = await receivedThings(practice, 1)
    const { assetId } = things[0]!
    const first = await paperOf((await print([assetId])).printJobId)
    expect(await pdfText(first)).not.toMatch(/in lại/i)
    const second = await paperOf((await print([assetId])).printJobId)
    expect(await pdfText(second)).toMatch(/in lại lần 1/i)
    const third = { form: 'ASSET_LABEL' as const, subject: `asset:${assetId}`, reason: 'Rách' }
    expect(await practice.call('keeper', 'documents.reprint', third)).toMatchObject({ reprint: 2 })
    expect((await list()).labels).toMatchObject([{ issues: 2 }])
  })

  test('of five hundred fits one entry; of one more it is refused', async () => {
    const { scene, things } = await storedThings(practice, 1, 600)
    const part = (index: number) => ({ name: `Phần ${index}`, quantity: 1, sealNumber: null, details: {} })
    const { parts } = await practice.call('keeper', 'custody.splitAsset', {
      assetId: things[0]!.assetId,
      parts: Array.from({ length: 501 }, (_, index) => part(index))
    })
    const ids = parts.map(({ assetId }) => assetId)
    expect(
      refusalOf(await practice.attempt('keeper', 'custody.printLabels', { assetIds: ids, size: '50x30' }))
    ).toBe('INVALID_INPUT')
    const run = await print(ids.slice(0, 500))
    expect(run.labelCount).toBe(500)
    expect(pagesOf(await paperOf(run.printJobId))).toHaveLength(500)
    expect((await list()).count).toBe(501)
    expect(scene.cell).not.toBe('')
  }, 60_000)

  test('leaves out a label that was replaced since, and refuses one that was read', async () => {
    const { scene, things } = await receivedThings(practice, 3)
    const [first, second, third] = things
    const run = await print(things.map(({ assetId }) => assetId))
    await practice.call('keeper', 'custody.relabelAsset', { assetId: second!.assetId, reason: 'Rách' })
    await practice.call('keeper', 'custody.storeAsset', {
      assetId: first!.assetId,
      scannedTag: first!.tag,
      placeTag: scene.store.cells[0]!.tag
    })
    expect(pagesOf(await paperOf(run.printJobId))).toHaveLength(2)
    const shown = await practice.call('keeper', 'custody.getLabelRun', { runId: run.runId })
    expect(shown.labels.map(({ state }) => state)).toEqual(['READ', 'VOID', 'WAITING'])
    const { runs } = await practice.call('keeper', 'custody.listLabelRuns', {})
    expect(runs).toMatchObject([{ labelCount: 3, readCount: 1, waitingCount: 1 }])
    const again = { assetIds: [first!.assetId, third!.assetId], size: '50x30' }
    expect(refusalOf(await practice.attempt('keeper', 'custody.printLabels', again))).toBe(
      'LABEL_READ_ALREADY'
    )
  })
})

describe('after a jam', () => {
  test('the labels from one on come out once more, counted as reprints, without those that were read', async () => {
    const { scene, things } = await receivedThings(practice, 5)
    const run = await print(things.map(({ assetId }) => assetId))
    await practice.call('keeper', 'custody.storeAsset', {
      assetId: things[3]!.assetId,
      scannedTag: things[3]!.tag,
      placeTag: scene.store.cells[0]!.tag
    })
    const resume = { runId: run.runId, fromPosition: 3, reason: 'Kẹt giấy' }
    const rest = await practice.call('keeper', 'custody.resumeLabels', resume)
    expect(rest.labelCount).toBe(2)
    const shown = await practice.call('keeper', 'custody.getLabelRun', { runId: rest.runId })
    expect(shown.labels.map(({ tag, issue }) => [tag, issue])).toEqual([
      [things[2]!.tag, 2],
      [things[4]!.tag, 2]
    ])
    expect(await pdfText(await paperOf(rest.printJobId))).toMatch(/in lại lần 1/i)
    const { runs } = await practice.call('keeper', 'custody.listLabelRuns', {})
    expect(runs[0]).toMatchObject({ resumes: run.runNumber, runNumber: '2/2026' })
    const past = { ...resume, fromPosition: 6 }
    expect(refusalOf(await practice.attempt('keeper', 'custody.resumeLabels', past))).toBe('LABEL_RUN_DONE')
    const unknown = { ...resume, runId: nobody }
    expect(refusalOf(await practice.attempt('keeper', 'custody.resumeLabels', unknown))).toBe(
      'LABEL_RUN_UNKNOWN'
    )
    const whole = { form: 'LABEL_RUN' as const, subject: `labelRun:${run.runId}`, reason: 'Mờ' }
    expect(refusalOf(await practice.attempt('keeper', 'documents.reprint', whole))).toBe('LABELS_BY_RUN')
  })

  test('what waits of the run is read back in its order', async () => {
    const { things, inSecond, inFirst } = await mixed()
    const run = await print([inSecond.assetId, inFirst.assetId])
    const unread = await practice.call('keeper', 'custody.listUnread', { runId: run.runId })
    expect(unread).toMatchObject({ total: 2, assets: [{ name: inFirst.name }, { name: inSecond.name }] })
    expect((await practice.call('keeper', 'custody.listUnread', {})).total).toBe(things.length + 2)
  })
})

test('the store itself refuses a label of a run that no thing waits for', async () => {
  const { things } = await storedThings(practice, 1)
  const { assetId, tag } = things[0]!
  await raw(practice.directory, (connection) => {
    const line = connection.prepare(
      'INSERT INTO label_run_line (run_id, position, asset_id, tag, issue) VALUES (?, 1, ?, ?, 1)'
    )
    expect(() => line.run('r', assetId, tag)).toThrow(/things that wait/)
  })
})

test('runs, their labels and how often each came out are made again from the journal', async () => {
  const { things } = await receivedThings(practice, 2)
  const run = await print(things.map(({ assetId }) => assetId))
  await practice.call('keeper', 'custody.resumeLabels', { runId: run.runId, fromPosition: 2, reason: 'Kẹt' })
  const { living, rebuilt } = await livingAndRebuilt(practice.directory)
  expect(rebuilt).toEqual(living)
})
