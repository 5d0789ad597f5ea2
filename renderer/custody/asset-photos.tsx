import { useEffect, useRef, useState } from 'react'
import { dayOf, formatDay } from '@shared/calendar'
import { useQuery } from '../office'
import { Icon } from '../ui/icon'
import { words } from '../words'
import type { Asset } from './asset-state'

type Photos = readonly (Pick<Asset['photos'][number], 'sha256'> & Partial<Asset['photos'][number]>)[]

/** More than this, and the small pictures stand in two columns that scroll. */
const fewMax = 4

/** What the thing looks like: one photo large, the others small beside it, in the order in which they were taken. */
export function AssetPhotos({
  asset,
  onOpen
}: {
  asset: { photos: Photos; receivedAt: string; name: string }
  /** Shows one of them whole. */
  onOpen?: (index: number) => void
}) {
  const [at, setAt] = useState(0)
  const { noPhotos, noPhotosHint, photo } = words.custody.asset
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
        <button
          type="button"
          className="photo-open"
          aria-label={words.photos.enlarge(index + 1)}
          onClick={() => onOpen?.(index)}
        >
          <Photo sha256={shown.sha256} label={asset.name} />
        </button>
        <figcaption>{captionOf(shown, asset, `${index + 1}/${asset.photos.length}`)}</figcaption>
      </figure>
      {asset.photos.length > 1 && (
        <div className={`photo-thumbs${asset.photos.length > fewMax ? ' many' : ''}`}>
          {asset.photos.map(({ sha256 }, thumb) => (
            <button
              key={`${thumb} ${sha256}`}
              type="button"
              aria-label={photo(thumb + 1)}
              aria-pressed={thumb === index}
              onClick={() => setAt(thumb)}
            >
              <Thumbnail sha256={sha256} />
            </button>
          ))}
        </div>
      )}
    </div>
  )
}

/** When a photo was taken, and at what step. */
export function captionOf(
  { takenAt, moment }: Photos[number],
  { receivedAt }: { receivedAt: string },
  place = ''
): string {
  const { moments, otherMoment, photoAt } = words.custodyAssets.page
  const said = moment === undefined ? moments['RECEIVED'] : moments[moment]
  const on = formatDay(dayOf(takenAt ?? receivedAt))
  return place === '' ? words.photos.at(on, said ?? otherMoment) : photoAt(on, said ?? otherMoment, place)
}

/** A photo by its hash. Its place keeps its size while it is read, so nothing jumps. */
export function Photo({ sha256, label }: { sha256: string; label: string }) {
  const { value } = useQuery('custody.getPhoto', { sha256 })
  return value ? <img src={`data:${value.mediaType};base64,${value.base64}`} alt={label} /> : <span />
}

/** A small picture of a photo, asked for when it comes near the part in sight: a hundred of them wait for nobody. */
export function Thumbnail({ sha256 }: { sha256: string }) {
  const place = useRef<HTMLSpanElement>(null)
  const [near, setNear] = useState(false)
  useEffect(() => {
    const element = place.current
    if (!element) return
    const watching = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return
        setNear(true)
        watching.disconnect()
      },
      { rootMargin: '200px' }
    )
    watching.observe(element)
    return () => watching.disconnect()
  }, [])
  const { value } = useQuery('custody.getThumbnail', near ? { sha256 } : null)
  return (
    <span ref={place} className="thumbnail">
      {value && <img src={`data:${value.mediaType};base64,${value.base64}`} alt="" decoding="async" />}
    </span>
  )
}
