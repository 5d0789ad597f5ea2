import { dayOf, timeOf } from '@shared/calendar'
import { openPlace } from '../frame/navigation'
import { useQuery } from '../office'
import { EmptyState } from '../ui/empty-state'
import { useKey } from '../ui/keys'
import { KeyHint } from '../ui/key-hint'
import { RefusalNote } from '../ui/refusal-note'
import { StateTag } from '../ui/state-tag'
import { words } from '../words'
import type { Procedure } from './draft'

/** Today's files: when, who, what, and how far. Answers "where is mine?" at a glance. */
export function TodayList({
  chosenId,
  procedures
}: {
  chosenId: string | null
  procedures: readonly Procedure[]
}) {
  const today = dayOf(Date.now())
  const { value, refusal, fault } = useQuery('intake.listFiles', { day: today }, { keepFormer: true })
  const files = value?.files ?? []
  const said = words.intake.today
  const at = files.findIndex(({ fileId }) => fileId === chosenId)
  const go = (index: number): void => {
    const file = files[index]
    if (file) openPlace('intake', `file:${file.fileId}`)
  }
  useKey({ keys: 'Alt+ArrowDown', words: words.intake.keys.next }, () => go(at + 1))
  useKey({ keys: 'Alt+ArrowUp', words: words.intake.keys.previous, enabled: at > 0 }, () => go(at - 1))
  return (
    <>
      <div className="list-head">
        <strong>{said.heading}</strong>
        <span className="note">{said.count(value?.total ?? 0)}</span>
        {chosenId !== null && (
          <button type="button" className="text-action" onClick={() => openPlace('intake')}>
            {said.newFile} <KeyHint keys="Escape" />
          </button>
        )}
      </div>
      <RefusalNote refusal={refusal} fault={fault} />
      {value && files.length === 0 && <EmptyState icon="stamp" title={said.empty} hint={said.emptyHint} />}
      <div className="list-rows">
        {files.map((file) => (
          <button
            key={file.fileId}
            type="button"
            className="list-row timed"
            aria-current={file.fileId === chosenId}
            onClick={() => openPlace('intake', `file:${file.fileId}`)}
          >
            <time>{timeOf(file.receivedAt)}</time>
            <strong>{file.requesterName}</strong>
            <small>{shortName(procedures, file.procedureCode)}</small>
            <StateTag tone="green" word={words.intake.life.states[file.state]} />
          </button>
        ))}
      </div>
    </>
  )
}

function shortName(procedures: readonly Procedure[], code: string): string {
  const name = procedures.find((procedure) => procedure.code === code)?.name ?? code
  return words.intake.today.short(name)
}
