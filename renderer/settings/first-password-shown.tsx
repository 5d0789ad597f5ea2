import { useState } from 'react'
import { PrimaryAction, SecondaryAction } from '../ui/action-button'
import { Icon } from '../ui/icon'
import { words } from '../words'
import './first-password.css'

/** A password that is shown once: large enough to be read across a desk, and easy to copy. */
export function FirstPasswordShown({
  userName,
  password,
  onNoted
}: {
  userName: string
  password: string
  onNoted: () => void
}) {
  const [copied, setCopied] = useState(false)
  const said = words.settings.password
  return (
    <section className="first-password" role="status">
      <h3>
        <Icon name="key" size={18} /> {said.heading}
      </h3>
      <p className="note">{said.hint}</p>
      <p>
        {said.userName}: <strong>{userName}</strong>
      </p>
      <output>{password}</output>
      <div className="form-row">
        <SecondaryAction
          icon={copied ? 'check' : 'file'}
          onPress={() =>
            void navigator.clipboard.writeText(password).then(
              () => setCopied(true),
              () => setCopied(false)
            )
          }
        >
          {copied ? said.copied : said.copy}
        </SecondaryAction>
        <PrimaryAction icon="done" keys="Enter" words={said.noted} onPress={onNoted}>
          {said.noted}
        </PrimaryAction>
      </div>
    </section>
  )
}
