import type { Refusal } from '@shared/contract/answers'
import { PrimaryAction, SecondaryAction } from '../ui/action-button'
import type { IconName } from '../ui/icon'
import { RefusalNote } from '../ui/refusal-note'
import { words } from '../words'
import { Lacks } from './lacks'

/** The end of a form: why it was refused, what it still needs, the way back where there is one, and the sending. */
export function FormFoot({
  command: { refusal, fault, running },
  missing,
  icon,
  submit,
  onLeave
}: {
  command: { refusal: Refusal | null; fault: string | null; running: boolean }
  missing: readonly string[]
  icon: IconName
  submit: string
  onLeave?: (() => void) | undefined
}) {
  const { back } = words.forms
  return (
    <>
      <RefusalNote refusal={refusal} fault={fault} />
      <Lacks missing={missing} />
      <div className="form-row">
        {onLeave && (
          <SecondaryAction keys="Escape" words={back} onPress={onLeave}>
            {back}
          </SecondaryAction>
        )}
        <PrimaryAction type="submit" icon={icon} keys="Enter" disabled={missing.length > 0} running={running}>
          {submit}
        </PrimaryAction>
      </div>
    </>
  )
}
