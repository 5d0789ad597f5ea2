import { useState } from 'react'
import { toxicPairAmong, type Role } from '@shared/permissions'
import { useCommand } from '../office'
import { PrimaryAction, SecondaryAction } from '../ui/action-button'
import { Field, Panel } from '../ui/panel'
import { RefusalNote } from '../ui/refusal-note'
import { TextField } from '../ui/text-field'
import { words } from '../words'
import { FirstPasswordShown } from './first-password-shown'
import { RoleChoice } from './role-choice'
import { userNameFor } from './user-name'

/** A new person: name, rights, and the first password, which is shown once. */
export function AddUser({ taken, onClose }: { taken: readonly string[]; onClose: () => void }) {
  const [fullName, setFullName] = useState('')
  const [typedName, setTypedName] = useState<string | null>(null)
  const [held, setHeld] = useState<Role[]>([])
  const [added, setAdded] = useState<{ userName: string; firstPassword: string } | null>(null)
  const add = useCommand('identity.addUser')
  const said = words.settings.people
  const userName = typedName ?? freeName(userNameFor(fullName), taken)
  const ready = fullName.trim() !== '' && userName !== '' && held.length > 0 && !toxicPairAmong(held)
  const send = async (): Promise<void> => {
    if (!ready) return
    const answer = await add.run({ userName, fullName: fullName.trim(), roles: held })
    if ('ok' in answer) setAdded(answer.ok)
  }
  if (added) {
    return (
      <Panel heading={said.addHeading} note={fullName}>
        <FirstPasswordShown userName={added.userName} password={added.firstPassword} onNoted={onClose} />
      </Panel>
    )
  }
  return (
    <Panel heading={said.addHeading}>
      <form
        className="work-form settings-form"
        onSubmit={(event) => {
          event.preventDefault()
          void send()
        }}
      >
        <div className="work-pair">
          <Field label={said.fullName} required>
            <TextField value={fullName} onChange={setFullName} autoFocus maxLength={200} />
          </Field>
          <Field label={said.userName} required hint={said.userNameHint}>
            <TextField
              value={userName}
              maxLength={60}
              onChange={(name) => setTypedName(name.toLowerCase().replace(/\s/g, ''))}
            />
          </Field>
        </div>
        <RoleChoice held={held} onChange={setHeld} />
        <RefusalNote refusal={add.refusal} fault={add.fault} />
        <div className="action-row">
          <SecondaryAction onPress={onClose}>{said.cancel}</SecondaryAction>
          <PrimaryAction type="submit" icon="key" keys="Enter" disabled={!ready} running={add.running}>
            {said.submit}
          </PrimaryAction>
        </div>
      </form>
    </Panel>
  )
}

/** The name, with a number behind it when somebody has it already. */
function freeName(name: string, taken: readonly string[]): string {
  if (name === '' || !taken.includes(name)) return name
  let number = 2
  while (taken.includes(`${name}${number}`)) number += 1
  return `${name}${number}`
}
