import { useState } from 'react'
import { noticeWays, validSameDay, type NoticeWay } from '@shared/case-notices'
import { useCommand } from '../../office'
import { DayField } from '../../ui/day-field'
import { Field } from '../../ui/panel'
import { TextField } from '../../ui/text-field'
import { words } from '../../words'
import type { Case } from '../case-look'
import { SelectField } from '../select-field'
import { firstDebtor, partyOptions } from './party-options'
import { WorkShell } from './work-shell'

/** A paper was brought to somebody's notice; the voluntary period of a debtor runs from the day it is valid. */
export function NoticeForm({ found, onLeave }: { found: Case; onLeave: () => void }) {
  const command = useCommand('cases.recordNotice')
  const [partyId, setPartyId] = useState<string | null>(firstDebtor(found))
  const [way, setWay] = useState<NoticeWay>('DIRECT')
  const [doneOn, setDoneOn] = useState('')
  const [validOn, setValidOn] = useState('')
  const [proof, setProof] = useState('')
  const { notice } = words.caseWork
  const sameDay = validSameDay.includes(way)
  const send = async (): Promise<void> => {
    if (partyId === null) return
    const answer = await command.run({
      caseId: found.caseId,
      partyId,
      way,
      doneOn,
      validOn: sameDay ? null : validOn,
      proof: proof.trim()
    })
    if ('ok' in answer) onLeave()
  }
  return (
    <WorkShell
      heading={notice.heading}
      command={command}
      icon="file"
      submit={notice.submit}
      onSend={() => void send()}
      onLeave={onLeave}
      lacks={[
        ['party', partyId === null],
        ['doneOn', doneOn === ''],
        ['validOn', !sameDay && validOn === ''],
        ['proof', proof.trim() === '']
      ]}
    >
      <div className="work-pair">
        <SelectField
          label={notice.party}
          value={partyId}
          onChange={setPartyId}
          options={partyOptions(found)}
          required
        />
        <SelectField
          label={notice.way}
          value={way}
          onChange={(chosen) => setWay(chosen ?? 'DIRECT')}
          options={noticeWays.map((value) => ({ value, title: words.caseNames.noticeWayWords[value] }))}
          required
        />
        <DayField label={notice.doneOn} value={doneOn} onChange={setDoneOn} required autoFocus />
        {sameDay ? (
          <p className="note case-work-note">{notice.sameDay}</p>
        ) : (
          <DayField label={notice.validOn} value={validOn} onChange={setValidOn} required />
        )}
      </div>
      <Field label={notice.proof} required>
        <TextField value={proof} onChange={setProof} placeholder={notice.proofExample} maxLength={300} />
      </Field>
    </WorkShell>
  )
}
