import { words } from '../../words'
import { Thumbnail } from '../asset-photos'
import type { PhotoPair, Taken } from './photo-pairs'
import './photos.css'

/** Before and after side by side; a click shows one whole. */
export function PhotoPairsView({
  pairs,
  captionOf,
  onOpen
}: {
  pairs: readonly PhotoPair<Taken>[]
  captionOf: (photo: Taken) => string
  onOpen: (photo: Taken) => void
}) {
  const texts = words.photos
  if (pairs.length === 0) return null
  return (
    <section className="photo-pairs">
      <h3>{texts.pairs}</h3>
      {pairs.map(({ before, after }) => (
        <div key={`${before[0]?.takenAt ?? ''} ${before[0]?.moment ?? ''}`} className="photo-pair">
          <Side heading={texts.before} photos={before} captionOf={captionOf} onOpen={onOpen} />
          <Side heading={texts.after} photos={after} captionOf={captionOf} onOpen={onOpen} />
        </div>
      ))}
    </section>
  )
}

function Side({
  heading,
  photos,
  captionOf,
  onOpen
}: {
  heading: string
  photos: readonly Taken[]
  captionOf: (photo: Taken) => string
  onOpen: (photo: Taken) => void
}) {
  return (
    <div>
      <small>{heading}</small>
      <div className="photo-side">
        {photos.map((photo) => (
          <button
            key={`${photo.takenAt} ${photo.sha256}`}
            type="button"
            aria-label={captionOf(photo)}
            onClick={() => onOpen(photo)}
          >
            <Thumbnail sha256={photo.sha256} />
          </button>
        ))}
      </div>
    </div>
  )
}
