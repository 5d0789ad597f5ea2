import { useQuery } from '../../office'
import { Field } from '../../ui/panel'
import { ScanBand } from '../../ui/scan-band'
import { ScanField } from '../../ui/scan-field'
import { TextField } from '../../ui/text-field'
import { words, wordsOfRefusal } from '../../words'

/**
 * The label on the thing in hand, read before anything is given or cut. Another thing's label is named, a void one is
 * said loudly: both stop the work in red, readable from two metres.
 */
export function LabelScan({
  tag,
  name,
  value,
  onRead
}: {
  /** The valid tag of the thing. */
  tag: string
  name: string
  /** What was read; empty for nothing yet. */
  value: string
  onRead: (tag: string) => void
}) {
  const { label } = words.lending
  const isOther = value !== '' && value !== tag
  const other = useQuery('custody.getAsset', isOther ? { tag: value } : null)
  return (
    <div className="label-scan">
      <ScanField
        label={label.scan}
        placeholder={label.hint}
        autoFocus
        accept={({ tag: read, parts }) => {
          if (!read || parts?.type !== 'asset') return false
          onRead(read)
          return true
        }}
      />
      {value === tag && <ScanBand tone="green" word={label.right} detail={name} moment={0} />}
      {isOther && other.value && (
        <ScanBand tone="red" word={label.wrong} detail={label.wrongDetail(other.value.name)} moment={1} />
      )}
      {isOther && other.refusal && (
        <ScanBand
          tone="red"
          word={other.refusal.code === 'TAG_VOID' ? label.void : label.wrong}
          detail={wordsOfRefusal(other.refusal).what}
          moment={2}
        />
      )}
    </div>
  )
}

/** A line of text of a record in which condition, letters and reasons are written. */
export function LineField({
  label,
  value,
  onChange,
  hint,
  required = true,
  autoFocus = false
}: {
  label: string
  value: string
  onChange: (value: string) => void
  hint: string
  required?: boolean
  autoFocus?: boolean
}) {
  return (
    <Field label={label} required={required}>
      <TextField value={value} onChange={onChange} placeholder={hint} maxLength={300} autoFocus={autoFocus} />
    </Field>
  )
}
