// The manifest of the pages of a file: which pages were handed in, in which order, each by the SHA-256 of its bytes. Its
// one text is canonical JSON; the hash of that text is what the short code on the slip is made of. It knows no store.
import { createHash } from 'node:crypto'
import { z } from 'zod'
import { scanMediaTypes, scansMax } from '@shared/contract/intake-pages'
import { counted, id, instant, line, officeCode, sha256, tag } from '@shared/contract/shapes'
import { pageCodeOf } from '@shared/page-code'
import { canonicalJson } from '../../journal/canonical'

export const manifestFormat = 'thads-page-manifest/1'

/** One scan. A picture is one page; a PDF is one file of several pages, hashed whole: its pages change together. */
const manifestPage = z.strictObject({
  /** Which of `items` it belongs to; null for a page of none of them. */
  item: counted.nullable(),
  /** From 1 in each item. */
  number: z.int().min(1),
  sha256,
  bytes: z.int().min(1),
  mediaType: z.enum(scanMediaTypes),
  pages: z.int().min(1)
})

export const manifestShape = z.strictObject({
  format: z.literal(manifestFormat),
  office: officeCode,
  fileId: id,
  tag,
  receptionNumber: line,
  number: z.int().min(1),
  /** The hash of the manifest before it, which it adds to and never replaces; null for the first. */
  previous: sha256.nullable(),
  closedAt: instant,
  /** The papers of the checklist, as the receipt names them. */
  items: z.array(line).max(200),
  pages: z.array(manifestPage).min(1).max(scansMax)
})

export type Manifest = z.output<typeof manifestShape>
export type ManifestPage = Manifest['pages'][number]

/** The text, hash and code of a manifest. */
export function sealManifest(manifest: Manifest): { text: string; sha256: string; code: string } {
  const text = canonicalJson(manifest)
  const hash = createHash('sha256').update(text, 'utf8').digest('hex')
  return { text, sha256: hash, code: pageCodeOf(hash) }
}

const endings = { 'image/jpeg': 'jpg', 'image/png': 'png', 'application/pdf': 'pdf' } as const

/** The name of a page's file in an export, `1-02-003.jpg`: manifest, place of its item, page. Item 00 is none. */
export function pageFileName({ number }: Pick<Manifest, 'number'>, page: ManifestPage): string {
  const item = String(page.item === null ? 0 : page.item + 1).padStart(2, '0')
  return `${number}-${item}-${String(page.number).padStart(3, '0')}.${endings[page.mediaType]}`
}
