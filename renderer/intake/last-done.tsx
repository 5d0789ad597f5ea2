import { formatDay } from '@shared/calendar'
import { Papers } from '../documents/papers'
import { printTones } from '../documents/print-state'
import { openPlace } from '../frame/navigation'
import { useQuery } from '../office'
import { Icon } from '../ui/icon'
import { StateTag } from '../ui/state-tag'
import { TagText } from '../ui/tag-text'
import { words } from '../words'

export interface Done {
  fileId: string
  receptionNumber: string
  tag: string
  dueDate: string
  name: string
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
      <span>{finish.due(formatDay(done.dueDate))}</span>
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
      {trouble && (
        <div className="last-done-papers">
          <Papers subject={subject} />
        </div>
      )}
    </section>
  )
}
