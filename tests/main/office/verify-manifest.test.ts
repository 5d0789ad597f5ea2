// The checker that works without an office: exports as they were, and every way of changing them.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { canonicalJson } from '@domain/journal/canonical'
import { groupPageCode } from '@shared/page-code'
import { zipOf } from '../../../main/office/intake/pages/zip'
import { checkManifestFiles } from '../../../main/office/verify-manifest'
import { madeManifest } from '../../support/made-manifests'
import { scannedPage } from '../../support/scans'

const first = madeManifest(12)
const second = madeManifest(2, first)
const files = () => [
  { name: 'bang-ke-1.json', content: Buffer.from(first.text) },
  { name: 'bang-ke-2.json', content: Buffer.from(second.text) },
  ...first.pages,
  ...second.pages
]

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'thads-pages-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** What the checker says of a folder with these files. */
function check(given: { name: string; content: Buffer }[], ...args: string[]) {
  for (const { name, content } of given) writeFileSync(join(folder, name), content)
  return checkManifestFiles([folder, ...args])
}

describe('a file handed out', () => {
  test('is accepted as a folder and as a ZIP, and says what its code is', () => {
    const { lines, code } = check(files(), '--code', second.code)
    expect(code).toBe(0)
    expect(lines[0]).toBe('KHỚP: mọi trang còn nguyên như khi nộp.')
    expect(lines.join('\n')).toContain(groupPageCode(first.code))
    const zip = join(folder, 'trang.zip')
    writeFileSync(zip, zipOf(files()))
    expect(checkManifestFiles([zip, '--code', groupPageCode(second.code)]).code).toBe(0)
  })

  test('may come in parts that each bring the manifests', () => {
    const [one, two] = [join(folder, 'a.zip'), join(folder, 'b.zip')]
    writeFileSync(one, zipOf(files().slice(0, 7)))
    writeFileSync(two, zipOf([...files().slice(0, 2), ...files().slice(7)]))
    expect(checkManifestFiles([one, two, '--code', second.code]).code).toBe(0)
    expect(checkManifestFiles([one, '--code', second.code]).code).toBe(1)
  })

  test('with names of its own is the same, for a page is its bytes', () => {
    const renamed = files().map((file, index) => (index < 2 ? file : { ...file, name: `quet-${index}.png` }))
    expect(check(renamed, '--code', second.code).code).toBe(0)
  })

  test('is not called true before the code of its newest manifest was read from paper', () => {
    const { lines, code } = check(files())
    expect(code).toBe(3)
    expect(lines[0]).toMatch(/^CHƯA ĐỐI CHIẾU MÃ: .*bảng kê số 2\.$/)
    expect(checkManifestFiles([folder, '--code', first.code]).code).toBe(3)
  })
})

describe('is refused', () => {
  const replaced = (name: string, content: Buffer) =>
    files().map((file) => (file.name === name ? { name, content } : file))
  const rewritten = (change: object) =>
    replaced('bang-ke-1.json', Buffer.from(canonicalJson({ ...first.manifest, ...change })))

  test('with one changed pixel, and the page is named', () => {
    const { lines, code } = check(replaced('1-01-003.png', scannedPage('bảng 1 trang 2', { x: 310, y: 400 })))
    expect(code).toBe(1)
    expect(lines.slice(0, 2)).toEqual([
      'KHÔNG KHỚP:',
      '– Trang đã bị thay đổi: Giấy 1, trang 3 (bảng kê 1, 1-01-003.png).'
    ])
  })

  test('with a page missing and a stranger', () => {
    const given = files().filter(({ name }) => name !== '1-02-001.png')
    const { lines } = check([...given, { name: 'la.png', content: scannedPage('lạ') }])
    expect(lines).toContain('– Thiếu trang: Giấy 2, trang 1 (bảng kê 1, 1-02-001.png).')
    expect(lines).toContain('– Tệp không có trong bảng kê: la.png.')
  })

  test.each([
    ['pages in another order', () => rewritten({ pages: [...first.manifest.pages].reverse() }), 'nối tiếp'],
    ['a page taken out of it', () => rewritten({ pages: first.manifest.pages.slice(1) }), 'nối tiếp'],
    ['another day', () => rewritten({ closedAt: '2026-11-24T02:00:00.000Z' }), 'nối tiếp'],
    ['white space', () => replaced('bang-ke-1.json', Buffer.from(`${first.text}\n`)), 'đã bị sửa'],
    ['a field too many', () => rewritten({ note: '' }), 'hỏng'],
    ['the first manifest left out', () => files().slice(1), 'nối tiếp'],
    ['no manifest', () => files().slice(2), 'Không có bảng kê'],
    [
      'a manifest of another file',
      () => rewritten({ fileId: '019a0000-0000-7000-8000-0000000000f2' }),
      'hồ sơ khác'
    ]
  ])('with %s', (_case, given, said) => {
    const { lines, code } = check(given())
    expect(code).toBe(1)
    expect(lines.join('\n')).toContain(said)
  })

  test('with a code of another slip', () => {
    const other = madeManifest(3)
    const { lines, code } = check(files(), '--code', groupPageCode(other.code))
    expect(code).toBe(1)
    expect(lines.join('\n')).toContain(`Mã ${other.code} trên phiếu`)
  })
})

test('what is not asked properly is said, and nothing is judged', () => {
  expect(checkManifestFiles([])).toMatchObject({ code: 2 })
  expect(checkManifestFiles([join(folder, 'none.zip')]).lines[0]).toContain('Không đọc được')
  expect(checkManifestFiles([folder, '--code', 'ABCD']).lines[0]).toContain('Mã ABCD không đúng')
  writeFileSync(join(folder, 'cut.zip'), zipOf(files()).subarray(0, -5))
  expect(checkManifestFiles([join(folder, 'cut.zip')]).code).toBe(2)
})
