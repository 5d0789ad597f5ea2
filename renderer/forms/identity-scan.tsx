import { Icon } from '../ui/icon'
import { ScanField } from '../ui/scan-field'
import { groupNumber, identityNumberIn } from './identity-number'

/** The number of the person at the counter, read from the card or typed, and what was read. */
export function IdentityScan({
  label,
  hint,
  none,
  read,
  value,
  onRead
}: {
  label: string
  hint: string
  none: string
  read: (number: string) => string
  value: string
  onRead: (number: string) => void
}) {
  return (
    <div className="identity-scan">
      <ScanField
        label={label}
        placeholder={hint}
        autoFocus
        accept={(scan) => {
          const number = identityNumberIn(scan)
          if (number === null) return false
          onRead(number)
          return true
        }}
      />
      <p className={value === '' ? 'note' : 'identity-read'} role="status">
        <Icon name={value === '' ? 'card' : 'done'} /> {value === '' ? none : read(groupNumber(value))}
      </p>
    </div>
  )
}
