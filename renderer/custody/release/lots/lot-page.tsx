import { Papers } from '../../../documents/papers'
import { useCommand, useQuery } from '../../../office'
import { useMay, useWho } from '../../../session'
import { SecondaryAction } from '../../../ui/action-button'
import { EmptyState } from '../../../ui/empty-state'
import { Facts } from '../../../ui/panel'
import { RefusalNote } from '../../../ui/refusal-note'
import { StateTag } from '../../../ui/state-tag'
import { DoneNote } from '../../../forms/done-note'
import { words } from '../../../words'
import { CancelOrder } from '../../lots/cancel-order'
import { NoteLotDecision } from '../note-decision'
import { lotRows } from './lot-facts'
import { HandOverLot } from './hand-over-lot-form'
import type { Lot } from './lot-hand-over'
import { LotThings } from './lot-things'

/** One lot: what it is, its things, and the step that is due. */
export function LotPage({ lotId, onBack }: { lotId: string; onBack: () => void }) {
  const { value: lot, refusal, fault } = useQuery('custody.getReleaseLot', { lotId })
  const { lots: label } = words
  return (
    <section className="mode-panel lots">
      <header className="mode-head">
        <h1>
          {lot
            ? label.title(words.names.outcomeWords[lot.outcome], String(lot.going || lot.asked))
            : label.list}
        </h1>
        {lot && <StateTag tone="neutral" word={words.names.releaseStateWords[lot.state]} />}
        <SecondaryAction onPress={onBack}>{label.back}</SecondaryAction>
      </header>
      <RefusalNote refusal={refusal} fault={fault} />
      {lot && <LotStep lot={lot} />}
    </section>
  )
}

function LotStep({ lot }: { lot: Lot }) {
  const mayGive = useMay('custody.handOver')
  const { user } = useWho()
  const isOfficer = user.roles.includes('ENFORCEMENT_OFFICER')
  const mayKeep = useMay('custody.keep')
  const mayNote = useMay('custody.noteDecision')
  // From our own store its keeper gives; at another's place also an officer.
  const mine = mayGive && (mayKeep || (lot.heldByOther && isOfficer))
  const { lots: label } = words
  const subject = `lot:${lot.lotId}`
  if (lot.state === 'APPROVED' && lot.outcome !== 'DESTROYED' && mine) return <HandOverLot lot={lot} />
  return (
    <div className="lot-body">
      <div className="lot-reading">
        {lot.state === 'PROPOSED' && <EmptyState icon="clock" title={words.custody.asset.waitingLeader} />}
        {lot.state === 'PROPOSED' && lot.undecided > 0 && (
          <p className="note">{label.undecided(String(lot.undecided))}</p>
        )}
        {lot.state === 'PROPOSED' && mayNote && <NoteLotDecision lotId={lot.lotId} />}
        {lot.state === 'APPROVED' && lot.outcome === 'DESTROYED' && (
          <EmptyState icon="clock" title={words.release.handOver.council} />
        )}
        {lot.state === 'DONE' && (
          <DoneNote title={label.handOver.done(lot.recordNumber ?? '', String(lot.going))} />
        )}
        <Facts rows={lotRows(lot)} />
        {lot.orderNumber !== null && <Papers subject={subject} />}
        {lot.state === 'APPROVED' && <CancelLot lot={lot} />}
      </div>
      <LotThings lot={lot} />
    </div>
  )
}

function CancelLot({ lot: { lotId } }: { lot: Lot }) {
  const command = useCommand('custody.cancelReleaseLot')
  return <CancelOrder {...command} onCancel={(reason) => void command.run({ lotId, reason })} />
}
