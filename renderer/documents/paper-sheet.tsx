import { useState } from 'react'
import type { OutputOf } from '@shared/contract'
import { Sheet } from '../frame/sheet'
import { useCommand, useQuery } from '../office'
import { SecondaryAction } from '../ui/action-button'
import { Icon } from '../ui/icon'
import { RefusalNote } from '../ui/refusal-note'
import { words } from '../words'
import { capitalised, waitsOnScreen, type PrintJob } from './print-state'

type Paper = OutputOf<'documents.getPaper'>
type Outcome = 'saved' | 'printed' | 'printFailed' | 'saveFailed'

/** One paper, drawn from what is booked: to look at, to save as a file, to print on a printer of this computer. */
export function PaperSheet({ job, onClose }: { job: PrintJob; onClose: () => void }) {
  const { value: paper, refusal, fault } = useQuery('documents.getPaper', { jobId: job.jobId })
  const { sheet } = words.documents
  return (
    <Sheet heading={capitalised(words.names.paperFormWords[job.form])} onClose={onClose}>
      <RefusalNote refusal={refusal} fault={fault} />
      {paper ? <PaperContent paper={paper} /> : !refusal && !fault && <p className="note">{sheet.drawing}</p>}
      {paper && <PaperActions job={job} paper={paper} onClose={onClose} />}
      {!paper && <SecondaryAction onPress={onClose}>{sheet.close}</SecondaryAction>}
    </Sheet>
  )
}

function PaperContent({ paper }: { paper: Paper }) {
  const { sheet } = words.documents
  if (paper.mediaType.startsWith('image/')) {
    return (
      <figure className="paper-picture">
        <img src={`data:${paper.mediaType};base64,${paper.base64}`} alt={paper.fileName} />
        <figcaption className="note">{sheet.image}</figcaption>
      </figure>
    )
  }
  return (
    <p className="paper-file">
      <Icon name="file" size={32} />
      <span>
        <strong>{paper.fileName}</strong>
        <small>{sheet.pdf}</small>
      </span>
    </p>
  )
}

/** Once it was saved or printed from here, the person has the paper, and nobody has to say so again. */
function PaperActions({ job, paper, onClose }: { job: PrintJob; paper: Paper; onClose: () => void }) {
  const settle = useCommand('documents.settlePrintJob')
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const { sheet } = words.documents
  const file = { fileName: paper.fileName, base64: paper.base64 }
  const isPdf = paper.mediaType === 'application/pdf'
  const ended = (done: Outcome | null): void => {
    setOutcome(done)
    if (done && waitsOnScreen(job)) void settle.run({ jobId: job.jobId, outcome: 'CONFIRMED' })
  }
  const save = (): void => {
    window.shell.saveFile(file).then(
      (done) => ended(done ? 'saved' : null),
      () => setOutcome('saveFailed')
    )
  }
  const print = (): void => {
    window.shell.printPdf(file).then(
      (done) => ended(done ? 'printed' : null),
      () => setOutcome('printFailed')
    )
  }
  const failed = outcome === 'printFailed' || outcome === 'saveFailed'
  return (
    <>
      {outcome && (
        <p className={failed ? 'paper-outcome tone-red' : 'paper-outcome tone-green'} role="status">
          <Icon name={failed ? 'warning' : 'done'} /> {sheet[outcome]}
        </p>
      )}
      <RefusalNote refusal={settle.refusal} fault={settle.fault} />
      <div className="form-row">
        {isPdf && (
          <SecondaryAction icon="printer" onPress={print}>
            {sheet.print}
          </SecondaryAction>
        )}
        <SecondaryAction icon="file" onPress={save}>
          {sheet.save}
        </SecondaryAction>
        <SecondaryAction onPress={onClose}>{sheet.close}</SecondaryAction>
      </div>
    </>
  )
}
