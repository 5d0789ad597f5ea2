import { useState } from 'react'
import { placeKindsForAssets } from '@shared/contract/custody'
import { useQuery } from '../office'
import { SecondaryAction } from '../ui/action-button'
import { EmptyState } from '../ui/empty-state'
import { Icon, type IconName } from '../ui/icon'
import { Facts, Panel } from '../ui/panel'
import { RefusalNote } from '../ui/refusal-note'
import { TagText } from '../ui/tag-text'
import { words } from '../words'
import { AddPlace } from './add-place'
import { DescribePlace } from './describe-place'
import { PlaceLabels } from './place-labels'
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
/** Up to here the whole tree is shown. */
const placesAllShown = 400

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
          <Branch
            inside={childrenOf(places)}
            parentId={null}
            chosenId={chosenId}
            open={openBranches(places, chosenId)}
            onChoose={setChosen}
          />
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
        <AddPlace key={`add ${chosenId ?? ''}`} parent={chosen} places={places} />
        {chosen && (
          <PlaceLabels
            key={chosen.placeId}
            place={chosen}
            hasInside={places.some(({ parentId }) => parentId === chosen.placeId)}
          />
        )}
        {chosen && <DescribePlace key={`${chosen.placeId} ${chosen.name}`} place={chosen} />}
      </Panel>
    </>
  )
}

interface BranchProps {
  inside: ReadonlyMap<string | null, readonly StoragePlace[]>
  parentId: string | null
  chosenId: string | null
  /** The places whose insides are shown; null for all. */
  open: ReadonlySet<string> | null
  onChoose: (placeId: string) => void
}

function childrenOf(places: readonly StoragePlace[]): Map<string | null, StoragePlace[]> {
  const children = new Map<string | null, StoragePlace[]>()
  for (const place of places) {
    const siblings = children.get(place.parentId)
    if (siblings) siblings.push(place)
    else children.set(place.parentId, [place])
  }
  return children
}

/** A large store shows only the way to what is chosen, and what stands in it: nobody reads 20,000 lines. */
function openBranches(places: readonly StoragePlace[], chosenId: string | null): Set<string> | null {
  if (places.length <= placesAllShown) return null
  const byId = new Map(places.map((place) => [place.placeId, place]))
  const open = new Set<string>()
  for (let at = chosenId === null ? undefined : byId.get(chosenId); at;) {
    open.add(at.placeId)
    at = at.parentId === null ? undefined : byId.get(at.parentId)
  }
  return open
}

function Branch({ inside, parentId, chosenId, open, onChoose }: BranchProps) {
  return inside.get(parentId)?.map(({ placeId, kind, name, assetCount }) => (
    <li key={placeId}>
      <button type="button" aria-current={placeId === chosenId} onClick={() => onChoose(placeId)}>
        <Icon name={icons[kind]} />
        <strong>{name}</strong>
        <span className="note">
          {placeKindsForAssets.includes(kind)
            ? words.settings.stores.assets(assetCount)
            : words.names.placeKindWords[kind]}
        </span>
      </button>
      <ul>
        {(open === null || open.has(placeId)) && (
          <Branch inside={inside} parentId={placeId} chosenId={chosenId} open={open} onChoose={onChoose} />
        )}
      </ul>
    </li>
  ))
}
