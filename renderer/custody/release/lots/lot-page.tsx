import { useState } from 'react'
import { Papers } from '../../../documents/papers'
import { useCommand, useQuery } from '../../../office'
import { useMay, useWho } from '../../../session'
import { SecondaryAction } from '../../../ui/action-button'
import { EmptyState } from '../../../ui/empty-state'
import { Facts, Field } from '../../../ui/panel'
import { RefusalNote } from '../../../ui/refusal-note'
import { StateTag } from '../../../ui/state-tag'
import { TextField } from '../../../ui/text-field'
import { DoneNote } from '../../../forms/done-note'
import { words } from '../../../words'
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
  // From our own store its keeper gives; at another's place also an officer.
  const mine = mayGive && (mayKeep || (lot.heldByOther && isOfficer))
  const { lots: label } = words
  const subject = `lot:${lot.lotId}`
  if (lot.state === 'APPROVED' && lot.outcome !== 'DESTROYED' && mine) return <HandOverLot lot={lot} />
  return (
    <div className="lot-body">
      <div className="lot-reading">
        {lot.state === 'PROPOSED' && <EmptyState icon="clock" title={words.custody.asset.waitingLeader} />}
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

/** The head takes the whole order back, with a reason, while the things are here. */
export function CancelLot({ lot }: { lot: Lot }) {
  const mayDecide = useMay('custody.approve')
  const command = useCommand('custody.cancelReleaseLot')
  const [reason, setReason] = useState<string | null>(null)
  const { handOver: label } = words.lots
  if (!mayDecide) return null
  if (reason === null) return <SecondaryAction onPress={() => setReason('')}>{label.cancel}</SecondaryAction>
  return (
    <form
      className="work-form inner"
      onSubmit={(event) => {
        event.preventDefault()
        void command.run({ lotId: lot.lotId, reason: reason.trim() })
      }}
    >
      <Field label={label.reason} hint={words.release.cancel.reasonHint} required>
        <TextField value={reason} onChange={setReason} autoFocus maxLength={300} />
      </Field>
      <RefusalNote refusal={command.refusal} fault={command.fault} />
      <div className="form-row">
        <SecondaryAction onPress={() => setReason(null)}>{words.release.cancel.cancel}</SecondaryAction>
        <button type="submit" className="secondary-action" disabled={reason.trim() === '' || command.running}>
          {label.cancel}
        </button>
      </div>
    </form>
  )
}
