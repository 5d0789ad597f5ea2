import { useState } from 'react'
import { formatDay, formatInstant } from '@shared/calendar'
import type { OutputOf } from '@shared/contract'
import { holderKindsOfRecords } from '@shared/contract/custody'
import { useCommand, useQuery } from '../../office'
import { PrimaryAction } from '../../ui/action-button'
import { DayField } from '../../ui/day-field'
import { Facts, Section } from '../../ui/panel'
import { RefusalNote } from '../../ui/refusal-note'
import { DoneNote } from '../../forms/done-note'
import { ReasonAct } from '../../forms/reason-act'
import { words } from '../../words'
import { LineField } from '../lending/label-scan'

type Holder = OutputOf<'custody.getHolder'>
const topics = { topics: ['custody'] }

/** Everybody who keeps something for us, and what may be done of each: renewed, renamed, closed. */
export function HoldersList() {
  const { value, refusal, fault } = useQuery('custody.listHolders', {}, topics)
  const [openId, setOpenId] = useState<string | null>(null)
  const { holders } = words.hands
  const kept = (value?.holders ?? []).filter(
    ({ kind }) => !holderKindsOfRecords.some((each) => each === kind)
  )
  return (
    <Section heading={holders.heading} note={holders.note}>
      <RefusalNote refusal={refusal} fault={fault} />
      {value && kept.length === 0 && <p className="note">{holders.none}</p>}
      {kept.map((holder) => (
        <div key={holder.holderId}>
          <button
            type="button"
            className="list-row"
            aria-expanded={openId === holder.holderId}
            onClick={() => setOpenId(openId === holder.holderId ? null : holder.holderId)}
          >
            <strong>{holder.name}</strong>
            <small>{words.names.holderKindWords[holder.kind]}</small>
            <small>
              {holders.contract(
                holder.contractNumber,
                holder.contractEndsOn === null ? '' : formatDay(holder.contractEndsOn)
              )}
            </small>
          </button>
          {openId === holder.holderId && <OpenHolder holderId={holder.holderId} />}
        </div>
      ))}
    </Section>
  )
}

function OpenHolder({ holderId }: { holderId: string }) {
  const { value, refusal, fault } = useQuery('custody.getHolder', { holderId }, topics)
  const close = useCommand('custody.closeHolder')
  const { holders } = words.hands
  if (!value) return <RefusalNote refusal={refusal} fault={fault} />
  return (
    <>
      <HolderForm key={value.versions.length} holder={value} />
      {value.versions.length > 1 && (
        <div className="work-form">
          <h3>{holders.history}</h3>
          <Facts
            rows={value.versions
              .slice(1)
              .map(
                ({ name, contractNumber, contractEndsOn, since, changedBy }) =>
                  [
                    holders.version(formatInstant(since), changedBy),
                    [
                      name,
                      holders.contract(
                        contractNumber,
                        contractEndsOn === null ? '' : formatDay(contractEndsOn)
                      )
                    ].join(' · ')
                  ] as const
              )}
          />
        </div>
      )}
      <ReasonAct
        action={holders.close}
        label={holders.closeReason}
        submit={holders.closeSubmit}
        command={close}
        onSend={async (reason) => 'ok' in (await close.run({ holderId, reason }))}
      />
    </>
  )
}

/** What is said of it now, to be said anew; why is asked with every change. */
function HolderForm({ holder }: { holder: Holder }) {
  const command = useCommand('custody.changeHolder')
  const { holders } = words.hands
  const [typed, setTyped] = useState({
    name: holder.name,
    address: holder.address,
    contact: holder.contact,
    contractNumber: holder.contractNumber,
    contractEndsOn: holder.contractEndsOn ?? '',
    reason: ''
  })
  const [saved, setSaved] = useState(false)
  const change = (part: Partial<typeof typed>): void => {
    command.clear()
    setSaved(false)
    setTyped({ ...typed, ...part })
  }
  const send = async (): Promise<void> => {
    const { contractEndsOn, ...rest } = typed
    const answer = await command.run({
      holderId: holder.holderId,
      ...rest,
      contractEndsOn: contractEndsOn === '' ? null : contractEndsOn
    })
    if ('ok' in answer) setSaved(true)
  }
  return (
    <form
      className="work-form"
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      <h3>{holders.edit}</h3>
      <p className="note">{holders.holds(holder.assetCount)}</p>
      {saved && <DoneNote title={holders.saved} />}
      <StandingFields typed={typed} onChange={change} />
      <LineField
        label={holders.changeReason}
        hint={holders.changeReasonHint}
        value={typed.reason}
        onChange={(reason) => change({ reason })}
      />
      <RefusalNote refusal={command.refusal} fault={command.fault} />
      <PrimaryAction
        type="submit"
        icon="pencil"
        disabled={typed.name.trim() === '' || typed.reason.trim() === ''}
        running={command.running}
      >
        {holders.save}
      </PrimaryAction>
    </form>
  )
}

interface Typed {
  name: string
  address: string
  contact: string
  contractNumber: string
  contractEndsOn: string
}

function StandingFields({ typed, onChange }: { typed: Typed; onChange: (part: Partial<Typed>) => void }) {
  const { holder: label } = words.receiving
  return (
    <>
      <LineField label={label.name} hint="" value={typed.name} onChange={(name) => onChange({ name })} />
      <div className="work-pair">
        <LineField
          label={label.address}
          hint=""
          required={false}
          value={typed.address}
          onChange={(address) => onChange({ address })}
        />
        <LineField
          label={label.contact}
          hint=""
          required={false}
          value={typed.contact}
          onChange={(contact) => onChange({ contact })}
        />
        <LineField
          label={label.contract}
          hint=""
          required={false}
          value={typed.contractNumber}
          onChange={(contractNumber) => onChange({ contractNumber })}
        />
        <DayField
          label={label.contractEnds}
          value={typed.contractEndsOn}
          onChange={(contractEndsOn) => onChange({ contractEndsOn })}
        />
      </div>
    </>
  )
}
