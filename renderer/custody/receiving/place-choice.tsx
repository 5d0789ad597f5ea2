import type { OutputOf } from '@shared/contract'
import type { AssetKind } from '@shared/contract/custody'
import { formatDong } from '@shared/money'
import { useQuery } from '../../office'
import { Icon } from '../../ui/icon'
import { KeyHint } from '../../ui/key-hint'
import { useKey } from '../../ui/keys'
import { words } from '../../words'
import { splitPath, type StoragePlace } from '../store-map'
import { placeTrouble } from './place-trouble'

type Suggestion = OutputOf<'custody.suggestPlaces'>['suggestions'][number]

const shown = 4
const figure = (count: number): string => formatDong(String(count))

/** Where the thing is meant to go: what was chosen, what speaks against it, and where it would go best. */
export function PlaceChoice({
  kind,
  caseId,
  cell,
  places,
  active,
  onChoose
}: {
  kind: AssetKind
  caseId: string
  cell: StoragePlace | null
  places: readonly StoragePlace[]
  active: boolean
  onChoose: (place: StoragePlace) => void
}) {
  const { value } = useQuery('custody.suggestPlaces', { kind, caseId })
  const best = value?.suggestions.slice(0, shown) ?? []
  const { receive } = words.custody
  const trouble = cell && placeTrouble(cell, kind)
  return (
    <div className="place-chosen">
      <span className="field-label">{receive.place}</span>
      <p className={cell ? 'set' : undefined} role="status">
        <Icon name={cell ? 'done' : 'scan'} size={18} />
        {cell ? cell.path : receive.placeNone}
      </p>
      {trouble !== null && (
        <span className="field-problem" role="alert">
          {trouble}
        </span>
      )}
      {best.length > 0 && (
        <div className="place-suggestions" role="group" aria-label={words.placeChoice.heading}>
          <span className="field-hint">{words.placeChoice.heading}</span>
          {best.map((suggestion, index) => (
            <SuggestedPlace
              key={suggestion.placeId}
              suggestion={suggestion}
              keys={`Ctrl+${index + 1}`}
              chosen={suggestion.placeId === cell?.placeId}
              active={active}
              onChoose={() => {
                const place = places.find(({ placeId }) => placeId === suggestion.placeId)
                if (place) onChoose(place)
              }}
            />
          ))}
        </div>
      )}
    </div>
  )
}

function SuggestedPlace({
  suggestion,
  keys,
  chosen,
  active,
  onChoose
}: {
  suggestion: Suggestion
  keys: string
  chosen: boolean
  active: boolean
  onChoose: () => void
}) {
  const { path, assetCount, capacity, reasons } = suggestion
  const texts = words.placeChoice
  useKey({ keys, words: texts.choose(path), enabled: active }, onChoose)
  return (
    <button type="button" aria-pressed={chosen} title={path} onClick={onChoose}>
      <b>{splitPath(path).near}</b>
      <span>{splitPath(path).around}</span>
      <span>{texts.fill(figure(assetCount), capacity === null ? null : figure(capacity))}</span>
      <small>{reasons.map((reason) => words.suggestions[reason]).join(', ')}</small>
      <KeyHint keys={keys} />
    </button>
  )
}
