import { useState } from 'react'
import { caseDecisions, decisionsOfHead, type CaseDecision, type Decider } from '@shared/case-states'
import { useCommand, useQuery } from '../office'
import { Field } from '../ui/panel'
import { TextField } from '../ui/text-field'
import { FormFoot } from '../forms/form-foot'
import { words } from '../words'

/** Who signs which decision; two are always the head's. */
export function CaseRulesForm() {
  const { value } = useQuery('cases.getCaseRules', {})
  const command = useCommand('cases.setCaseRules')
  const [changed, setChanged] = useState<Partial<Record<CaseDecision, Decider>>>({})
  const [reason, setReason] = useState('')
  const { numbers } = words.caseWork
  if (!value) return null
  const decidedBy = { ...value.decidedBy, ...changed }
  const isChanged = caseDecisions.some((decision) => decidedBy[decision] !== value.decidedBy[decision])
  const send = async (): Promise<void> => {
    if (!isChanged || reason.trim() === '') return
    if (!('ok' in (await command.run({ decidedBy, reason: reason.trim() })))) return
    setChanged({})
    setReason('')
  }
  return (
    <form
      className="work-form"
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      <ul className="deciders">
        {caseDecisions.map((decision) => (
          <DeciderRow
            key={decision}
            decision={decision}
            decider={decidedBy[decision]}
            onChoose={(decider) => setChanged({ ...changed, [decision]: decider })}
          />
        ))}
      </ul>
      {isChanged && (
        <>
          <Field label={numbers.rulesReason} required>
            <TextField value={reason} onChange={setReason} maxLength={300} />
          </Field>
          <FormFoot
            command={command}
            missing={reason.trim() === '' ? [numbers.rulesReason] : []}
            icon="approve"
            submit={numbers.rulesSubmit}
            onLeave={() => setChanged({})}
          />
        </>
      )}
    </form>
  )
}

function DeciderRow({
  decision,
  decider,
  onChoose
}: {
  decision: CaseDecision
  decider: Decider
  onChoose: (decider: Decider) => void
}) {
  const { caseDecisionWords, deciderWords } = words.caseNames
  const { numbers } = words.caseWork
  const fixed = decisionsOfHead.includes(decision)
  const name = caseDecisionWords[decision]
  return (
    <li>
      <span>{name.charAt(0).toLocaleUpperCase('vi') + name.slice(1)}</span>
      {fixed ? (
        <small>{numbers.always}</small>
      ) : (
        <select
          className="input"
          aria-label={name}
          value={decider}
          onChange={(event) => onChoose(event.target.value === 'OFFICER' ? 'OFFICER' : 'HEAD')}
        >
          <option value="HEAD">{deciderWords.HEAD}</option>
          <option value="OFFICER">{deciderWords.OFFICER}</option>
        </select>
      )}
    </li>
  )
}
