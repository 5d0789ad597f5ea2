// Entries of places to row changes.
import { takeNumber } from '../../journal/counter'
import type { AppliersOf } from '../../journal/entry-kind'
import { insert } from '../../journal/row-change'
import type { placesEntries } from './entries'
import { storagePlaceTable } from './tables'

export const applyPlaces: AppliersOf<typeof placesEntries> = {
  'custody.StoragePlaceAdded': ({ payload }) => [
    takeNumber({ series: 'tag.storagePlace', period: payload.tag.slice(6, 8), number: payload.tagNumber }),
    insert(storagePlaceTable, {
      place_id: payload.placeId,
      tag: payload.tag,
      parent_id: payload.parentId,
      kind: payload.kind,
      name: payload.name
    })
  ]
}
