import { useState } from 'react'
import type { OutputOf } from '@shared/contract'
import { formatInstant } from '@shared/calendar'
import { formatDong } from '@shared/money'
import { useCommand, useQuery } from '../office'
import { PrimaryAction } from '../ui/action-button'
import { Facts, Field, Panel } from '../ui/panel'
import { RefusalNote } from '../ui/refusal-note'
import { StateTag, type Tone } from '../ui/state-tag'
import { TextField } from '../ui/text-field'
import { words } from '../words'

type Status = OutputOf<'replication.getStatus'>

/** How this office stands to the centre: enrolled once, then sending by itself. */
export function CentreSettings() {
  const { value: status, refusal, fault } = useQuery('replication.getStatus', {}, { topics: ['*'] })
  return (
    <Panel heading={words.settings.parts.centre}>
      <div className="settings-narrow">
        <RefusalNote refusal={refusal} fault={fault} />
        {status && (status.enrolled ? <Standing status={status} /> : <Enrol />)}
      </div>
    </Panel>
  )
}

function Standing({ status }: { status: Status }) {
  const said = words.settings.centre
  const [tone, word]: [Tone, string] =
    status.problem !== null
      ? ['amber', problemText(status.problem)]
      : status.waiting > 0
        ? ['blue', said.sending]
        : ['green', said.fine]
  return (
    <div className="work-form">
      <p>
        <StateTag filled tone={tone} word={word} />
      </p>
      <Facts
        rows={[
          [said.url, status.centreUrl ?? ''],
          [said.last, formatDong(BigInt(status.lastSeq))],
          [said.acknowledged, formatDong(BigInt(status.acknowledgedSeq))],
          [said.waiting, formatDong(BigInt(status.waiting))],
          [said.contact, status.lastContactAt === null ? said.never : formatInstant(status.lastContactAt)]
        ]}
      />
    </div>
  )
}

function Enrol() {
  const [centreUrl, setUrl] = useState('')
  const [code, setCode] = useState('')
  const enrol = useCommand('replication.enrol')
  const said = words.settings.centre
  const ready = /^https?:\/\/.+/.test(centreUrl.trim()) && code.trim().length >= 8
  return (
    <form
      className="work-form settings-form"
      onSubmit={(event) => {
        event.preventDefault()
        if (ready) void enrol.run({ centreUrl: centreUrl.trim(), code: code.trim() })
      }}
    >
      <p>
        <StateTag filled tone="neutral" word={said.none} />
      </p>
      <p className="note">{said.noneHint}</p>
      <Field label={said.url} required>
        <TextField value={centreUrl} onChange={setUrl} placeholder={said.urlExample} inputMode="url" />
      </Field>
      <Field label={said.code} required hint={said.codeHint}>
        <TextField value={code} onChange={setCode} maxLength={100} />
      </Field>
      <RefusalNote refusal={enrol.refusal} fault={enrol.fault} />
      <div className="action-row">
        <PrimaryAction type="submit" icon="cloud" keys="Enter" disabled={!ready} running={enrol.running}>
          {said.submit}
        </PrimaryAction>
      </div>
    </form>
  )
}

function problemText(code: string): string {
  const { problems, problem } = words.settings.centre
  return code === 'UNREACHABLE' ? problems.UNREACHABLE : problem(code)
}
