import { DayField } from '../ui/day-field'
import { Field } from '../ui/panel'
import { TextField } from '../ui/text-field'
import type { TypedMoment } from '../forms/moment'
import { words } from '../words'

/** The time that the head fixes for handing over what another holds (NĐ 152/2026 Art 37.3). */
export function HandOverTimeFields({
  time,
  onChange
}: {
  time: TypedMoment
  onChange: (time: TypedMoment) => void
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
