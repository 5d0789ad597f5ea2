import { Photo } from '../asset-photos'

/** Photos of one step, small and side by side; nothing where none were taken. */
export function KeptPhotos({ label, photos }: { label: string; photos: readonly { sha256: string }[] }) {
  if (photos.length === 0) return null
  return (
    <figure className="kept-photos">
      <figcaption className="field-label">{label}</figcaption>
      <div>
        {photos.map(({ sha256 }, index) => (
          <Photo key={sha256} sha256={sha256} label={`${label} ${index + 1}`} />
        ))}
      </div>
    </figure>
  )
}
