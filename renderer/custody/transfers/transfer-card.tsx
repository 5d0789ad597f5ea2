import { useState } from 'react'
import { formatDay, formatInstant } from '@shared/calendar'
import { Papers } from '../../documents/papers'
import { openPlace } from '../../frame/navigation'
import { useCommand } from '../../office'
import { useMay, useWho } from '../../session'
import { PrimaryAction } from '../../ui/action-button'
import { Facts } from '../../ui/panel'
import { RefusalNote } from '../../ui/refusal-note'
import { StateTag } from '../../ui/state-tag'
import { OwnNote } from '../../forms/done-note'
import { ReasonAct } from '../../forms/reason-act'
import { words } from '../../words'
import type { StoragePlace } from '../store-map'
import { HandOverForm } from './hand-over-form'
import type { Transfer } from './hand-over-draft'

/** One order to change hands: what is in it, and the step that is due from this person. */
export function TransferCard({
  transfer,
  places,
  active,
  onSaid
}: {
  transfer: Transfer
  places: readonly StoragePlace[]
  active: boolean
  onSaid: (said: string) => void
}) {
  const { keepers, transferStates, itemStates } = words.hands
  const [isOpen, setOpen] = useState(false)
  const done = transfer.items.filter(({ state }) => state === 'DONE').length
  const nameOf = ({ holding, name }: Transfer['from']): string =>
    holding === 'OWN_STORE' ? words.hands.ownStore : name
  return (
    <>
      <button type="button" className="list-row" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        <strong>{keepers.way(nameOf(transfer.from), nameOf(transfer.to))}</strong>
        <StateTag
          tone={transfer.state === 'APPROVED' ? 'green' : 'blue'}
          icon={transfer.state === 'APPROVED' ? 'approve' : 'clock'}
          word={transfer.orderNumber ?? transferStates[transfer.state]}
        />
        <small>{keepers.by(transfer.proposedBy, formatInstant(transfer.proposedAt))}</small>
        <small>
          {keepers.when(transfer.expected.hour, formatDay(transfer.expected.day))} ·{' '}
          {keepers.progress(done, transfer.items.length)}
        </small>
      </button>
      {isOpen && (
        <div className="work-form">
          <Facts
            rows={[
              [words.hands.reason, transfer.reason],
              [keepers.document, transfer.document]
            ]}
          />
          <ul className="ordered-things">
            {transfer.items.map(({ asset, state, becomes }) => (
              <li key={asset.assetId}>
                <button
                  type="button"
                  className="text-action"
                  onClick={() => openPlace('custody', `asset:${asset.assetId}`)}
                >
                  {asset.name}
                </button>
                <small>
                  {itemStates[state]}
                  {becomes && ` · ${words.names.assetKindWords[becomes.kind]}`}
                </small>
              </li>
            ))}
          </ul>
          {transfer.records.map(({ recordId }) => (
            <Papers key={recordId} subject={`holding:${recordId}`} />
          ))}
        </div>
      )}
      {isOpen && <DueStep transfer={transfer} places={places} active={active} onSaid={onSaid} />}
    </>
  )
}

function DueStep({
  transfer,
  places,
  active,
  onSaid
}: {
  transfer: Transfer
  places: readonly StoragePlace[]
  active: boolean
  onSaid: (said: string) => void
}) {
  const { keepers } = words.hands
  const mayDecide = useMay('custody.approve')
  const mayReceive = useMay('custody.receive')
  const mayKeep = useMay('custody.keep')
  const cancel = useCommand('custody.cancelHoldingTransfer')
  const ofStore = transfer.from.holding === 'OWN_STORE' || transfer.to.holding === 'OWN_STORE'
  const mayCarry = mayReceive && (mayKeep || !ofStore)
  return (
    <>
      {transfer.state === 'PROPOSED' && mayDecide && <Decide transfer={transfer} onSaid={onSaid} />}
      {transfer.state === 'APPROVED' && mayCarry && (
        <HandOverForm transfer={transfer} places={places} active={active} onSaid={onSaid} />
      )}
      {transfer.state === 'APPROVED' && mayDecide && (
        <ReasonAct
          action={keepers.cancel}
          label={keepers.cancelReason}
          submit={keepers.cancel}
          command={cancel}
          onSend={async (reason) => 'ok' in (await cancel.run({ transferId: transfer.transferId, reason }))}
        />
      )}
    </>
  )
}

/** The head's word; who asked for it is told that another decides. */
function Decide({ transfer, onSaid }: { transfer: Transfer; onSaid: (said: string) => void }) {
  const { keepers } = words.hands
  const { user } = useWho()
  const approve = useCommand('custody.decideHoldingTransfer')
  const decline = useCommand('custody.decideHoldingTransfer')
  const { transferId } = transfer
  if (transfer.proposedById === user.userId) return <OwnNote>{words.approvals.ownWhy}</OwnNote>
  const order = async (): Promise<void> => {
    const answer = await approve.run({ transferId, decision: 'APPROVE', reason: '' })
    if ('ok' in answer) onSaid(keepers.approved(answer.ok.orderNumber ?? ''))
  }
  return (
    <div className="work-form">
      <RefusalNote refusal={approve.refusal} fault={approve.fault} />
      <PrimaryAction icon="approve" running={approve.running} onPress={() => void order()}>
        {keepers.approve}
      </PrimaryAction>
      <ReasonAct
        action={keepers.decline}
        label={keepers.declineReason}
        submit={keepers.decline}
        command={decline}
        onSend={async (reason) => {
          const answer = await decline.run({ transferId, decision: 'DECLINE', reason })
          if ('ok' in answer) onSaid(keepers.declined)
          return 'ok' in answer
        }}
      />
    </div>
  )
}
