// A thing that comes from another office with its bundle: verified as strangers verify it, kept whole, named by the
// report with where that office's journal stood.
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { practiceOffice, refusalOf, type PracticeOffice } from '../../../support/practice-office'
import { receipt, stockInOrder } from '../../../support/receiving'
import { verifyBundle } from '@domain/custody/assets/verify-bundle'
import { openedCase, storedAsset } from '../scenes'
import { arrangeStore } from '../../../support/main-job'
import { livingAndRebuilt, raw } from './raw-store'

let practice: PracticeOffice
let pages: string[]
beforeEach(async () => {
  pages = []
  practice = await practiceOffice({
    shell: {
      renderPdf: (html) => {
        pages.push(html)
        return Promise.resolve(Buffer.from('%PDF of the shell'))
      }
    }
  })
})
afterEach(() => practice.close())

/** The file that another office hands out with a thing. */
async function fromElsewhere() {
  const other = await practiceOffice()
  try {
    const { assetId } = await storedAsset(other)
    const { base64 } = await other.call('keeper', 'custody.exportAsset', { assetId })
    const text = Buffer.from(base64, 'base64').toString('utf8')
    return { base64, text, bundle: verifyBundle(text).bundle! }
  } finally {
    await other.close()
  }
}

/** An order whose one line is to be received here. */
async function expecting(source: 'OTHER_OFFICE' | 'COURT', lines = 1) {
  const { caseId } = await openedCase(practice)
  const store = await arrangeStore(practice, 1)
  const line = { name: 'Xe máy Honda Wave', unit: 'chiếc', quantity: 1 }
  const order = stockInOrder({ caseId, source, lines: Array.from({ length: lines }, () => line) })
  const { orderId } = await practice.call('leader', 'custody.issueStockInOrder', order)
  return (lineNumber: number, originBundle?: string) => ({
    ...receipt({ orderId, lineNumber, ...line, placeId: store.cells[0]?.placeId ?? '' }),
    ...(originBundle === undefined ? {} : { originBundle })
  })
}

describe('the bundle of another office', () => {
  test('is named by the page and by the report, with the head of that office’s journal', async () => {
    const { base64, bundle } = await fromElsewhere()
    const found = await expecting('OTHER_OFFICE')
    const { assetId } = await practice.call('keeper', 'custody.receiveAsset', found(1, base64))
    const { origin } = await practice.call('keeper', 'custody.getAsset', { assetId })
    expect(origin).toMatchObject({
      officeCode: bundle.office.code,
      tag: bundle.standing.tag,
      headSeq: bundle.head.seq,
      headHash: bundle.head.hash
    })
    // The file is kept whole under its own hash, so that it can be given out again.
    const report = await practice.call('keeper', 'custody.getChainReport', { assetId })
    expect(report.mediaType).toBe('application/pdf')
    const html = pages.join()
    for (const named of [bundle.office.name, bundle.office.code, bundle.head.hash, origin?.sha256 ?? '']) {
      expect(html).toContain(named)
    }
    const { living, rebuilt } = await livingAndRebuilt(practice.directory)
    expect(rebuilt).toEqual(living)
    const ours = await practice.call('keeper', 'custody.exportAsset', { assetId })
    expect(verifyBundle(Buffer.from(ours.base64, 'base64').toString('utf8'))).toMatchObject({ flaws: [] })
  })

  test('is refused when a byte of it was changed, when it is none, and when it stands for two things', async () => {
    const { base64, text } = await fromElsewhere()
    const found = await expecting('OTHER_OFFICE', 2)
    const changed = Buffer.from(text.replace('Xe máy', 'Xe đạp'), 'utf8').toString('base64')
    const refused = await practice.attempt('keeper', 'custody.receiveAsset', found(1, changed))
    expect(refused).toMatchObject({
      refusal: { code: 'BUNDLE_REFUSED', params: { flaw: 'SIGNATURE_WRONG' } }
    })
    const noText = Buffer.from([0xff, 0xfe, 0x00]).toString('base64')
    for (const none of [noText, Buffer.from('{}').toString('base64')]) {
      const answer = await practice.attempt('keeper', 'custody.receiveAsset', found(1, none))
      expect(answer).toMatchObject({ refusal: { code: 'BUNDLE_REFUSED', params: { flaw: 'NOT_A_BUNDLE' } } })
    }
    const { tag } = await practice.call('keeper', 'custody.receiveAsset', found(1, base64))
    const again = await practice.attempt('keeper', 'custody.receiveAsset', found(2, base64))
    expect(again).toMatchObject({ refusal: { code: 'BUNDLE_KNOWN', params: { tag } } })
    expect(await practice.attempt('keeper', 'custody.receiveAsset', found(2))).toHaveProperty('ok')
  })

  test('belongs to what another office gives, and to nothing else', async () => {
    const { base64 } = await fromElsewhere()
    const found = await expecting('COURT')
    const answer = await practice.attempt('keeper', 'custody.receiveAsset', found(1, base64))
    expect(refusalOf(answer)).toBe('INVALID_INPUT')
    const { assetId } = await practice.call('keeper', 'custody.receiveAsset', found(1))
    await raw(practice.directory, (connection) => {
      const origin = connection.prepare(
        `INSERT INTO asset_origin VALUES (?, '79007', 'x', 't', 1, '${'0'.repeat(64)}', 's', 'now', 'who')`
      )
      expect(() => origin.run(assetId)).toThrow(/another office/)
    })
  })
})
