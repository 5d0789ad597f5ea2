// Pages from the scanner to the manifest and back: kept, ordered, closed for ever, compared.
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createHash } from 'node:crypto'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { sealManifest, type Manifest } from '@domain/intake/pages/manifest'
import { scanBytesMax, scanPagesMax, scansMax } from '@shared/contract/intake-pages'
import { parsePageCode } from '@shared/page-code'
import { unzip } from '../../../../../main/office/intake/pages/zip'
import { readBarcodes } from '../../../../hardware/read-barcodes'
import { requestFile } from '../../../../support/main-job'
import { practiceOffice, refusalOf, type PracticeOffice } from '../../../../support/practice-office'
import { scanOf, scannedPage, scannedPdf } from '../../../../support/scans'
import { nobody, today } from '../../scenes'

let practice: PracticeOffice
beforeEach(async () => {
  practice = await practiceOffice()
})
afterEach(() => practice.close())

const lotId = '019a0000-0000-7000-8000-00000000d0c5'
const sha = (content: Buffer): string => createHash('sha256').update(content).digest('hex')
const form = scannedPage('Đơn yêu cầu')
const title = scannedPdf(6)
const extra = scannedPage('Bổ sung')

/** A picture that says that it is larger. */
function ofPixels(width: number, height: number): Buffer {
  const picture = Buffer.from(form)
  picture.writeUInt32BE(width, 16)
  picture.writeUInt32BE(height, 20)
  return picture
}

const keep = async (item: number | null, content: Buffer, fileName = 'trang.png') =>
  (await practice.call('clerk', 'intake.keepScan', { ...scanOf(lotId, item, content), fileName })).scan

async function received(places: { scanId: string; item: number | null }[] | null = null): Promise<string> {
  const scans = places && { lotId, places }
  return (await practice.call('clerk', 'intake.receiveFile', { ...requestFile(0, today), scans })).fileId
}

/** A file with its first manifest: the title by PDF was dropped before the form. */
async function closed() {
  const kept = [await keep(1, title, 'ban-an.pdf'), await keep(0, form, 'don.png')]
  const fileId = await received(kept.map(({ scanId, item }) => ({ scanId, item })))
  return { fileId, first: await practice.call('clerk', 'intake.closeManifest', { fileId }) }
}

