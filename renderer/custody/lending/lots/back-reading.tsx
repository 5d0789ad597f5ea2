import { placeKindsForAssets } from '@shared/contract/custody'
import { Icon } from '../../../ui/icon'
import { useScan } from '../../../ui/scanning'
import { words } from '../../../words'
import { LotTally } from '../../lots/lot-tally'
import { useSaid } from '../../lots/said'
import type { StoragePlace } from '../../store-map'
import type { LoanLot } from './loan-lot'
import { comingOf, readBack, withPlace, withThing, type TakeBackLot } from './take-back-lot'

/** Reads what has come: a place, then the things that go into it. Places and labels may change as often as hands do. */
export function BackReading({
  lot,
  places,
  draft,
  onChange
}: {
  lot: LoanLot
  places: readonly StoragePlace[]
  draft: TakeBackLot
  onChange: (part: Partial<TakeBackLot>) => void
}) {
  const { said, say } = useSaid()
  const { handOver, loans } = words.lots
  const { returned: label } = loans
  const come = comingOf(lot, draft).length
  const current = places.find(({ tag }) => tag === draft.placeTag)
  const readPlace = (tag: string): void => {
    const place = places.find((each) => each.tag === tag)
    if (!place || !placeKindsForAssets.includes(place.kind)) {
      say('red', label.notPlace, label.notPlaceHint)
      return
    }
    onChange(withPlace(lot, draft, tag))
    say('green', label.place, label.placeUse(place.path))
  }
  const readThing = (tag: string): void => {
    const found = readBack(lot, draft, tag)
    if (found.kind === 'strange') {
      say('red', handOver.wrong, label.wrongHint)
      return
    }
    const { kind, thing } = found
    const { name, holding } = thing.asset
    if (kind === 'earlier') say('amber', label.earlier, name)
    else if (kind === 'again') say('amber', handOver.again, name)
    else {
      onChange(withThing(draft, thing))
      if (kind === 'moved' && current) say('green', label.moved, `${name} · ${current.path}`)
      else if (holding === 'OWN_STORE' && !current) say('amber', label.noPlace, label.noPlaceHint(name))
      else say('green', handOver.read, name)
    }
  }
  useScan(({ tag, parts }) => {
    if (!tag) return false
    if (parts?.type === 'asset') readThing(tag)
    else if (parts?.type === 'storagePlace' || parts?.type === 'container') readPlace(tag)
    else return false
    return true
  })
  return (
    <>
      <LotTally
        said={said}
        hint={label.scanHint}
        figure={handOver.tally(String(come), String(lot.out))}
        note={label.tallyNote(String(lot.out - come))}
      />
      <p className={current ? 'identity-read' : 'note'} role="status">
        <Icon name={current ? 'done' : 'warehouse'} />{' '}
        {current ? label.current(current.path) : label.currentNone}
      </p>
    </>
  )
}
