// The stock that lies in a desk's label printer: chosen by an administrator, printed on from then on.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { labelSizeNames, labelSizes } from '@shared/label-sizes'
import { readBarcodes } from '../../../hardware/read-barcodes'
import { playMainJob } from '../../../support/main-job'
import { practiceOffice, refusalOf, type PracticeOffice } from '../../../support/practice-office'
import { today } from '../scenes'

let practice: PracticeOffice
beforeEach(async () => {
  practice = await practiceOffice()
})
afterEach(() => practice.close())

const stock = (size: (typeof labelSizeNames)[number]) => ({
  deviceId: null,
  settings: { kind: 'LABEL_STOCK', name: 'Nhãn kho 1', size } as const
})

async function printedLabel(): Promise<string> {
  const { jobs } = await practice.call('keeper', 'documents.listPrintJobs', {})
  const job = jobs.find(({ form }) => form === 'ASSET_LABEL')
  const { base64 } = await practice.call('keeper', 'documents.getPaper', { jobId: job?.jobId ?? '' })
  return Buffer.from(base64, 'base64').toString('latin1')
}

test('labels come in the usual size until an administrator names the stock, then in that', async () => {
  await playMainJob(practice, today)
  expect(await printedLabel()).toContain('141.732')
  await practice.call('admin', 'devices.saveDevice', stock('100x70'))
  expect(await printedLabel()).toContain('283.465')
})

test('only an administrator chooses, and sees a label in every size before', async () => {
  for (const size of labelSizeNames) {
    const picture = await practice.call('admin', 'documents.previewLabel', { size })
    const found = await readBarcodes(Buffer.from(picture.base64, 'base64'))
    expect(found.map(({ symbology }) => symbology).sort(), size).toEqual(['CODE_128', 'QR'])
    expect(Object.keys(labelSizes)).toContain(size)
  }
  expect(refusalOf(await practice.attempt('keeper', 'documents.previewLabel', { size: '50x30' }))).toBe(
    'NOT_PERMITTED'
  )
  expect(refusalOf(await practice.attempt('keeper', 'devices.saveDevice', stock('40x30')))).toBe(
    'NOT_PERMITTED'
  )
  await practice.call('admin', 'devices.saveDevice', stock('40x30'))
})
