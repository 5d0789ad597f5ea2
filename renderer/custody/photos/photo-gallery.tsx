import { useState } from 'react'
import { AssetPhotos, captionOf } from '../asset-photos'
import type { Asset } from '../asset-state'
import { photoPairs, type Taken } from './photo-pairs'
import { PhotoPairsView } from './photo-pairs-view'
import { PhotoViewer } from './photo-viewer'

/** All photos of a thing: one large with the small ones beside it, before and after in pairs, each whole by a click. */
export function PhotoGallery({ asset }: { asset: Pick<Asset, 'photos' | 'receivedAt' | 'name'> }) {
  const [open, setOpen] = useState<number | null>(null)
  const caption = (photo: Taken): string => captionOf(photo, asset)
  return (
    <>
      <AssetPhotos asset={asset} onOpen={setOpen} />
      <PhotoPairsView
        pairs={photoPairs(asset.photos)}
        captionOf={caption}
        onOpen={(photo) => setOpen(asset.photos.findIndex((each) => each === photo))}
      />
      {open !== null && (
        <PhotoViewer
          photos={asset.photos}
          start={open}
          name={asset.name}
          captionOf={caption}
          onClose={() => setOpen(null)}
        />
      )}
    </>
  )
}
