import { useEffect, useState } from 'react'
import type { OutputOf } from '@shared/contract'
import { Sheet } from '../../frame/sheet'
import { office } from '../../office-link'
import { SecondaryAction } from '../../ui/action-button'
import { Icon } from '../../ui/icon'
import { words } from '../../words'

type Picture = OutputOf<'intake.getScan'>
type Size = 'SMALL' | 'WHOLE'

export interface ShownScan {
  sha256: string
  mediaType: string
  pages: number
}

/** About 10 KiB each; a page never changes, so it is asked for once. */
const keptMax = 400
const kept = new Map<string, Picture>()

/** A page by its content; null while it is on its way, or when it cannot be shown. */
function usePicture(sha256: string, size: Size): Picture | null {
  const [picture, setPicture] = useState<Picture | null>(() => kept.get(`${size} ${sha256}`) ?? null)
  useEffect(() => {
    if (picture) return
    let wanted = true
    void office.call('intake.getScan', { sha256, size }).then((answer) => {
      if (!('ok' in answer) || !wanted) return
      setPicture(answer.ok)
      if (size === 'WHOLE') return
      const [oldest] = kept.keys()
      if (kept.size >= keptMax && oldest !== undefined) kept.delete(oldest)
      kept.set(`${size} ${sha256}`, answer.ok)
    })
    return () => {
      wanted = false
    }
  }, [picture, sha256, size])
  return picture
}

/** A page small enough for a list; a PDF says how many pages it has. */
export function ScanThumbnail({ scan }: { scan: ShownScan }) {
  return scan.mediaType === 'application/pdf' ? (
    <span className="scan-pdf">
      <Icon name="file" size={20} />
      {words.intakeScans.pdf(scan.pages)}
    </span>
  ) : (
    <SmallPicture sha256={scan.sha256} />
  )
}

function SmallPicture({ sha256 }: { sha256: string }) {
  const picture = usePicture(sha256, 'SMALL')
  return (
    <span className="scan-small">{picture && <img src={addressOf(picture)} alt="" decoding="async" />}</span>
  )
}

/** One page as large as the window. Arrows go to its neighbours, Esc closes. */
export function ScanViewer({
  scans,
  at,
  labelOf,
  onMove,
  onClose
}: {
  scans: readonly ShownScan[]
  at: number
  labelOf: (index: number) => string
  onMove: (index: number) => void
  onClose: () => void
}) {
  const shown = scans[at]
  if (!shown) return null
  const said = words.intakeScans
  const go = (step: -1 | 1): void => {
    if (scans[at + step]) onMove(at + step)
  }
  return (
    <Sheet heading={labelOf(at)} onClose={onClose}>
      <div
        className="scan-viewer"
        onKeyDown={(event) => {
          if (event.key === 'ArrowLeft') go(-1)
          else if (event.key === 'ArrowRight') go(1)
        }}
      >
        <div className="scan-viewer-actions">
          <button type="button" className="scan-tool" disabled={at === 0} onClick={() => go(-1)}>
            ← {said.previous}
          </button>
          <span className="note">{said.place(at + 1, scans.length)}</span>
          <button
            type="button"
            className="scan-tool"
            autoFocus
            disabled={at === scans.length - 1}
            onClick={() => go(1)}
          >
            {said.next} →
          </button>
          <button type="button" className="scan-tool" onClick={onClose}>
            {said.close}
          </button>
        </div>
        <WholeScan key={shown.sha256} scan={shown} label={labelOf(at)} />
      </div>
    </Sheet>
  )
}

function WholeScan({ scan, label }: { scan: ShownScan; label: string }) {
  const picture = usePicture(scan.sha256, 'WHOLE')
  if (!picture) return <div className="scan-whole" aria-busy="true" />
  if (picture.mediaType !== 'application/pdf') {
    return (
      <div className="scan-whole">
        <img src={addressOf(picture)} alt={label} />
      </div>
    )
  }
  const fileName = `${scan.sha256.slice(0, shortHash)}.pdf`
  return (
    <div className="scan-whole">
      <p>{words.intakeScans.pdfNotShown(scan.pages)}</p>
      <SecondaryAction
        icon="file"
        onPress={() => void window.shell.saveFile({ fileName, base64: picture.base64 })}
      >
        {words.intakeScans.savePdf}
      </SecondaryAction>
    </div>
  )
}

const shortHash = 12

function addressOf({ mediaType, base64 }: Picture): string {
  return `data:${mediaType};base64,${base64}`
}
