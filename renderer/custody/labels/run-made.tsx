import { useState } from 'react'
import type { OutputOf } from '@shared/contract'
import { formatDong } from '@shared/money'
import { DoneNote } from '../../forms/done-note'
import { PaperSheet } from '../../documents/paper-sheet'
import { useQuery } from '../../office'
import { SecondaryAction } from '../../ui/action-button'
import { words } from '../../words'
import type { LabelRun } from './chosen-labels'

/** A run that was just made: its file to print or to save, and the way to reading its labels back. */
export function RunMade({
  made,
  onRead
}: {
  made: OutputOf<'custody.printLabels'>
  onRead: (run: LabelRun) => void
}) {
  const texts = words.labels
  const { value } = useQuery('custody.listLabelRuns', {})
  const run = value?.runs.find(({ runId }) => runId === made.runId)
  return (
    <DoneNote title={texts.made(made.runNumber, formatDong(String(made.labelCount)))}>
      <div className="form-row">
        <RunPaper runId={made.runId} first />
        {run && (
          <SecondaryAction icon="scan" onPress={() => onRead(run)}>
            {texts.readBack}
          </SecondaryAction>
        )}
      </div>
    </DoneNote>
  )
}

/** The file of a run, in a sheet from which it is printed or saved. */
export function RunPaper({ runId, first = false }: { runId: string; first?: boolean }) {
  const [open, setOpen] = useState(false)
  const { value } = useQuery(
    'documents.listPrintJobs',
    { subject: `labelRun:${runId}` },
    { topics: ['custody'] }
  )
  const [job] = value?.jobs ?? []
  if (!job) return null
  const { paper } = words.labels
  return (
    <>
      {first ? (
        <SecondaryAction icon="printer" keys="Enter" words={paper} onPress={() => setOpen(true)}>
          {paper}
        </SecondaryAction>
      ) : (
        <button type="button" className="text-action" onClick={() => setOpen(true)}>
          {paper}
        </button>
      )}
      {open && <PaperSheet job={job} onClose={() => setOpen(false)} />}
    </>
  )
}
