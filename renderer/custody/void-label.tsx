import type { Refusal } from '@shared/contract/answers'
import { parseTag } from '@shared/tags'
import { openPlace } from '../frame/navigation'
import { useQuery } from '../office'
import { ScanBand } from '../ui/scan-band'
import { words } from '../words'
import { voidLabel } from './void-words'

/** A void label, however it came here: as loud as a wrong one in every mode, and the way to the thing it was on. */
export function VoidBand({ refusal, moment }: { refusal: Refusal | null; moment: number }) {
  const told = voidLabel(refusal)
  if (!told) return null
  const { replacedBy } = told
  return (
    <div className="custody-band" role="alert">
      <ScanBand tone="red" word={told.word} detail={told.detail} moment={moment} />
      {parseTag(replacedBy) && (
        <button
          type="button"
          className="text-action"
          onClick={() => openPlace('custody', `tag:${replacedBy}`)}
        >
          {words.boxes.voided.open}
        </button>
      )}
    </div>
  )
}

/** The label read from a thing where another one was due: whether it is a void one is asked of the office. */
export function OtherLabel({ tag, moment }: { tag: string; moment: number }) {
  const { refusal } = useQuery('custody.getAsset', { tag })
  return <VoidBand refusal={refusal} moment={moment} />
}
