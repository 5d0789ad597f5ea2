import { useState } from 'react'
import { useCommand } from '../office'
import { readWho, signOut } from '../session'
import { PrimaryAction, SecondaryAction } from '../ui/action-button'
import { Field } from '../ui/panel'
import { RefusalNote } from '../ui/refusal-note'
import { TextField } from '../ui/text-field'
import { words } from '../words'
import { Sheet } from './sheet'

const lengthMin = 10

/** The screen between a first password and any work. */
export function FirstPassword() {
  const said = words.frame.changePassword
  return (
    <main className="sign-in">
      <section className="sign-in-card">
        <h1>{said.heading}</h1>
        <p className="note">{said.first}</p>
        <PasswordForm
          onDone={() => void readWho()}
          onCancel={() => void signOut()}
          cancel={words.frame.user.signOut}
        />
      </section>
    </main>
  )
}

/** The same, asked for from the user's menu. */
export function ChangePassword({ onClose }: { onClose: () => void }) {
  const said = words.frame.changePassword
  return (
    <Sheet heading={said.heading} onClose={onClose}>
      <PasswordForm onDone={onClose} onCancel={onClose} cancel={said.cancel} />
    </Sheet>
  )
}

function PasswordForm({
  onDone,
  onCancel,
  cancel
}: {
  onDone: () => void
  onCancel: () => void
  cancel: string
}) {
  const [oldPassword, setOld] = useState('')
  const [newPassword, setNew] = useState('')
  const [again, setAgain] = useState('')
  const change = useCommand('identity.changePassword')
  const said = words.frame.changePassword
  const short = newPassword !== '' && newPassword.length < lengthMin
  const differs = again !== '' && again !== newPassword
  const ready = oldPassword !== '' && newPassword.length >= lengthMin && again === newPassword
  const send = async (): Promise<void> => {
    const answer = await change.run({ oldPassword, newPassword })
    if ('ok' in answer) onDone()
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        if (ready) void send()
      }}
    >
      <Field label={said.old}>
        <TextField
          type="password"
          value={oldPassword}
          onChange={setOld}
          autoComplete="current-password"
          autoFocus
        />
      </Field>
      <Field label={said.fresh} hint={said.rule} problem={short ? said.tooShort : null}>
        <TextField type="password" value={newPassword} onChange={setNew} autoComplete="new-password" />
      </Field>
      <Field label={said.again} problem={differs ? said.differs : null}>
        <TextField type="password" value={again} onChange={setAgain} autoComplete="new-password" />
      </Field>
      <RefusalNote refusal={change.refusal} fault={change.fault} />
      <div className="action-row">
        <SecondaryAction onPress={onCancel}>{cancel}</SecondaryAction>
        <PrimaryAction type="submit" keys="Enter" disabled={!ready} running={change.running}>
          {said.submit}
        </PrimaryAction>
      </div>
    </form>
  )
}
