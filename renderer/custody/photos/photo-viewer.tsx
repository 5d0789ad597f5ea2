import { useEffect, useRef, useState } from 'react'
import { Sheet } from '../../frame/sheet'
import { useQuery } from '../../office'
import { SecondaryAction } from '../../ui/action-button'
import { RefusalNote } from '../../ui/refusal-note'
import { words } from '../../words'
import { zoomed, type Taken } from './photo-pairs'
import './photos.css'

type Step = { what: 'go'; by: 1 | -1 } | { what: 'zoom'; by: 1 | -1 | 0 }

const stepsOfKeys: Readonly<Partial<Record<string, Step>>> = {
  ArrowRight: { what: 'go', by: 1 },
  ArrowLeft: { what: 'go', by: -1 },
  '+': { what: 'zoom', by: 1 },
  '=': { what: 'zoom', by: 1 },
  '-': { what: 'zoom', by: -1 },
  '0': { what: 'zoom', by: 0 }
}

/** One photo whole, as it was taken: nearer and farther by keys and wheel, the next one by the arrows. */
export function PhotoViewer({
  photos,
  start,
  name,
  captionOf,
  onClose
}: {
  photos: readonly Taken[]
  start: number
  name: string
  captionOf: (photo: Taken) => string
  onClose: () => void
}) {
  const [at, setAt] = useState(start)
  const [zoom, setZoom] = useState(1)
  const photo = photos[at]
  const { value, refusal, fault } = useQuery('custody.getPhoto', photo ? { sha256: photo.sha256 } : null)
  const texts = words.photos
  const go = (by: 1 | -1): void => {
    setAt((before) => Math.max(0, Math.min(photos.length - 1, before + by)))
    setZoom(1)
  }
  const zoomBy = (by: 1 | -1 | 0): void => setZoom(by === 0 ? 1 : zoomed(zoom, by))
  const frame = useRef<HTMLDivElement>(null)
  useEffect(() => frame.current?.focus(), [])
  return (
    <Sheet heading={texts.viewer(name)} onClose={onClose}>
      <div
        ref={frame}
        className="photo-viewer"
        tabIndex={0}
        role="group"
        aria-label={texts.viewer(name)}
        onKeyDown={(event) => {
          const step = stepsOfKeys[event.key]
          if (!step) return
          event.preventDefault()
          if (step.what === 'go') go(step.by)
          else zoomBy(step.by)
        }}
        onWheel={(event) => {
          if (event.ctrlKey) zoomBy(event.deltaY < 0 ? 1 : -1)
        }}
      >
        <RefusalNote refusal={refusal} fault={fault} />
        {value ? (
          <img
            src={`data:${value.mediaType};base64,${value.base64}`}
            alt={photo ? captionOf(photo) : name}
            style={{ width: `${zoom * 100}%` }}
          />
        ) : (
          !refusal && !fault && <p className="note">{texts.reading}</p>
        )}
      </div>
      {photo && (
        <Caption photo={photo} said={`${captionOf(photo)} · ${texts.place(at + 1, photos.length)}`} />
      )}
      <ViewerActions
        first={at === 0}
        last={at >= photos.length - 1}
        onGo={go}
        onZoom={zoomBy}
        onClose={onClose}
      />
    </Sheet>
  )
}

function ViewerActions({
  first,
  last,
  onGo,
  onZoom,
  onClose
}: {
  first: boolean
  last: boolean
  onGo: (by: 1 | -1) => void
  /** Nearer, farther, or back to the whole. */
  onZoom: (by: 1 | -1 | 0) => void
  onClose: () => void
}) {
  const texts = words.photos
  return (
    <div className="form-row">
      <SecondaryAction disabled={first} onPress={() => onGo(-1)}>
        {texts.previous}
      </SecondaryAction>
      <SecondaryAction disabled={last} onPress={() => onGo(1)}>
        {texts.next}
      </SecondaryAction>
      <SecondaryAction onPress={() => onZoom(-1)}>{texts.farther}</SecondaryAction>
      <SecondaryAction onPress={() => onZoom(1)}>{texts.nearer}</SecondaryAction>
      <SecondaryAction onPress={() => onZoom(0)}>{texts.whole}</SecondaryAction>
      <SecondaryAction onPress={onClose}>{texts.close}</SecondaryAction>
    </div>
  )
}

function Caption({ photo, said }: { photo: Taken; said: string }) {
  return (
    <p className="photo-caption">
      {said}
      <small>{words.photos.hash(photo.sha256)}</small>
    </p>
  )
}
