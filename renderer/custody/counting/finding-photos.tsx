import { useState } from 'react'
import { useQuery } from '../../office'
import { words } from '../../words'
import type { Results } from './count-view'

/** What the counters photographed of a thing, small; one at a time stands large below. */
export function FindingPhotos({ countId, photos }: { countId: string; photos: Results['photos'] }) {
  const [large, setLarge] = useState<string | null>(null)
  const { findings } = words.truth
  if (photos.length === 0) return null
  return (
    <div className="finding-photos" aria-label={findings.photos}>
      <div className="finding-thumbs">
        {photos.map(({ sha256 }, index) => (
          <button
            key={sha256}
            type="button"
            aria-label={findings.photo(index + 1)}
            aria-pressed={large === sha256}
            onClick={() => setLarge(large === sha256 ? null : sha256)}
          >
            <FindingPhoto countId={countId} sha256={sha256} label="" />
          </button>
        ))}
      </div>
      {large !== null && (
        <figure>
          <FindingPhoto countId={countId} sha256={large} label={findings.photos} />
        </figure>
      )}
    </div>
  )
}

function FindingPhoto({ countId, sha256, label }: { countId: string; sha256: string; label: string }) {
  const { value } = useQuery('custody.getCountPhoto', { countId, sha256 })
  return value ? (
    <img src={`data:${value.mediaType};base64,${value.base64}`} alt={label} decoding="async" />
  ) : (
    <span />
  )
}
