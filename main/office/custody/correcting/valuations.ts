// What a competent body says a thing is worth. It is noted beside the thing and changes no book price: that one may be
// used for no sale, and a value for a sale is no accounting value (TT 78/2020 Art 3.4).
import type { assetValuationTable } from '@domain/custody/tables'
import type { RowIn } from '@domain/journal/table'
import { endedStates, type AssetState } from '@shared/contract/custody'
import type { OutputOf } from '@shared/contract'
import { oneLine } from '@shared/one-line'
import type { Decide, QueryHandler } from '../../act'
import { userFullName } from '../../identity'
import { refuse } from '../../refusal'
import { assetRow } from '../assets/asset-row'

type Valuation = OutputOf<'custody.listValuations'>['valuations'][number]
type Row = Omit<RowIn<typeof assetValuationTable>, 'value_dong'> & { value: string }

export const valueAsset: Decide<'custody.valueAsset'> = (act, input) => {
  const asset = assetRow(act, { assetId: input.assetId })
  if (endedStates.includes(asset.state as AssetState)) {
    refuse('ASSET_STATE', { state: asset.state, needed: 'IN_OWN_STORE' })
  }
  if (input.documentDay > act.today) refuse('DATE_IN_FUTURE')
  const said = {
    kind: input.kind,
    body: oneLine(input.body),
    documentNumber: oneLine(input.documentNumber),
    documentDay: input.documentDay
  }
  const known = act.get(
    `SELECT 1 FROM asset_valuation WHERE asset_id = ? AND body = ? AND document_number = ? AND document_day = ?`,
    input.assetId,
    said.body,
    said.documentNumber,
    said.documentDay
  )
  if (known) refuse('VALUATION_KNOWN', { number: said.documentNumber })
  const valuationId = act.newId()
  act.append({
    kind: 'custody.AssetValued',
    subject: `asset:${input.assetId}`,
    payload: { valuationId, assetId: input.assetId, ...said, valueDong: input.valueDong }
  })
  return { valuationId }
}

export const listValuations: QueryHandler<'custody.listValuations'> = (reading, { assetId }) => ({
  valuations: reading
    .all<Row>(
      `SELECT valuation_id, asset_id, kind, CAST(value_dong AS TEXT) AS value, body, document_number, document_day,
        noted_by, noted_at FROM asset_valuation WHERE asset_id = ? ORDER BY document_day DESC, noted_at DESC LIMIT 100`,
      assetId
    )
    .map((row) => ({
      valuationId: row.valuation_id,
      kind: row.kind as Valuation['kind'],
      valueDong: row.value,
      body: row.body,
      documentNumber: row.document_number,
      documentDay: row.document_day,
      notedBy: userFullName(reading, row.noted_by),
      notedAt: row.noted_at
    }))
})
