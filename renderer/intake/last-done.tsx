import { formatDay } from '@shared/calendar'
import { groupPageCode } from '@shared/page-code'
import { Papers } from '../documents/papers'
import { printTones } from '../documents/print-state'
import { openPlace } from '../frame/navigation'
import { useQuery } from '../office'
import { Icon } from '../ui/icon'
import { StateTag } from '../ui/state-tag'
import { TagText } from '../ui/tag-text'
import { RefusalNote } from '../ui/refusal-note'
import { words } from '../words'
import type { Closed } from './scans/hand-over'

export interface Done {
  fileId: string
  receptionNumber: string
  tag: string
  /** Null where the law names no time. */
  dueDate: string | null
  name: string
  /** What became of its scans; null when there were none. */
  manifest: Closed | null
}

/** The file just taken in: quiet while all is well; the printer's trouble stands here until it is dealt with. */
export function LastDone({ done }: { done: Done }) {
  const subject = `file:${done.fileId}`
  const { value } = useQuery('documents.listPrintJobs', { subject })
  const job = value?.jobs[0]
  const { finish } = words.intake
  const trouble = job?.state === 'FAILED' || job?.state === 'UNKNOWN'
  return (
    <section className="last-done" role="status">
      <Icon name="done" size={18} />
      <strong>{finish.done(done.receptionNumber, done.name)}</strong>
      {done.dueDate !== null && <span>{finish.due(formatDay(done.dueDate))}</span>}
      <TagText tag={done.tag} />
      <span className="last-done-end">
        {job && !trouble && (
          <StateTag
            tone={printTones[job.state]}
            word={words.names.printStateWords[job.state]}
            icon="printer"
          />
        )}
        <button type="button" className="text-action" onClick={() => openPlace('intake', subject)}>
          {finish.show}
        </button>
      </span>
      {done.manifest && <ManifestDone done={done} manifest={done.manifest} />}
      {trouble && (
        <div className="last-done-papers">
          <Papers subject={subject} />
        </div>
      )}
    </section>
  )
}

function ManifestDone({ done, manifest }: { done: Done; manifest: Closed }) {
  const said = words.intakeScans
  if ('ok' in manifest) {
    return <span>{said.manifestClosed(manifest.ok.number, groupPageCode(manifest.ok.code))}</span>
  }
  return (
    <div className="last-done-papers">
      <RefusalNote
        refusal={'refusal' in manifest ? manifest.refusal : null}
        fault={'fault' in manifest ? manifest.fault.reference : null}
      />
      <p className="note">{said.notClosed(done.receptionNumber)}</p>
    </div>
  )
}
