import { useState } from 'react'
import type { OutputOf } from '@shared/contract'
import { formatInstant } from '@shared/calendar'
import { groupPageCode } from '@shared/page-code'
import { Papers } from '../../documents/papers'
import { words } from '../../words'
import { pagesIn } from './order'
import { ScanThumbnail, ScanViewer } from './scan-picture'

export type Manifest = OutputOf<'intake.listManifests'>['manifests'][number]

/** What was closed: its code as the slip bears it, its pages, the slip itself. Nothing here can be changed. */
export function ManifestView({ manifest }: { manifest: Manifest }) {
  const [shown, setShown] = useState<number | null>(null)
  const said = words.intakeScans
  const { pages, items } = manifest
  const label = (index: number): string => {
    const page = pages[index]
    const item = page?.item ?? null
    const name = item === null ? said.otherPages : (items[item] ?? said.otherPages)
    return said.page(name, page?.number ?? index + 1)
  }
  return (
    <article className="manifest" aria-label={said.manifest(manifest.number)}>
      <header>
        <strong>{said.manifest(manifest.number)}</strong>
        <code className="page-code">{groupPageCode(manifest.code)}</code>
        <span className="note">
          {said.count(pages.length, pagesIn(pages))} ·{' '}
          {said.closedAt(formatInstant(manifest.closedAt), manifest.closedBy)}
          {manifest.previousCode !== null && ` · ${said.after(groupPageCode(manifest.previousCode))}`}
        </span>
      </header>
      <div className="scan-strip">
        {pages.map((page, index) => (
          <div key={page.fileName} className="scan">
            <button
              type="button"
              className="scan-open"
              aria-label={label(index)}
              title={label(index)}
              onClick={() => setShown(index)}
            >
              <ScanThumbnail scan={page} />
              <span className="scan-number">{page.number}</span>
            </button>
          </div>
        ))}
      </div>
      <Papers subject={`manifest:${manifest.manifestId}`} />
      {shown !== null && (
        <ScanViewer
          scans={pages}
          at={shown}
          labelOf={label}
          onMove={setShown}
          onClose={() => setShown(null)}
        />
      )}
    </article>
  )
}
