import { EmptyState } from '../../ui/empty-state'
import { ScanBand } from '../../ui/scan-band'
import type { Said } from './said'

/**
 * The band answers each label, the tally says how far it has come; before the first label, what to scan. Both stay in sight
 * however far the form below is scrolled: a wrong label is loud wherever one reads.
 */
export function LotTally({
  said,
  hint,
  figure,
  note
}: {
  said: Said | null
  hint: string
  figure: string
  note: string
}) {
  return (
    <div className="lot-said">
      {said ? <ScanBand {...said} /> : <EmptyState icon="scan" title={hint} />}
      <div className="lot-tally" aria-live="polite">
        <strong>{figure}</strong>
        <span>{note}</span>
      </div>
    </div>
  )
}
