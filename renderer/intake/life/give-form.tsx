import { useState } from 'react'
import { returnWays } from '@shared/contract/file-life'
import { Choices } from '../../forms/choices'
import { FormFoot } from '../../forms/form-foot'
import { IdentityScan } from '../../forms/identity-scan'
import { ownWays, SignatureField } from '../../forms/signature-field'
import { useCommand } from '../../office'
import { Field } from '../../ui/panel'
import { TextField } from '../../ui/text-field'
import { words } from '../../words'
import type { FormProps } from './form-props'
import { beginGive, giveInput, giveLacks, toReceiver, type GiveDraft } from './give-draft'

const receivers = ['REQUESTER', 'MANDATED'] as const

/** The result goes to whoever may have it: his card read, his signature; or sent, with the number of the sending. */
export function GiveForm({ file, onDone, onLeave }: FormProps) {
  const command = useCommand('intake.returnResult')
  const { fullName } = file.requester
  const [draft, setDraft] = useState(() => beginGive(fullName))
  const { give } = words.fileDesk
  const lacks = giveLacks(draft)
  const change = (part: Partial<GiveDraft>): void => setDraft((before) => ({ ...before, ...part }))
  const send = async (): Promise<void> => {
    const answer = await command.run(giveInput(file.fileId, draft))
    if ('ok' in answer) onDone(give.done)
  }
  return (
    <form
      className="work-form"
      onSubmit={(event) => {
        event.preventDefault()
        if (lacks.length === 0) void send()
      }}
    >
      <h3>{give.heading}</h3>
      <Choices
        label={give.way}
        choices={returnWays.map((way) => ({ value: way, title: words.intake.life.returnWays[way] }))}
        value={draft.way}
        onChange={(way) => change({ way })}
      />
      <Choices
        label={give.who}
        choices={receivers.map((kind) => ({
          value: kind,
          title: give.kinds[kind],
          ...(kind === 'REQUESTER' && { note: fullName })
        }))}
        value={draft.kind}
        onChange={(kind) => setDraft((before) => toReceiver(before, kind, fullName))}
      />
      {draft.kind === 'MANDATED' && <MandateFields draft={draft} onChange={change} />}
      {draft.way === 'COUNTER' ? (
        <ReceiverProof draft={draft} onChange={change} />
      ) : (
        <Field label={give.reference[draft.way]} required>
          <TextField
            value={draft.reference}
            onChange={(reference) => change({ reference })}
            maxLength={300}
          />
        </Field>
      )}
      <FormFoot
        command={command}
        missing={lacks.map((lack) => give.lacks[lack])}
        icon="handover"
        submit={give.submit}
        onLeave={onLeave}
      />
    </form>
  )
}

interface PartProps {
  draft: GiveDraft
  onChange: (part: Partial<GiveDraft>) => void
}

function MandateFields({ draft, onChange }: PartProps) {
  const { give } = words.fileDesk
  return (
    <div className="work-pair">
      <Field label={give.fullName} required>
        <TextField value={draft.fullName} onChange={(fullName) => onChange({ fullName })} maxLength={300} />
      </Field>
      <Field label={give.mandate} hint={give.mandateHint} required>
        <TextField value={draft.mandate} onChange={(mandate) => onChange({ mandate })} maxLength={300} />
      </Field>
    </div>
  )
}

/** The card that was looked at, and the signature of whoever takes the result. */
function ReceiverProof({ draft, onChange }: PartProps) {
  const { give } = words.fileDesk
  const { signature, kind, fullName } = draft
  return (
    <>
      <IdentityScan
        label={give.card}
        hint={give.cardHint}
        none={give.cardNone}
        read={give.cardRead}
        value={draft.identityNumber}
        onRead={(identityNumber) => onChange({ identityNumber })}
      />
      <SignatureField
        label={give.signature}
        ways={ownWays}
        value={kind === 'MANDATED' ? { ...signature, fullName } : signature}
        onChange={(signed) => onChange({ signature: signed })}
      />
    </>
  )
}
