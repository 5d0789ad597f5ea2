// Entries of samples to row changes.
import type { AppliersOf } from '../../journal/entry-kind'
import { insert, patch } from '../../journal/row-change'
import type { samplingEntries } from './entries'
import { stockSampleItemTable, stockSampleTable } from './tables'

export const applySampling: AppliersOf<typeof samplingEntries> = {
  'custody.SampleAnnounced': ({ seq, at, actor, payload }) => [
    insert(stockSampleTable, {
      sample_id: payload.sampleId,
      state: 'ANNOUNCED',
      place_id: payload.placeId,
      scope: payload.scope,
      commitment: payload.commitment,
      announced_seq: seq,
      announced_at: at,
      announced_by: actor,
      drawn_seq: 0,
      drawn_at: null,
      drawn_by: null,
      population: 0,
      size: 0
    })
  ],
  'custody.SampleDrawn': ({ seq, at, actor, payload }) => [
    patch(
      stockSampleTable,
      { sample_id: payload.sampleId },
      {
        from: { state: 'ANNOUNCED' },
        to: {
          state: 'DRAWN',
          drawn_seq: seq,
          drawn_at: at,
          drawn_by: actor,
          population: payload.population,
          size: payload.size
        }
      }
    )
  ],
  'custody.SampleItemsDrawn': ({ payload: { sampleId, items } }) =>
    items.map((item) =>
      insert(stockSampleItemTable, {
        sample_id: sampleId,
        number: item.number,
        asset_id: item.assetId,
        place_id: item.placeId
      })
    )
}
