import { formatDay, formatInstant } from '@shared/calendar'
import { Icon } from '../../ui/icon'
import { Facts } from '../../ui/panel'
import { StateTag } from '../../ui/state-tag'
import { words } from '../../words'
import { isOpenState } from './is-open'
import type { File } from './life-look'

type Proposal = File['proposals'][number]
type Ask = File['asks'][number]

/** Where the file stands: who answers for it, what it waits for, what was asked, decided and given. */
export function LifeStrip({ file }: { file: File }) {
  const { stands } = words.fileDesk
  const open = isOpenState(file.state)
  return (
    <div className="life-strip">
      <Facts
        rows={[
          [stands.register, file.register?.number ?? stands.notRegistered],
          [open ? stands.owner : stands.lastOwner, file.ownerName],
          ...(file.dueDate === null
            ? []
            : [[stands.due, <Due key="due" day={file.dueDate} overdue={file.overdue} />] as const])
        ]}
      />
      {open && file.missingPapers.length > 0 && (
        <Note tone="amber" title={stands.missing(file.missingPapers.join(', '))}>
          {stands.missingNext}
        </Note>
      )}
      {file.offer && (
        <Note
          tone={file.offer.escalated ? 'red' : 'blue'}
          title={stands.offered(file.offer.toName, formatInstant(file.offer.offeredAt))}
        >
          {[stands.offeredNext(file.offer.byName), file.offer.note, file.offer.escalated ? stands.stuck : '']
            .filter((part) => part !== '')
            .join(' ')}
        </Note>
      )}
      {file.proposals.map((proposal) => (
        <ProposalNote key={proposal.proposalId} proposal={proposal} />
      ))}
      {file.asks.map((ask) => (
        <AskNote key={ask.askId} ask={ask} />
      ))}
      <ResultNotes file={file} />
    </div>
  )
}

function Due({ day, overdue }: { day: string; overdue: boolean }) {
  const said = formatDay(day)
  if (!overdue) return said
  return <StateTag tone="red" icon="clock" word={words.fileDesk.stands.overdue(said)} />
}

function ProposalNote({ proposal }: { proposal: Proposal }) {
  const { stands } = words.fileDesk
  const kind = words.intake.life.proposals[proposal.kind]
  const ground = [
    proposal.reasonName ?? '',
    proposal.clause ?? '',
    proposal.newDueDate === null ? '' : formatDay(proposal.newDueDate)
  ].filter((part) => part !== '')
  if (proposal.state === 'TAKEN_BACK') return null
  if (proposal.state === 'PROPOSED') {
    return (
      <Note tone="amber" title={stands.asked(kind)}>
        {[
          ...ground,
          proposal.explanation,
          stands.askedBy(proposal.proposedBy, formatInstant(proposal.proposedAt))
        ].join(' · ')}
      </Note>
    )
  }
  const title =
    proposal.state === 'APPROVED' ? stands.approved(kind, proposal.paperNumber ?? '') : stands.declined(kind)
  return (
    <Note tone="neutral" title={title}>
      {[
        ...ground,
        proposal.decision ?? '',
        proposal.decidedAt === null ? '' : `${proposal.decidedBy ?? ''}, ${formatInstant(proposal.decidedAt)}`
      ]
        .filter((part) => part !== '')
        .join(' · ')}
    </Note>
  )
}

function AskNote({ ask }: { ask: Ask }) {
  const { stands } = words.fileDesk
  const { askReasons } = words.intake.life
  return (
    <Note
      tone={ask.answeredAt === null ? 'amber' : 'neutral'}
      title={stands.wanted(ask.number, formatInstant(ask.askedAt), ask.askedBy)}
      mark={ask.late ? stands.late : undefined}
    >
      {ask.items.map((item) => (
        <span key={item.paper} className="life-item">
          <strong>{item.paper}</strong> {askReasons[item.reason]}: {item.bring} <small>{item.clause}</small>
        </span>
      ))}
      {ask.note !== '' && <span className="life-item">{ask.note}</span>}
      {ask.answeredAt !== null && (
        <span className="life-item">{stands.answered(formatInstant(ask.answeredAt))}</span>
      )}
    </Note>
  )
}

function ResultNotes({ file: { result, returned } }: { file: File }) {
  const { stands } = words.fileDesk
  const { resultKinds, returnWays } = words.intake.life
  return (
    <>
      {result && (
        <Note
          tone="green"
          title={stands.result(resultKinds[result.kind], result.number, formatDay(result.date))}
        >
          {[result.summary, stands.reported(result.reportedBy, formatInstant(result.reportedAt))]
            .filter((part) => part !== '')
            .join(' · ')}
        </Note>
      )}
      {returned && (
        <Note
          tone="green"
          title={stands.returned(
            returned.receiverName,
            returnWays[returned.way],
            formatInstant(returned.returnedAt)
          )}
        >
          {[
            returned.mandate === null ? '' : stands.mandate(returned.mandate),
            returned.reference === '' ? '' : stands.reference(returned.reference),
            returned.returnedBy
          ]
            .filter((part) => part !== '')
            .join(' · ')}
        </Note>
      )}
    </>
  )
}

const icons = { amber: 'warning', red: 'clock', blue: 'handover', green: 'done', neutral: 'file' } as const

function Note({
  tone,
  title,
  mark,
  children
}: {
  tone: keyof typeof icons
  title: string
  mark?: string | undefined
  children: React.ReactNode
}) {
  return (
    <div className={`life-note tone-${tone}`}>
      <Icon name={icons[tone]} size={18} />
      <div>
        <strong>{title}</strong> {mark !== undefined && <StateTag tone="red" icon="clock" word={mark} />}
        <p>{children}</p>
      </div>
    </div>
  )
}
