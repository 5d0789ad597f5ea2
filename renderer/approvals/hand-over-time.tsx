import { DayField } from '../ui/day-field'
import { Field } from '../ui/panel'
import { TextField } from '../ui/text-field'
import { words } from '../words'

/** The time that the head fixes for handing over what another holds (NĐ 152/2026 Art 37.3). */
export interface HandOverTime {
  /** `YYYY-MM-DD`, or '' for none. */
  day: string
  /** As typed: `8:30`, `08:30`, `8h30`. */
  hour: string
}

/** The instant in UTC, or null while it is not whole. */
export function instantOf({ day, hour }: HandOverTime): string | null {
  const parts = /^(\d{1,2})(?:[:hg.](\d{2}))?$/.exec(hour.trim().toLowerCase())
  if (day === '' || !parts) return null
  const [hours, minutes] = [Number(parts[1]), Number(parts[2] ?? '0')]
  if (hours > 23 || minutes > 59) return null
  const at = `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`
  return new Date(`${day}T${at}:00.000+07:00`).toISOString()
}

export function HandOverTimeFields({
  time,
  onChange
}: {
  time: HandOverTime
  onChange: (time: HandOverTime) => void
}) {
  const { decide } = words.release
  return (
    <div className="decision-time">
      <DayField
        label={decide.time}
        value={time.day}
        onChange={(day) => onChange({ ...time, day })}
        required
      />
      <Field label={decide.hour} hint={decide.timeHint} required>
        <TextField
          value={time.hour}
          placeholder={decide.hourHint}
          maxLength={5}
          onChange={(hour) => onChange({ ...time, hour })}
        />
      </Field>
    </div>
  )
}