describe('scans before they are closed', () => {
  test('stand in the order of the checklist, and are rearranged and taken out', async () => {
    const [second, first, stray] = [await keep(1, title), await keep(0, form), await keep(null, extra)]
    const { scans } = await practice.call('clerk', 'intake.listScans', { lotId })
    expect(scans.map(({ scanId }) => scanId)).toEqual([first.scanId, second.scanId, stray.scanId])
    expect(second).toMatchObject({ item: 1, pages: 6, mediaType: 'application/pdf', sha256: sha(title) })
    const arranged = await practice.call('clerk', 'intake.arrangeScans', {
      lotId,
      scans: [
        { scanId: stray.scanId, item: 0 },
        { scanId: first.scanId, item: 0 }
      ],
      removed: [second.scanId]
    })
    expect(arranged.scans.map(({ scanId, item }) => [scanId, item])).toEqual([
      [stray.scanId, 0],
      [first.scanId, 0]
    ])
    const gone = { lotId, scans: [{ scanId: second.scanId, item: 1 }], removed: [] }
    expect(refusalOf(await practice.attempt('clerk', 'intake.arrangeScans', gone))).toBe('SCAN_UNKNOWN')
    expect(await practice.call('clerk', 'intake.listScans', { lotId })).toEqual(arranged)
  })

  test('that the arranging window has not seen stay behind those that it names', async () => {
    const [one, two] = [await keep(0, form), await keep(0, extra)]
    const unseen = [await keep(0, title), await keep(1, title)]
    const scans = [two, one].map(({ scanId }) => ({ scanId, item: 0 }))
    // One that is to leave may have left already.
    const arranged = await practice.call('clerk', 'intake.arrangeScans', { lotId, scans, removed: [nobody] })
    expect(arranged.scans.map(({ scanId }) => scanId)).toEqual(
      [two, one, ...unseen].map(({ scanId }) => scanId)
    )
  })

  test('are told to the other windows, as no entry speaks of them', async () => {
    const told: string[] = []
    practice.office.onEvent(({ topic, subjects }) => told.push(`${topic} ${subjects.join()}`))
    const { scanId } = await keep(0, form)
    await practice.call('clerk', 'intake.arrangeScans', { lotId, scans: [], removed: [scanId] })
    expect(told).toEqual([`intake.lot lot:${lotId}`, `intake.lot lot:${lotId}`])
  })

  test('are looked at whole and small', async () => {
    const { sha256 } = await keep(0, form)
    const whole = await practice.call('clerk', 'intake.getScan', { sha256, size: 'WHOLE' })
    expect(Buffer.from(whole.base64, 'base64').equals(form)).toBe(true)
    const small = await practice.call('clerk', 'intake.getScan', { sha256, size: 'SMALL' })
    expect(small.mediaType).toBe('image/jpeg')
    expect(small.base64.length).toBeLessThan(whole.base64.length)
    rmSync(join(practice.directory, 'blobs', sha256.slice(0, 2), sha256))
    for (const size of ['WHOLE', 'SMALL'] as const)
      expect(refusalOf(await practice.attempt('clerk', 'intake.getScan', { sha256, size }))).toBe(
        'SCAN_UNKNOWN'
      )
    const nothing = { sha256: '0'.repeat(64), size: 'WHOLE' as const }
    expect(refusalOf(await practice.attempt('clerk', 'intake.getScan', nothing))).toBe('SCAN_UNKNOWN')
  })

  test.each([
    ['SCAN_EMPTY', Buffer.alloc(0)],
    ['SCAN_UNREADABLE', Buffer.from('not a picture at all, but text that is long enough to be one')],
    ['SCAN_UNREADABLE', form.subarray(0, form.length - 20)],
    ['SCAN_UNREADABLE', title.subarray(0, title.length - 10)],
    ['SCAN_UNREADABLE', ofPixels(20_000, 20_000)],
    ['SCAN_TOO_LARGE', Buffer.alloc(scanBytesMax + 1, 1)],
    ['SCAN_PAGES_TOO_MANY', Buffer.from(`%PDF-1.4 << /Type /Pages /Count ${scanPagesMax + 1} >> %%EOF`)]
  ])('that are none are refused by name: %s', async (code, content) => {
    const input = { ...scanOf(lotId, 0, content), fileName: 'hỏng.png' }
    const answer = await practice.attempt('clerk', 'intake.keepScan', input)
    expect(answer).toMatchObject({ refusal: { code, params: { fileName: 'hỏng.png' } } })
    expect((await practice.call('clerk', 'intake.listScans', { lotId })).scans).toEqual([])
  })

  test('of a draft belong to the file as soon as it is received, in the order of its papers', async () => {
    const [first, second] = [await keep(2, form), await keep(0, title)]
    // Another window keeps one that the receiving window has not seen.
    const unseen = await keep(1, extra)
    const places = [
      { scanId: second.scanId, item: 1 },
      { scanId: first.scanId, item: 1 },
      { scanId: nobody, item: 0 }
    ]
    const taken = { ...requestFile(0, today), scans: { lotId, places } }
    const { fileId, scans: count } = await practice.call('clerk', 'intake.receiveFile', taken)
    expect(count).toBe(3)
    const { scans } = await practice.call('clerk', 'intake.listScans', { lotId: fileId })
    expect(scans.map(({ scanId, item }) => [scanId, item])).toEqual([
      [second.scanId, 1],
      [first.scanId, 1],
      [unseen.scanId, null]
    ])
    expect((await practice.call('clerk', 'intake.listScans', { lotId })).scans).toEqual([])
  })

  test('of another file are not taken over, and nothing is received', async () => {
    const other = await received()
    await practice.call('clerk', 'intake.keepScan', scanOf(other, 0, form))
    const taken = { ...requestFile(1, today), scans: { lotId: other, places: [] } }
    expect(refusalOf(await practice.attempt('clerk', 'intake.receiveFile', taken))).toBe('SCAN_UNKNOWN')
    expect((await practice.call('clerk', 'intake.listScans', { lotId: other })).scans).toHaveLength(1)
    expect((await practice.call('clerk', 'intake.listFiles', {})).total).toBe(1)
  })

  test('are as many as one manifest can name, and no more', async () => {
    for (let count = 0; count < scansMax; count += 1) await keep(0, title)
    const answer = await practice.attempt('clerk', 'intake.keepScan', scanOf(lotId, 0, form))
    expect(refusalOf(answer)).toBe('SCANS_TOO_MANY')
    // And so many fit into one entry.
    const fileId = await received([])
    const { pages } = await practice.call('clerk', 'intake.closeManifest', { fileId })
    expect(pages).toBe(6 * scansMax)
  })

  test('may be the same page twice', async () => {
    const [one, two] = [await keep(0, form), await keep(0, form)]
    expect(two.sha256).toBe(one.sha256)
    expect(two.scanId).not.toBe(one.scanId)
  })
})

