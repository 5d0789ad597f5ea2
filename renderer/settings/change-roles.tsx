import { useState } from 'react'
import { toxicPairAmong, type Role } from '@shared/permissions'
import { useCommand } from '../office'
import { PrimaryAction } from '../ui/action-button'
import { Field } from '../ui/panel'
import { RefusalNote } from '../ui/refusal-note'
import { TextField } from '../ui/text-field'
import { OwnNote } from '../forms/done-note'
import { words } from '../words'
import type { User } from './subjects'
import { RoleChoice } from './role-choice'

/** The rights of one person, changed with a reason that the journal keeps. */
export function ChangeRoles({ user, own }: { user: User; own: boolean }) {
  const [held, setHeld] = useState<Role[]>(user.roles)
  const [reason, setReason] = useState('')
  const change = useCommand('identity.changeRoles')
  const said = words.settings.people
  const changed = held.length !== user.roles.length || held.some((role) => !user.roles.includes(role))
  const ready = changed && reason.trim() !== '' && !toxicPairAmong(held)
  const send = async (): Promise<void> => {
    const answer = await change.run({ userId: user.userId, roles: held, reason: reason.trim() })
    if ('ok' in answer) setReason('')
  }
  if (own) {
    return (
      <div className="work-form">
        <OwnNote>{said.ownRoles}</OwnNote>
        <p>{user.roles.map((role) => words.names.roleNames[role]).join(', ')}</p>
      </div>
    )
  }
  return (
    <form
      className="work-form settings-form"
      onSubmit={(event) => {
        event.preventDefault()
        if (ready) void send()
      }}
    >
      <RoleChoice held={held} onChange={setHeld} />
      {changed && (
        <>
          <Field label={said.reason} required hint={said.reasonHint}>
            <TextField value={reason} onChange={setReason} maxLength={300} />
          </Field>
          <div className="action-row">
            <PrimaryAction type="submit" keys="Enter" disabled={!ready} running={change.running}>
              {said.save}
            </PrimaryAction>
          </div>
        </>
      )}
      <RefusalNote refusal={change.refusal} fault={change.fault} />
    </form>
  )
}
