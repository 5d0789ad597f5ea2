// The labels of a run as one file, a page of exactly the stock's size each, in the order of the store.
import { assetLabelsPdf, idOf, type DrawPaper } from '../../documents'
import type { LabelSizeName } from '@shared/label-sizes'
import { refuse } from '../../refusal'
import { labelOf } from '../assets/asset-papers'
import { assetRow } from '../assets/asset-row'
import { linesOf, runRow } from './label-runs'

/** A label that was replaced since is left out: it would be void on the thing that it is stuck on. */
export const labelRunPaper: DrawPaper = (reads, { subject }) => {
  const run = runRow(reads, idOf(subject))
  const labels = linesOf(reads, run.run_id).flatMap(({ asset_id: assetId, tag, issue }) => {
    const asset = assetRow(reads, { assetId })
    return asset.tag === tag ? [labelOf(reads, asset, { count: issue - 1 })] : []
  })
  if (labels.length === 0) refuse('LABEL_RUN_DONE', { runNumber: run.run_number })
  const fileName = `nhan-luot-${run.run_number.replaceAll('/', '-')}.pdf`
  return { kind: 'pdf', fileName, content: assetLabelsPdf(labels, run.size as LabelSizeName) }
}
