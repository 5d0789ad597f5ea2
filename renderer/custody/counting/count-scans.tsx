import { useState } from 'react'
import { formatInstant } from '@shared/calendar'
import { groupTag } from '@shared/tags'
import { useQuery } from '../../office'
import { SecondaryAction } from '../../ui/action-button'
import { RefusalNote } from '../../ui/refusal-note'
import { StateTag } from '../../ui/state-tag'
import { words } from '../../words'
import './cancelled.css'

const said = words.counting.scans

/** What was scanned in a count, in the order of scanning: all that there is of one that was cancelled. */
export function CountScans({ countId }: { countId: string }) {
  const [afterSeq, setAfterSeq] = useState(0)
  const query = useQuery('custody.listCountScans', { countId, afterSeq }, { keepFormer: true })
  const scans = query.value?.scans ?? []
  const last = scans.at(-1)?.seq ?? 0
  return (
    <section className="count-scans" aria-label={said.heading}>
      <h3>{said.heading}</h3>
      <RefusalNote refusal={query.refusal} fault={query.fault} />
      {query.value && scans.length === 0 && <p className="note">{said.none}</p>}
      <ol>
        {scans.map((scan) => (
          <li key={scan.seq} className={scan.undone ? 'count-read undone' : 'count-read'}>
            <span className="note">
              {formatInstant(scan.at)}
              <small>{scan.by}</small>
            </span>
            <span>
              {scan.name}
              <small>
                {[scan.tag === '' ? '' : groupTag(scan.tag), scan.condition]
                  .filter((part) => part !== '')
                  .join(' · ')}
              </small>
            </span>
            <span>
              {scan.placePath}
              <small>
                {scan.bookPath !== scan.placePath && scan.bookPath !== '' && said.books(scan.bookPath)}
              </small>
            </span>
            <b>{scan.quantity}</b>
            <StateTag
              tone={scan.undone ? 'neutral' : scan.verdict === 'MATCH' ? 'green' : 'amber'}
              word={scan.undone ? said.undone : said.verdicts[scan.verdict]}
            />
          </li>
        ))}
      </ol>
      <div className="count-actions">
        {afterSeq > 0 && <SecondaryAction onPress={() => setAfterSeq(0)}>{said.first}</SecondaryAction>}
        {query.value?.more && (
          <SecondaryAction onPress={() => setAfterSeq(last)}>{words.counting.results.more}</SecondaryAction>
        )}
      </div>
    </section>
  )
}
