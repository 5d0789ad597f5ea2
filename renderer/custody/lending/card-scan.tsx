import { ScanField } from '../../ui/scan-field'
import { Icon } from '../../ui/icon'
import { cardHolder, groupNumber, identityNumberIn } from '../../forms/identity-number'
import type { Signature } from '../../forms/signature-draft'
import { words } from '../../words'

/** The card of whoever comes for the borrower: its number, and the name with it, go under his signature. */
export function CardScan({
  label,
  none,
  value,
  onChange
}: {
  label: string
  none: string
  value: Signature
  onChange: (value: Signature) => void
}) {
  const { out } = words.lending
  const number = value.identityNumber
  return (
    <div className="identity-scan">
      <ScanField
        label={label}
        placeholder={out.cardHint}
        accept={(scan) => {
          const read = identityNumberIn(scan)
          if (read === null || scan.tag) return false
          const fullName = cardHolder(scan)?.fullName ?? value.fullName
          onChange({ ...value, identityNumber: read, fullName })
          return true
        }}
      />
      <p className={number === null ? 'note' : 'identity-read'} role="status">
        <Icon name={number === null ? 'card' : 'done'} />{' '}
        {number === null
          ? none
          : [out.cardRead(groupNumber(number)), value.fullName].filter((each) => each !== '').join(' · ')}
      </p>
    </div>
  )
}
