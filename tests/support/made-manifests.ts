// Files as an office hands them out, made without one: a manifest and its pages in a folder.
import { createHash } from 'node:crypto'
import { manifestFormat, pageFileName, sealManifest, type Manifest } from '@domain/intake/pages/manifest'
import { scannedPage } from './scans'

export interface MadeManifest {
  manifest: Manifest
  text: string
  code: string
  sha256: string
  pages: { name: string; content: Buffer }[]
}

const shaOf = (content: Buffer): string => createHash('sha256').update(content).digest('hex')

/** A manifest of as many pages, in papers of ten. */
export function madeManifest(count: number, after: MadeManifest | null = null): MadeManifest {
  const number = after ? after.manifest.number + 1 : 1
  const contents = Array.from({ length: count }, (_, index) => scannedPage(`bảng ${number} trang ${index}`))
  const manifest: Manifest = {
    format: manifestFormat,
    office: '79007',
    fileId: '019a0000-0000-7000-8000-0000000000f1',
    tag: '1790072600000118',
    receptionNumber: 'H-79007-261123-001',
    number,
    previous: after?.sha256 ?? null,
    closedAt: '2026-11-23T02:00:00.000Z',
    items: Array.from({ length: Math.ceil(count / 10) }, (_, index) => `Giấy ${index + 1}`),
    pages: contents.map((content, index) => ({
      item: Math.floor(index / 10),
      number: 1 + (index % 10),
      sha256: shaOf(content),
      bytes: content.length,
      mediaType: 'image/png' as const,
      pages: 1
    }))
  }
  const pages = manifest.pages.map((page, index) => ({
    name: pageFileName(manifest, page),
    content: contents[index] ?? Buffer.alloc(0)
  }))
  return { manifest, ...sealManifest(manifest), pages }
}
