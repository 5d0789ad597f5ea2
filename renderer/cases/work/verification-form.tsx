import { useState } from 'react'
import type { InputOf } from '@shared/contract'
import { useCommand } from '../../office'
import { DayField } from '../../ui/day-field'
import { Field } from '../../ui/panel'
import { TextField } from '../../ui/text-field'
import { Choices } from '../../forms/choices'
import { words } from '../../words'
import type { Case } from '../case-look'
import { SelectField } from '../select-field'
import { debtorOptions, firstDebtor } from './party-options'
import { WorkShell } from './work-shell'

type Result = InputOf<'cases.recordVerification'>['result']
const results: readonly Result[] = ['HAS_MEANS', 'NO_MEANS', 'NO_MEANS_FAR']

/** What a verification of a debtor's means found; the day of the next one follows from it. */
export function VerificationForm({ found, onLeave }: { found: Case; onLeave: () => void }) {
  const command = useCommand('cases.recordVerification')
  const [partyId, setPartyId] = useState<string | null>(firstDebtor(found))
  const [doneOn, setDoneOn] = useState('')
  const [result, setResult] = useState<Result | null>(null)
  const [minutes, setMinutes] = useState('')
  const { verification } = words.caseWork
  const send = async (): Promise<void> => {
    if (partyId === null || result === null) return
    const { caseId } = found
    const answer = await command.run({ caseId, partyId, doneOn, result, minutes: minutes.trim() })
    if ('ok' in answer) onLeave()
  }
  return (
    <WorkShell
      heading={verification.heading}
      command={command}
      icon="check"
      submit={verification.submit}
      onSend={() => void send()}
      onLeave={onLeave}
      lacks={[
        ['party', partyId === null],
        ['doneOn', doneOn === ''],
        ['result', result === null],
        ['minutes', minutes.trim() === '']
      ]}
    >
      <div className="work-pair">
        <SelectField
          label={verification.party}
          value={partyId}
          onChange={setPartyId}
          options={debtorOptions(found)}
          required
        />
        <DayField label={verification.doneOn} value={doneOn} onChange={setDoneOn} required autoFocus />
      </div>
      <Choices
        label={verification.result}
        value={result}
        onChange={setResult}
        choices={results.map((value) => ({ value, title: words.caseNames.verificationWords[value] }))}
      />
      <Field label={verification.minutes} required>
        <TextField value={minutes} onChange={setMinutes} maxLength={300} />
      </Field>
    </WorkShell>
  )
}
