import { useRef, useState } from 'react'
import { Icon } from '../ui/icon'
import { words } from '../words'
import { photoProblem, photosMax, readPhoto, type Photo } from './photo-files'

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

/** Up to four photos from files, shown as they will be kept. */
export function PhotoPicker({
  photos,
  onChange
}: {
  photos: readonly Photo[]
  onChange: (photos: Photo[]) => void
}) {
  const [problem, setProblem] = useState<string | null>(null)
  const { receive } = words.custody
  const take = async (files: readonly File[]): Promise<void> => {
    const taken = await photosIn(files)
    const many = Array.isArray(taken) && photos.length + taken.length > photosMax
    setProblem(many ? receive.photoMany : Array.isArray(taken) ? null : taken.problem)
    if (!many && Array.isArray(taken)) onChange([...photos, ...taken])
  }
  return (
    <div className="photo-picker" role="group" aria-label={receive.photos}>
      <span className="field-label">{receive.photos}</span>
      <div>
        {photos.map((photo, index) => (
          <span key={index} className="photo-taken">
            <img
              src={`data:${photo.mediaType};base64,${photo.base64}`}
              alt={words.custody.asset.photo(index + 1)}
            />
            <button
              type="button"
              aria-label={receive.removePhoto(index + 1)}
              onClick={() => onChange(photos.filter((_photo, other) => other !== index))}
            >
              <Icon name="stop" size={18} />
            </button>
          </span>
        ))}
        {photos.length < photosMax && <AddPhoto onFiles={(files) => void take(files)} />}
      </div>
      {problem === null ? (
        <span className="field-hint">{receive.photoRule}</span>
      ) : (
        <span className="field-problem" role="alert">
          {problem}
        </span>
      )}
    </div>
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
