import { useState } from 'react'
import { useCommand } from '../../office'
import { useMay } from '../../session'
import { emptySignature, signatureLack, type SignatureWay } from '../../forms/signature-draft'
import { SignatureField } from '../../forms/signature-field'
import { PrimaryAction, SecondaryAction } from '../../ui/action-button'
import { RefusalNote } from '../../ui/refusal-note'
import { words } from '../../words'
import type { Results } from './count-view'

const ways: readonly SignatureWay[] = ['SCREEN', 'PAPER']

/** Who keeps the things outside signs the record of their review, at the window or on paper that is scanned. */
export function HolderSign({ results }: { results: Results }) {
  const mayKeep = useMay('custody.keep')
  const [open, setOpen] = useState(false)
  const [signature, setSignature] = useState(() => emptySignature('HOLDER'))
  const command = useCommand('custody.signCountForHolder')
  const said = words.truth.holderSign
  const waits = results.signing.some(({ side, signedAt }) => side === 'HOLDER' && signedAt === null)
  if (!mayKeep || !waits || results.state !== 'SETTLED') return null
  if (!open) {
    return (
      <SecondaryAction icon="stamp" onPress={() => setOpen(true)}>
        {said.action}
      </SecondaryAction>
    )
  }
  const number = signature.identityNumber
  const whole = signatureLack(signature) === null && (signature.stamped || number !== null)
  return (
    <form
      className="work-form"
      onSubmit={(event) => {
        event.preventDefault()
        void command.run({ countId: results.countId, signature })
      }}
    >
      <p className="note">{said.note}</p>
      <SignatureField
        label={said.name}
        value={signature}
        onChange={(changed) => {
          command.clear()
          setSignature(changed)
        }}
        ways={ways}
        stamp={number === null}
        identity
        autoFocus
      />
      <RefusalNote refusal={command.refusal} fault={command.fault} />
      <div className="count-actions">
        <PrimaryAction type="submit" icon="stamp" disabled={!whole} running={command.running}>
          {said.save}
        </PrimaryAction>
        <SecondaryAction onPress={() => setOpen(false)}>{words.counting.count.cancel}</SecondaryAction>
      </div>
    </form>
  )
}
