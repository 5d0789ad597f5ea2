import { useState } from 'react'
import { useCommand, useQuery } from '../office'
import { PrimaryAction } from '../ui/action-button'
import { Field } from '../ui/panel'
import { RefusalNote } from '../ui/refusal-note'
import { TextField } from '../ui/text-field'
import { Choices } from '../work/choices'
import { words } from '../words'
import type { Asset } from './asset-state'

/** Asks for an asset's return: to whom among the parties, on what ground, why. */
export function ProposeForm({ asset, onDone }: { asset: Asset; onDone: () => void }) {
  const found = useQuery('cases.getCase', { caseId: asset.caseId })
  const command = useCommand('custody.proposeRelease')
  const [recipientId, setRecipientId] = useState<string | null>(null)
  const [ground, setGround] = useState('')
  const [reason, setReason] = useState('')
  const { out } = words.custody
  const send = async (): Promise<void> => {
    if (recipientId === null) return
    const answer = await command.run({
      assetId: asset.assetId,
      outcome: 'RETURNED',
      recipientId,
      ground: ground.trim(),
      reason: reason.trim()
    })
    if ('ok' in answer) onDone()
  }
  return (
    <form
      className="work-form"
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      <h3>{out.propose}</h3>
      <RefusalNote refusal={found.refusal} fault={found.fault} />
      <Choices
        wide
        autoFocus
        label={out.recipient}
        value={recipientId}
        onChange={setRecipientId}
        choices={(found.value?.parties ?? []).map(({ partyId, fullName, role, address }) => ({
          value: partyId,
          title: fullName,
          note: `${out.roles[role]} · ${address}`
        }))}
      />
      <Field label={out.ground} required>
        <TextField value={ground} onChange={setGround} placeholder={out.groundHint} maxLength={300} />
      </Field>
      <Field label={out.reason} required>
        <TextField value={reason} onChange={setReason} placeholder={out.reasonHint} maxLength={300} />
      </Field>
      <RefusalNote refusal={command.refusal} fault={command.fault} />
      <PrimaryAction
        type="submit"
        icon="approve"
        keys="Enter"
        disabled={recipientId === null || ground.trim() === '' || reason.trim() === ''}
        running={command.running}
      >
        {out.submitPropose}
      </PrimaryAction>
    </form>
  )
}
