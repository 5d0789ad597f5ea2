import { useState } from 'react'
import type { OutputOf } from '@shared/contract'
import { Sheet } from '../frame/sheet'
import { useQuery } from '../office'
import { SecondaryAction } from '../ui/action-button'
import { Icon } from '../ui/icon'
import { RefusalNote } from '../ui/refusal-note'
import { words } from '../words'
import { capitalised, type PrintJob } from './print-state'

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
      {paper && <PaperActions paper={paper} onClose={onClose} />}
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

function PaperActions({ paper, onClose }: { paper: Paper; onClose: () => void }) {
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const { sheet } = words.documents
  const file = { fileName: paper.fileName, base64: paper.base64 }
  const isPdf = paper.mediaType === 'application/pdf'
  const save = (): void => {
    window.shell.saveFile(file).then(
      (done) => setOutcome(done ? 'saved' : null),
      () => setOutcome('saveFailed')
    )
  }
  const print = (): void => {
    window.shell.printPdf(file).then(
      (done) => setOutcome(done ? 'printed' : null),
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
