import { useState } from 'react'
import { dayOf, timeOf } from '@shared/calendar'
import { incidentKinds, type IncidentKind } from '@shared/contract/custody'
import { useCommand } from '../../office'
import { DayField } from '../../ui/day-field'
import { Field } from '../../ui/panel'
import { TextArea, TextField } from '../../ui/text-field'
import { Choices } from '../../forms/choices'
import { FormFoot } from '../../forms/form-foot'
import { instantOf } from '../../forms/moment'
import { words } from '../../words'
import type { Asset } from '../asset-state'
import type { Photo } from '../../forms/photo-files'
import { PhotoPicker } from '../photo-picker'

/** As long as the contract takes it. */
const circumstancesMax = 4000

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

function begin(kinds: readonly IncidentKind[]): Draft {
  const now = new Date().toISOString()
  return {
    kind: kinds.length === 1 ? (kinds[0] ?? null) : null,
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
export function ReportForm({
  asset,
  kinds = incidentKinds,
  onLeave
}: {
  asset: Asset
  /** What may be reported: beside an open report of a damage only that the thing is now lost. */
  kinds?: readonly IncidentKind[]
  /** The way back, where it was opened beside something else. */
  onLeave?: (() => void) | undefined
}) {
  const command = useCommand('custody.reportIncident')
  const [draft, setDraft] = useState(() => begin(kinds))
  const { report } = words.incidents
  const change = (part: Partial<Draft>): void => {
    command.clear()
    setDraft((before) => ({ ...before, ...part }))
  }
  const noticedAt = instantOf(draft)
  const lacks = lacksOf(draft, noticedAt)
  const offered = kinds.filter((kind) => kind !== 'SEAL_BROKEN' || asset.sealNumber !== null)
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
      <KindChoice offered={offered} value={draft.kind} onChange={(kind) => change({ kind })} />
      <WhenFields draft={draft} onChange={change} />
      <Field label={report.circumstances} required>
        <TextArea
          rows={4}
          maxLength={circumstancesMax}
          placeholder={report.circumstancesHint}
          value={draft.circumstances}
          onChange={(circumstances) => change({ circumstances })}
        />
      </Field>
      <CauseChoice value={draft.cause} onChange={(cause) => change({ cause })} />
      <PhotoPicker photos={draft.photos} onChange={(photos) => change({ photos })} />
      <FormFoot command={command} missing={lacks} icon="warning" submit={report.submit} onLeave={onLeave} />
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

/** What happened, or, where only one thing can be reported, what that means. */
function KindChoice({
  offered,
  value,
  onChange
}: {
  offered: readonly IncidentKind[]
  value: IncidentKind | null
  onChange: (kind: IncidentKind) => void
}) {
  const { report, kindHints, list } = words.incidents
  const [only, ...more] = offered
  if (only !== undefined && more.length === 0) return <p className="note">{kindHints[only]}</p>
  return (
    <Choices
      wide
      autoFocus
      label={report.kind}
      value={value}
      onChange={onChange}
      choices={offered.map((kind) => ({ value: kind, title: list.kinds[kind], note: kindHints[kind] }))}
    />
  )
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
