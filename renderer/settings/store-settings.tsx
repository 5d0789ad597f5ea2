import { useState } from 'react'
import { useQuery } from '../office'
import { SecondaryAction } from '../ui/action-button'
import { EmptyState } from '../ui/empty-state'
import { Icon, type IconName } from '../ui/icon'
import { Facts, Panel } from '../ui/panel'
import { RefusalNote } from '../ui/refusal-note'
import { TagText } from '../ui/tag-text'
import { words } from '../words'
import { AddPlace } from './add-place'
import type { StoragePlace } from './subjects'

const icons: Readonly<Record<StoragePlace['kind'], IconName>> = {
  WAREHOUSE: 'warehouse',
  ROOM: 'building',
  SHELF: 'book',
  CELL: 'box',
  YARD: 'warehouse',
  CONTAINER: 'box'
}
const treeWidth = 420

/** The tree of places: warehouse, room, shelf, cell. What is added stands inside what is chosen. */
export function StoreSettings() {
  const [chosenId, setChosen] = useState<string | null>(null)
  const { value, refusal, fault } = useQuery('custody.listStoragePlaces', {})
  const places = value?.places ?? []
  const chosen = places.find(({ placeId }) => placeId === chosenId) ?? null
  const said = words.settings.stores
  return (
    <>
      <Panel
        width={treeWidth}
        heading={words.settings.parts.stores}
        note={said.note(places.filter(({ kind }) => kind === 'CELL').length)}
        actions={
          <SecondaryAction icon="plus" onPress={() => setChosen(null)}>
            {said.addWarehouse}
          </SecondaryAction>
        }
      >
        <RefusalNote refusal={refusal} fault={fault} />
        {value && places.length === 0 && (
          <EmptyState icon="warehouse" title={said.empty} hint={said.emptyHint} />
        )}
        <ul className="place-tree">
          <Branch places={places} parentId={null} chosenId={chosenId} onChoose={setChosen} />
        </ul>
      </Panel>
      <Panel heading={chosen ? said.addTo(chosen.path) : said.addWarehouse}>
        {chosen && (
          <div className="work-form">
            <Facts
              rows={[
                [said.tag, <TagText key="tag" tag={chosen.tag} />],
                [said.kindNow, words.names.placeKindWords[chosen.kind]],
                [words.cases.page.assets, said.assets(chosen.assetCount)]
              ]}
            />
          </div>
        )}
        <AddPlace key={chosenId ?? ''} parent={chosen} places={places} />
      </Panel>
    </>
  )
}

interface BranchProps {
  places: readonly StoragePlace[]
  parentId: string | null
  chosenId: string | null
  onChoose: (placeId: string) => void
}

function Branch({ places, parentId, chosenId, onChoose }: BranchProps) {
  const children = places.filter((place) => place.parentId === parentId)
  return children.map(({ placeId, kind, name, assetCount }) => (
    <li key={placeId}>
      <button type="button" aria-current={placeId === chosenId} onClick={() => onChoose(placeId)}>
        <Icon name={icons[kind]} />
        <strong>{name}</strong>
        <span className="note">
          {kind === 'CELL' ? words.settings.stores.assets(assetCount) : words.names.placeKindWords[kind]}
        </span>
      </button>
      <ul>
        <Branch places={places} parentId={placeId} chosenId={chosenId} onChoose={onChoose} />
      </ul>
    </li>
  ))
}
