import { useRef, useState } from 'react'
import { Icon } from '../ui/icon'
import { words } from '../words'
import { Camera } from './assets/camera'
import { photoProblem, photosMax, readPhoto, type Photo } from '../forms/photo-files'

/** Reads files as photos; the first that cannot be one is named and nothing is taken. */
async function photosIn(files: readonly File[]): Promise<Photo[] | { problem: string }> {
  const { receive } = words.custody
  const taken: Photo[] = []
  for (const file of files) {
    const wrong = photoProblem(file)
    if (wrong) return { problem: receive[wrong](file.name) }
    const photo = await readPhoto(file).catch(() => null)
    if (!photo) return { problem: receive.photoUnread(file.name) }
    taken.push(photo)
  }
  return taken
}

/** Photos from a camera or from files, shown as they will be kept; `max` where fewer than eight are wanted. */
export function PhotoPicker({
  photos,
  onChange,
  max = photosMax
}: {
  photos: readonly Photo[]
  onChange: (photos: Photo[]) => void
  max?: number
}) {
  const [problem, setProblem] = useState<string | null>(null)
  const [filming, setFilming] = useState(false)
  const { receive } = words.custody
  const { camera } = words.custodyAssets
  const add = (taken: readonly Photo[]): void => {
    const many = photos.length + taken.length > max
    setProblem(many ? camera.many(max) : null)
    if (!many) onChange([...photos, ...taken])
  }
  const takeFiles = async (files: readonly File[]): Promise<void> => {
    const taken = await photosIn(files)
    if ('problem' in taken) setProblem(taken.problem)
    else add(taken)
  }
  return (
    <div className="photo-picker" role="group" aria-label={receive.photos}>
      <span className="field-label">{receive.photos}</span>
      <div>
        {photos.map((photo, index) => (
          <TakenPhoto
            key={index}
            photo={photo}
            number={index + 1}
            onRemove={() => onChange(photos.filter((_photo, other) => other !== index))}
          />
        ))}
        {photos.length < max && (
          <>
            <AddPhoto onFiles={(files) => void takeFiles(files)} />
            <button
              type="button"
              className="photo-add"
              aria-pressed={filming}
              onClick={() => setFilming(!filming)}
            >
              <Icon name="scan" size={20} />
              {camera.open}
            </button>
          </>
        )}
      </div>
      {filming && photos.length < max && (
        <Camera onTaken={(photo) => add([photo])} onClose={() => setFilming(false)} />
      )}
      {problem === null ? (
        <span className="field-hint">{camera.rule(max)}</span>
      ) : (
        <span className="field-problem" role="alert">
          {problem}
        </span>
      )}
    </div>
  )
}

function TakenPhoto({ photo, number, onRemove }: { photo: Photo; number: number; onRemove: () => void }) {
  return (
    <span className="photo-taken">
      <img src={`data:${photo.mediaType};base64,${photo.base64}`} alt={words.custody.asset.photo(number)} />
      <button type="button" aria-label={words.custody.receive.removePhoto(number)} onClick={onRemove}>
        <Icon name="stop" size={18} />
      </button>
    </span>
  )
}

function AddPhoto({ onFiles }: { onFiles: (files: File[]) => void }) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <button type="button" className="photo-add" onClick={() => input.current?.click()}>
        <Icon name="photo" size={20} />
        {words.custody.receive.addPhoto}
      </button>
      <input
        ref={input}
        type="file"
        accept="image/jpeg,image/png"
        multiple
        hidden
        onChange={(event) => {
          const files = [...(event.target.files ?? [])]
          event.target.value = ''
          onFiles(files)
        }}
      />
    </>
  )
}
