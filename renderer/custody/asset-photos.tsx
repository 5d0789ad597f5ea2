import { useState } from 'react'
import { dayOf, formatDay } from '@shared/calendar'
import { useQuery } from '../office'
import { Icon } from '../ui/icon'
import { words } from '../words'
import type { Asset } from './asset-state'

/** What the thing looks like: one photo large, the others beside it. */
export function AssetPhotos({ asset }: { asset: Pick<Asset, 'photos' | 'receivedAt' | 'name'> }) {
  const [at, setAt] = useState(0)
  const { noPhotos, noPhotosHint, photoAt, photo } = words.custody.asset
  const shown = asset.photos[Math.min(at, asset.photos.length - 1)]
  if (!shown) {
    return (
      <div className="no-photos">
        <Icon name="photo" size={24} />
        <span>
          <strong>{noPhotos}</strong>
          <small>{noPhotosHint}</small>
        </span>
      </div>
    )
  }
  const index = asset.photos.indexOf(shown)
  return (
    <div className={`photos${asset.photos.length > 1 ? ' several' : ''}`}>
      <figure>
        <Photo sha256={shown.sha256} label={asset.name} />
        <figcaption>{photoAt(formatDay(dayOf(asset.receivedAt)), index + 1, asset.photos.length)}</figcaption>
      </figure>
      {asset.photos.length > 1 && (
        <div className="photo-thumbs">
          {asset.photos.map(({ sha256 }, thumb) => (
            <button
              key={sha256}
              type="button"
              aria-label={photo(thumb + 1)}
              aria-pressed={thumb === index}
              onClick={() => setAt(thumb)}
            >
              <Photo sha256={sha256} label="" />
            </button>
          ))}
        </div>
      )}
    </div>
  )
}

/** A photo by its hash. Its place keeps its size while it is read, so nothing jumps. */
export function Photo({ sha256, label }: { sha256: string; label: string }) {
  const { value } = useQuery('custody.getPhoto', { sha256 })
  return value ? <img src={`data:${value.mediaType};base64,${value.base64}`} alt={label} /> : <span />
}
