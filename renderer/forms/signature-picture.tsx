import { useRef, useState } from 'react'
import { photoProblem, readPhoto } from './photo-files'
import { SecondaryAction } from '../ui/action-button'
import { words } from '../words'
import type { Signature } from './signature-draft'

type Picture = NonNullable<Signature['image']>

/** One picture from a file: a signed page scanned back, or a fingerprint. */
export function SignaturePicture({
  choose,
  image,
  onChange
}: {
  choose: string
  image: Picture | null
  onChange: (image: Picture | null) => void
}) {
  const input = useRef<HTMLInputElement>(null)
  const [wrong, setWrong] = useState(false)
  const { signature } = words
  const take = async (file: File): Promise<void> => {
    const picture = photoProblem(file) ? null : await readPhoto(file).catch(() => null)
    setWrong(picture === null)
    if (picture) onChange(picture)
  }
  return (
    <div className="signature-picture">
      {image && <img src={`data:${image.mediaType};base64,${image.base64}`} alt={signature.fileTaken} />}
      <SecondaryAction icon="photo" onPress={() => input.current?.click()}>
        {image ? signature.otherFile : choose}
      </SecondaryAction>
      <input
        ref={input}
        type="file"
        accept="image/jpeg,image/png"
        hidden
        aria-label={choose}
        onChange={(event) => {
          const file = event.target.files?.[0]
          event.target.value = ''
          if (file) void take(file)
        }}
      />
      {wrong && (
        <span className="field-problem" role="alert">
          {signature.fileWrong}
        </span>
      )}
    </div>
  )
}
