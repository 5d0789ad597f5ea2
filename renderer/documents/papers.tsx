import { useState } from 'react'
import { formatInstant } from '@shared/calendar'
import { useCommand, useQuery } from '../office'
import { useMay } from '../session'
import { SecondaryAction } from '../ui/action-button'
import { Icon } from '../ui/icon'
import { Field } from '../ui/panel'
import { RefusalNote } from '../ui/refusal-note'
import { StateTag } from '../ui/state-tag'
import { TextField } from '../ui/text-field'
import { words } from '../words'
import '../forms/work.css'
import './documents.css'
import { useWaitingReport } from './paper-group'
import { PaperSheet } from './paper-sheet'
import {
  capitalised,
  newestOfEachForm,
  personSettles,
  printTones,
  waitsOnScreen,
  type PrintJob
} from './print-state'

/** The papers of one subject (`asset:<uuid>`, `release:<uuid>`, `voucher:<uuid>`): the newest job of each form. */
export function Papers({ subject }: { subject: string }) {
  const may = useMay('documents.print')
  const { value, refusal, fault, loading } = useQuery('documents.listPrintJobs', may ? { subject } : null)
  const jobs = newestOfEachForm(value?.jobs ?? [])
  useWaitingReport(
    subject,
    jobs.filter(personSettles).map(({ jobId }) => jobId)
  )
  if (!may) return null
  return (
    <div className="papers">
      <RefusalNote refusal={refusal} fault={fault} />
      {!loading && jobs.length === 0 && <p className="note">{words.documents.none}</p>}
      {jobs.map((job) => (
        <PaperRow key={job.jobId} job={job} />
      ))}
    </div>
  )
}

type Open = 'paper' | 'reprint' | null

function PaperRow({ job }: { job: PrintJob }) {
  const [open, setOpen] = useState<Open>(null)
  const { copies, reprintCount, view, reprint, onScreen } = words.documents
  const state = waitsOnScreen(job) ? onScreen : words.names.printStateWords[job.state]
  const detail = [copies(job.copies), ...(job.reprint > 0 ? [reprintCount(job.reprint)] : [])].join(' · ')
  return (
    <div className="paper-row">
      <Icon name={job.form === 'ASSET_LABEL' ? 'tag' : 'file'} size={18} />
      <span className="paper-name">
        <strong>{capitalised(words.names.paperFormWords[job.form])}</strong>
        <small title={`${formatInstant(job.queuedAt)} · ${job.queuedBy}`}>{detail}</small>
      </span>
      <StateTag tone={printTones[job.state]} word={state} />
      <span className="paper-actions">
        <button type="button" className="text-action" onClick={() => setOpen('paper')}>
          {view}
        </button>
        {/* What nobody printed yet cannot be printed again. */}
        {!waitsOnScreen(job) && (
          <button type="button" className="text-action" onClick={() => setOpen('reprint')}>
            {reprint}
          </button>
        )}
      </span>
      {job.problem !== null && <p className="paper-problem">{words.names.deviceProblem(job.problem)}</p>}
      {personSettles(job) && <Settle job={job} />}
      {job.state === 'FAILED' && <Retry job={job} />}
      {open === 'reprint' && <Reprint job={job} onDone={() => setOpen(null)} />}
      {open === 'paper' && <PaperSheet job={job} onClose={() => setOpen(null)} />}
    </div>
  )
}

/** No device can tell what became of it, so the person who holds the paper says it. */
function Settle({ job }: { job: PrintJob }) {
  const settle = useCommand('documents.settlePrintJob')
  const { settled, settleQuestion, screenQuestion } = words.documents
  const say = (outcome: 'CONFIRMED' | 'FAILED'): void => void settle.run({ jobId: job.jobId, outcome })
  return (
    <div className="paper-settle">
      <span>{job.state === 'UNKNOWN' ? settleQuestion : screenQuestion}</span>
      <label className="paper-printed">
        <input
          type="checkbox"
          checked={settle.running}
          disabled={settle.running}
          onChange={() => say('CONFIRMED')}
        />
        {settled.CONFIRMED}
      </label>
      <button type="button" className="paper-spoiled" disabled={settle.running} onClick={() => say('FAILED')}>
        <Icon name="stop" size={14} /> {settled.FAILED}
      </button>
      <RefusalNote refusal={settle.refusal} fault={settle.fault} />
    </div>
  )
}

/** Nothing came out: the same paper once more, which is no reprint. */
function Retry({ job }: { job: PrintJob }) {
  const retry = useCommand('documents.retryPrintJob')
  return (
    <div className="paper-settle">
      <span>{words.documents.retryQuestion}</span>
      <button
        type="button"
        className="text-action"
        disabled={retry.running}
        onClick={() => void retry.run({ jobId: job.jobId })}
      >
        <Icon name="printer" size={14} /> {words.documents.retry}
      </button>
      <RefusalNote refusal={retry.refusal} fault={retry.fault} />
    </div>
  )
}

/** A second issue of a paper says that it is one, and why. */
function Reprint({ job, onDone }: { job: PrintJob; onDone: () => void }) {
  const [reason, setReason] = useState('')
  const reprint = useCommand('documents.reprint')
  const { reprintReason, reprintReasonHint, reprintSubmit, cancel } = words.documents
  const send = async (): Promise<void> => {
    const answer = await reprint.run({ form: job.form, subject: job.subject, reason: reason.trim() })
    if ('ok' in answer) onDone()
  }
  return (
    <form
      className="paper-reprint"
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.preventDefault()
        onDone()
      }}
    >
      <Field label={reprintReason} hint={reprintReasonHint} required>
        <TextField value={reason} onChange={setReason} autoFocus maxLength={300} />
      </Field>
      <RefusalNote refusal={reprint.refusal} fault={reprint.fault} />
      <div className="form-row">
        <SecondaryAction
          type="submit"
          icon="printer"
          disabled={reason.trim() === ''}
          running={reprint.running}
        >
          {reprintSubmit}
        </SecondaryAction>
        <SecondaryAction onPress={onDone}>{cancel}</SecondaryAction>
      </div>
    </form>
  )
}
