import { CopyAction } from '../first-run/copy-action'
import { PrimaryAction } from '../ui/action-button'
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
        <CopyAction text={password} />
        <PrimaryAction icon="done" keys="Enter" words={said.noted} onPress={onNoted}>
          {said.noted}
        </PrimaryAction>
      </div>
    </section>
  )
}