describe('a manifest', () => {
  test('names every page in order, and its code is the hash of its text', async () => {
    const { fileId, first } = await closed()
    expect(first).toMatchObject({ number: 1, pages: 7 })
    expect(parsePageCode(first.code)).toBe(first.code)
    const { manifests } = await practice.call('clerk', 'intake.listManifests', { fileId })
    expect(manifests).toHaveLength(1)
    expect(manifests[0]?.pages).toMatchObject([
      { item: 0, number: 1, fileName: '1-01-001.png', sha256: sha(form), pages: 1 },
      { item: 1, number: 1, fileName: '1-02-001.pdf', sha256: sha(title), pages: 6 }
    ])
    expect((await practice.call('clerk', 'intake.listScans', { lotId })).scans).toEqual([])
  })

  test('is never replaced: what comes later names the one before', async () => {
    const { fileId, first } = await closed()
    await practice.call('clerk', 'intake.keepScan', scanOf(fileId, null, extra))
    const second = await practice.call('clerk', 'intake.closeManifest', { fileId })
    const { manifests } = await practice.call('clerk', 'intake.listManifests', { fileId })
    expect(second.number).toBe(2)
    expect(manifests.map(({ code, previousCode }) => [code, previousCode])).toEqual([
      [first.code, null],
      [second.code, first.code]
    ])
  })

  test('needs scans, a file, a paper of its receipt, and pages that can be read back', async () => {
    const fileId = await received()
    const close = async (input: { fileId: string }) =>
      refusalOf(await practice.attempt('clerk', 'intake.closeManifest', input))
    expect(await close({ fileId })).toBe('NOTHING_SCANNED')
    const misplaced = scanOf(fileId, 40, form)
    const { scanId, sha256 } = (await practice.call('clerk', 'intake.keepScan', misplaced)).scan
    expect(await close({ fileId: nobody })).toBe('FILE_UNKNOWN')
    expect(await close({ fileId })).toBe('SCAN_ITEM_UNKNOWN')
    const placed = { lotId: fileId, scans: [{ scanId, item: 0 }], removed: [] }
    await practice.call('clerk', 'intake.arrangeScans', placed)
    rmSync(join(practice.directory, 'blobs', sha256.slice(0, 2), sha256))
    expect(await close({ fileId })).toBe('SCAN_LOST')
  })

  test('is printed for the person and the file, with tag and code as one QR', async () => {
    const { fileId, first } = await closed()
    const { tag } = await practice.call('clerk', 'intake.getFile', { fileId })
    const paper = await practice.call('clerk', 'documents.getPaper', { jobId: first.printJobId })
    const symbols = await readBarcodes(Buffer.from(paper.base64, 'base64'))
    expect(symbols.map(({ text }) => text)).toEqual([`${tag}.${first.code}`])
    const subject = `manifest:${first.manifestId}`
    const again = { form: 'MANIFEST_SLIP' as const, subject, reason: 'Kẹt giấy' }
    expect(await practice.call('clerk', 'documents.reprint', again)).toMatchObject({ reprint: 1 })
  })
})

describe('pages that somebody brings', () => {
  test('are compared with all manifests of the file', async () => {
    const { fileId } = await closed()
    const check = async (found: { name: string; sha256: string }[]) =>
      practice.call('clerk', 'intake.checkPages', { fileId, found })
    const both = [
      { name: '1-01-001.png', sha256: sha(form) },
      { name: 'anything.pdf', sha256: sha(title) }
    ]
    expect(await check(both)).toEqual({ whole: 2, changed: [], missing: [], extra: [] })
    const dotted = scannedPage('Đơn yêu cầu', { x: 300, y: 400 })
    const spoilt = await check([{ name: 'quét/1-01-001.png', sha256: sha(dotted) }, both[1]!])
    expect(spoilt).toMatchObject({
      whole: 1,
      changed: [{ itemName: 'Đơn yêu cầu thi hành án', number: 1, found: 'quét/1-01-001.png' }],
      missing: [],
      extra: []
    })
    const strange = await check([{ name: 'lạ.png', sha256: sha(dotted) }])
    expect(strange).toMatchObject({ whole: 0, changed: [], extra: ['lạ.png'] })
    expect(strange.missing.map(({ fileName }) => fileName)).toEqual(['1-01-001.png', '1-02-001.pdf'])
    const bare = await practice.call('clerk', 'intake.receiveFile', requestFile(1, today))
    const empty = { fileId: bare.fileId, found: [] }
    expect(refusalOf(await practice.attempt('clerk', 'intake.checkPages', empty))).toBe('NOTHING_SCANNED')
  })

  test('are handed out as they were taken in, beside manifests that give the printed code', async () => {
    const { fileId, first } = await closed()
    const exported = await practice.call('clerk', 'intake.exportPages', { fileId, part: 1 })
    expect(exported).toMatchObject({ parts: 1, fileName: 'H-79007-261123-001-trang.zip' })
    const files = unzip(Buffer.from(exported.base64, 'base64')) ?? []
    expect(files.map(({ name }) => name)).toEqual(['bang-ke-1.json', '1-01-001.png', '1-02-001.pdf'])
    expect(files[1]?.content.equals(form)).toBe(true)
    const manifest = JSON.parse(files[0]?.content.toString('utf8') ?? '') as Manifest
    expect(sealManifest(manifest)).toMatchObject({
      text: files[0]?.content.toString('utf8'),
      code: first.code
    })
    const beyond = { fileId, part: 2 }
    expect(refusalOf(await practice.attempt('clerk', 'intake.exportPages', beyond))).toBe('NOTHING_SCANNED')
  })
})
