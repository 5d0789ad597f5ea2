import { placeKindsForAssets } from '@shared/contract/custody'
import { Icon } from '../../ui/icon'
import { ScanField } from '../../ui/scan-field'
import { words } from '../../words'
import type { StoragePlace } from '../store-map'
import type { Loan } from './loan-state'

/** The place it is put back into, read on the spot; what others keep goes back to them. */
export function BackPlace({
  loan,
  places,
  value,
  onRead
}: {
  loan: Loan
  places: readonly StoragePlace[]
  value: string | null
  onRead: (tag: string) => void
}) {
  const { back } = words.lending
  if (loan.asset.holding === 'HELD_BY_OTHER') {
    return <p className="wait-note">{back.keptBy(loan.asset.holderName)}</p>
  }
  const place = places.find(({ tag }) => tag === value)
  return (
    <div className="identity-scan">
      <ScanField
        label={back.place}
        placeholder={back.placeHint}
        accept={({ tag }) => {
          const found = places.find((each) => each.tag === tag)
          if (!found || !placeKindsForAssets.includes(found.kind)) return false
          onRead(found.tag)
          return true
        }}
      />
      <p className={place ? 'identity-read' : 'note'} role="status">
        <Icon name={place ? 'done' : 'warehouse'} /> {place ? place.path : back.placeNone}
      </p>
    </div>
  )
}
