import { useState } from 'react'
import { Icon } from '../../../ui/icon'
import { words } from '../../../words'
import type { StoragePlace } from '../../store-map'
import { BackSeal } from '../back-seal'
import type { LoanLotThing } from './loan-lot'
import { withSeal, withoutThing, type TakeBackLot } from './take-back-lot'

/** What is said of one thing that has come: where it goes, and its seal as it went or changed, by whom, on which paper. */
export function BackThing({
  thing,
  places,
  draft,
  onChange
}: {
  thing: LoanLotThing
  places: readonly StoragePlace[]
  draft: TakeBackLot
  onChange: (part: Partial<TakeBackLot>) => void
}) {
  const { loanId, asset, sealBefore } = thing
  const [sealed, setSealed] = useState(false)
  const { returned: label } = words.lots.loans
  const come = draft.come[loanId]
  if (!come) return null
  const place = places.find(({ tag }) => tag === come.placeTag)
  const where =
    asset.holding === 'OWN_STORE'
      ? place
        ? label.into(place.path)
        : words.lending.back.placeNone
      : words.lending.back.keptBy(asset.holderName)
  return (
    <div className="lot-thing-said loan-lot-back">
      <p className={place || asset.holding !== 'OWN_STORE' ? 'note' : 'note tone-amber'}>
        <Icon name="warehouse" size={14} /> {where}
        <button
          type="button"
          className="text-action"
          aria-label={label.leave(asset.name)}
          onClick={() => onChange(withoutThing(draft, loanId))}
        >
          <Icon name="minus" />
        </button>
      </p>
      {sealBefore === null && !sealed ? (
        <button type="button" className="text-action" onClick={() => setSealed(true)}>
          {label.bareSealed}
        </button>
      ) : (
        <BackSeal
          went={thing}
          said={come.seal}
          onChange={(part) => onChange(withSeal(draft, loanId, part))}
        />
      )}
    </div>
  )
}
