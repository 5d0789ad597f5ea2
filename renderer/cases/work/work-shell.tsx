import type { ReactNode } from 'react'
import type { Refusal } from '@shared/contract/answers'
import { FormFoot } from '../../forms/form-foot'
import type { IconName } from '../../ui/icon'
import { words } from '../../words'

export type Lack = keyof typeof words.caseWork.actions.lacks

/** The frame of one act on a case: its heading, its fields, what it lacks, and the way back. */
export function WorkShell({
  heading,
  command,
  lacks,
  icon,
  submit,
  onSend,
  onLeave,
  children
}: {
  heading: string
  command: { refusal: Refusal | null; fault: string | null; running: boolean }
  /** What is still to be typed, as `[part, is missing]`. */
  lacks: readonly (readonly [Lack, boolean])[]
  icon: IconName
  submit: string
  onSend: () => void
  onLeave: () => void
  children: ReactNode
}) {
  const missing = lacks.filter(([, is]) => is).map(([part]) => words.caseWork.actions.lacks[part])
  return (
    <form
      className="case-work work-form"
      aria-label={heading}
      onSubmit={(event) => {
        event.preventDefault()
        if (missing.length === 0) onSend()
      }}
    >
      <h3>{heading}</h3>
      {children}
      <FormFoot command={command} missing={missing} icon={icon} submit={submit} onLeave={onLeave} />
    </form>
  )
}
