import { formatDay, formatInstant } from '@shared/calendar'
import { openPlace } from '../frame/navigation'
import { LifeStrip } from '../intake/life/life-strip'
import { useQuery } from '../office'
import { Facts } from '../ui/panel'
import { RefusalNote } from '../ui/refusal-note'
import { words } from '../words'
import type { FileAsked } from './decisions'

/** What is proposed about a file, on which ground, and what a yes does. */
export function FileDecisionFacts({ asked: { proposal, file, receivedBy } }: { asked: FileAsked }) {
  const { approvals } = words.fileDesk
  const { facts } = words.approvals
  return (
    <section>
      <Facts
        rows={[
          ...(proposal.reasonName === null ? [] : [[approvals.reason, proposal.reasonName] as const]),
          ...(proposal.clause === null ? [] : [[approvals.clause, proposal.clause] as const]),
          [approvals.explanation, proposal.explanation],
          ...(proposal.newDueDate === null
            ? []
            : [[approvals.newDay, formatDay(proposal.newDueDate)] as const]),
          [facts.askedBy, `${proposal.proposedBy} · ${formatInstant(proposal.proposedAt)}`],
          [approvals.procedure, file.procedureName],
          [approvals.reception, file.receptionNumber],
          [approvals.receivedBy, receivedBy],
          [facts.onApproval, approvals.consequences[proposal.kind]]
        ]}
      />
    </section>
  )
}

/** The file beside the decision: where it stands and what became of it so far. */
export function FileBeside({ fileId }: { fileId: string }) {
  const { value: file, refusal, fault } = useQuery('intake.getFile', { fileId }, { topics: ['cases'] })
  const { approvals } = words.fileDesk
  return (
    <div className="decision-beside">
      <header>
        <h2>{approvals.file}</h2>
        <button type="button" className="text-action" onClick={() => openPlace('intake', `file:${fileId}`)}>
          {approvals.open}
        </button>
      </header>
      <RefusalNote refusal={refusal} fault={fault} />
      {file && (
        <>
          <LifeStrip file={file} />
          <Facts
            rows={file.papers.map(({ name, pages }) => [name, words.intake.papers.count(1, pages)] as const)}
          />
        </>
      )}
    </div>
  )
}
