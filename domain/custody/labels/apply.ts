// Entries of label runs to row changes. Each label counts as an issue of its thing's label, so that a later reprint of
// one says how often it came out, whichever way it was printed.
import { paperTable } from '../../documents/tables'
import { takeNumber } from '../../journal/counter'
import type { AppliersOf } from '../../journal/entry-kind'
import { insert, patch, type RowChange } from '../../journal/row-change'
import type { labelsEntries } from './entries'
import { labelRunLineTable, labelRunTable } from './tables'

export const applyLabels: AppliersOf<typeof labelsEntries> = {
  'custody.LabelsPrinted': ({ at, actor, payload }) => [
    takeNumber({ series: 'run.label', period: payload.year, number: payload.runSerial }),
    insert(labelRunTable, {
      run_id: payload.runId,
      run_number: payload.runNumber,
      size: payload.size,
      label_count: payload.labels.length,
      resumes_run_id: payload.resumes?.runId ?? null,
      printed_at: at,
      printed_by: actor
    }),
    ...payload.labels.flatMap(({ assetId, tag, issues }, index) => [
      insert(labelRunLineTable, {
        run_id: payload.runId,
        position: index + 1,
        asset_id: assetId,
        tag,
        issue: issues.to
      }),
      ...issued(assetId, issues)
    ])
  ]
}

function issued(assetId: string, { from, to }: { from: number; to: number }): RowChange[] {
  const key = { form: 'ASSET_LABEL', subject: `asset:${assetId}` }
  if (from === to) return []
  return [
    from === 0
      ? insert(paperTable, { ...key, issues: to })
      : patch(paperTable, key, { from: { issues: from }, to: { issues: to } })
  ]
}
