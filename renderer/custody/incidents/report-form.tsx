import { useState } from 'react'
import { dayOf, timeOf } from '@shared/calendar'
import { incidentKinds, type IncidentKind } from '@shared/contract/custody'
import { instantOf } from '../../approvals/hand-over-time'
import { useCommand } from '../../office'
import { PrimaryAction } from '../../ui/action-button'
import { DayField } from '../../ui/day-field'
import { Field } from '../../ui/panel'
import { RefusalNote } from '../../ui/refusal-note'
import { TextField } from '../../ui/text-field'
import { Choices } from '../../forms/choices'
import { words } from '../../words'
import type { Asset } from '../asset-state'
import { LineField } from '../lending/label-scan'
import type { Photo } from '../photo-files'
import { PhotoPicker } from '../photo-picker'

interface Draft {
  kind: IncidentKind | null
  day: string
  hour: string
  noticedBy: string
  lastSeen: string
  circumstances: string
  cause: 'UNKNOWN' | 'DISASTER'
  photos: Photo[]
}

function begin(): Draft {
  const now = new Date().toISOString()
  return {
    kind: null,
    day: dayOf(now),
    hour: timeOf(now),
    noticedBy: '',
    lastSeen: '',
    circumstances: '',
    cause: 'UNKNOWN',
    photos: []
  }
}

/** A loss, a damage or a broken seal is reported at once, with what is known. */
export function ReportForm({ asset }: { asset: Asset }) {
  const command = useCommand('custody.reportIncident')
  const [draft, setDraft] = useState(begin)
  const { report, kindHints, list } = words.incidents
  const change = (part: Partial<Draft>): void => {
    command.clear()
    setDraft((before) => ({ ...before, ...part }))
  }
  const noticedAt = instantOf(draft)
  const lacks = lacksOf(draft, noticedAt)
  const offered = incidentKinds.filter((kind) => kind !== 'SEAL_BROKEN' || asset.sealNumber !== null)
  const send = (): void => {
    if (lacks.length > 0 || draft.kind === null || noticedAt === null) return
    const { kind, noticedBy, lastSeen, circumstances, cause, photos } = draft
    void command.run({
      assetId: asset.assetId,
      kind,
      noticedAt,
      noticedBy: noticedBy.trim(),
      lastSeen: lastSeen.trim(),
      circumstances: circumstances.trim(),
      isDisaster: cause === 'DISASTER',
      photos
    })
  }
  return (
    <form
      className="work-form"
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
    >
      <h3>{report.heading}</h3>
      <Choices
        wide
        autoFocus
        label={report.kind}
        value={draft.kind}
        onChange={(kind) => change({ kind })}
        choices={offered.map((kind) => ({ value: kind, title: list.kinds[kind], note: kindHints[kind] }))}
      />
      <WhenFields draft={draft} onChange={change} />
      <LineField
        label={report.circumstances}
        hint={report.circumstancesHint}
        value={draft.circumstances}
        onChange={(circumstances) => change({ circumstances })}
      />
      <CauseChoice value={draft.cause} onChange={(cause) => change({ cause })} />
      <PhotoPicker photos={draft.photos} onChange={(photos) => change({ photos })} />
      <RefusalNote refusal={command.refusal} fault={command.fault} />
      {lacks.length > 0 && <p className="note">{report.lacks(lacks.join(', '))}</p>}
      <PrimaryAction
        type="submit"
        icon="warning"
        keys="Enter"
        disabled={lacks.length > 0}
        running={command.running}
      >
        {report.submit}
      </PrimaryAction>
    </form>
  )
}

function lacksOf(draft: Draft, noticedAt: string | null): string[] {
  const { missing } = words.incidents.report
  return [
    ...(draft.kind === null ? [missing.kind] : []),
    ...(noticedAt === null ? [missing.when] : []),
    ...(draft.kind === 'LOST' && draft.lastSeen.trim() === '' ? [missing.lastSeen] : []),
    ...(draft.circumstances.trim() === '' ? [missing.circumstances] : []),
    ...(draft.kind !== null && draft.kind !== 'LOST' && draft.photos.length === 0 ? [missing.photos] : [])
  ]
}

function CauseChoice({
  value,
  onChange
}: {
  value: Draft['cause']
  onChange: (cause: Draft['cause']) => void
}) {
  const { report } = words.incidents
  return (
    <Choices
      label={report.cause}
      value={value}
      onChange={onChange}
      choices={[
        { value: 'UNKNOWN', title: report.causeOther },
        { value: 'DISASTER', title: report.causeDisaster }
      ]}
    />
  )
}

function WhenFields({ draft, onChange }: { draft: Draft; onChange: (part: Partial<Draft>) => void }) {
  const { report } = words.incidents
  return (
    <>
      <div className="incident-when">
        <DayField label={report.day} value={draft.day} onChange={(day) => onChange({ day })} required />
        <Field label={report.hour} required>
          <TextField
            value={draft.hour}
            placeholder={report.hourHint}
            maxLength={5}
            onChange={(hour) => onChange({ hour })}
          />
        </Field>
        <Field label={report.noticedBy}>
          <TextField
            value={draft.noticedBy}
            placeholder={report.noticedByHint}
            maxLength={300}
            onChange={(noticedBy) => onChange({ noticedBy })}
          />
        </Field>
      </div>
      <Field label={report.lastSeen} required={draft.kind === 'LOST'}>
        <TextField
          value={draft.lastSeen}
          placeholder={report.lastSeenHint}
          maxLength={300}
          onChange={(lastSeen) => onChange({ lastSeen })}
        />
      </Field>
    </>
  )
}
