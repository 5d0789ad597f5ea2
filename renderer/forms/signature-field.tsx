import './signature.css'
import type { ReactNode } from 'react'
import { signatureWays } from '@shared/contract/custody'
import { Icon } from '../ui/icon'
import { Field } from '../ui/panel'
import { TextField } from '../ui/text-field'
import { words } from '../words'
import { Choices } from './choices'
import { inAnotherWay, signatureLack, type Signature, type SignatureWay } from './signature-draft'
import { SignaturePad } from './signature-pad'
import { SignaturePicture } from './signature-picture'

/** Of whoever must sign himself: without his signature the record is not made, so he is not offered to refuse it. */
export const ownWays: readonly SignatureWay[] = signatureWays.filter((way) => way !== 'REFUSED')

export interface SignaturePart {
  value: Signature
  onChange: (value: Signature) => void
}

/**
 * How one side stands by a record: drawn here, signed on paper and scanned, by a finger before a witness, or refusing
 * before one. A plain value in and out; the form that holds it decides when it may be sent.
 */
export function SignatureField({
  label,
  value,
  onChange,
  stamp = false,
  refusedPhoto = false,
  identity = false,
  autoFocus = false,
  ways = signatureWays,
  witness
}: SignaturePart & {
  label: string
  /** Whether the body's stamp must stand on it, as with what others hold. */
  stamp?: boolean
  /** Whether a refusal is shown in a picture of the hand-over. */
  refusedPhoto?: boolean
  /** Who saw a fingerprint or a refusal, where typing a name is not enough. */
  witness?: ((part: SignaturePart) => ReactNode) | undefined
  /** How this side may stand by the record. */
  ways?: readonly SignatureWay[]
  /** Whether the signer's number is asked. */
  identity?: boolean
  autoFocus?: boolean
}) {
  const { signature } = words
  const lack = signatureLack(value, { stamp, refusedPhoto })
  return (
    <section className="signature-field" aria-label={label}>
      <header>
        <h3>{label}</h3>
        <span className={lack === null ? 'signature-whole' : 'note'} role="status">
          <Icon name={lack === null ? 'done' : 'circle'} />
          {lack === null
            ? signature.complete
            : signature.incomplete(lack === 'image' ? signature.marks[value.way] : signature.lacks[lack])}
        </span>
      </header>
      <Signer value={value} onChange={onChange} identity={identity} autoFocus={autoFocus} />
      <Choices
        label={signature.way}
        choices={ways.map((way) => ({ value: way, title: signature.ways[way] }))}
        value={value.way}
        onChange={(way) => onChange(inAnotherWay(value, way))}
      />
      <div className="signature-mark">
        <Mark label={label} value={value} onChange={onChange} refusedPhoto={refusedPhoto} />
        {(value.way === 'FINGERPRINT' || value.way === 'REFUSED') &&
          (witness ? witness({ value, onChange }) : <TypedWitness value={value} onChange={onChange} />)}
      </div>
      {stamp && (
        <label className="signature-stamp">
          <input
            type="checkbox"
            checked={value.stamped}
            onChange={(event) => onChange({ ...value, stamped: event.target.checked })}
          />
          {signature.stamped}
        </label>
      )}
    </section>
  )
}

function Signer({
  value,
  onChange,
  identity,
  autoFocus
}: SignaturePart & { identity: boolean; autoFocus: boolean }) {
  const { signature } = words
  return (
    <div className="work-pair">
      <Field label={signature.fullName} required>
        <TextField
          value={value.fullName}
          maxLength={300}
          autoFocus={autoFocus}
          onChange={(fullName) => onChange({ ...value, fullName })}
        />
      </Field>
      {identity && (
        <Field label={signature.identityNumber} hint={signature.identityHint}>
          <TextField
            value={value.identityNumber ?? ''}
            inputMode="numeric"
            maxLength={12}
            onChange={(typed) => {
              const digits = typed.replace(/\D/g, '')
              onChange({ ...value, identityNumber: digits === '' ? null : digits })
            }}
          />
        </Field>
      )}
      <Field label={signature.capacity}>
        <TextField
          value={value.capacity}
          maxLength={300}
          onChange={(capacity) => onChange({ ...value, capacity })}
        />
      </Field>
    </div>
  )
}

function Mark({
  label,
  value,
  onChange,
  refusedPhoto
}: SignaturePart & { label: string; refusedPhoto: boolean }) {
  const { signature } = words
  const { way, image } = value
  const take = (picture: Signature['image']): void => onChange({ ...value, image: picture })
  return (
    <>
      {way === 'SCREEN' && <SignaturePad label={label} image={image} onChange={take} />}
      {(way === 'PAPER' || way === 'FINGERPRINT') && (
        <SignaturePicture key={way} choose={signature.file[way]} image={image} onChange={take} />
      )}
      {way === 'FINGERPRINT' && <Finger value={value} onChange={onChange} />}
      {way === 'REFUSED' && refusedPhoto && (
        <>
          <p className="note">{signature.refusedPhoto}</p>
          <SignaturePicture choose={signature.file.REFUSED} image={image} onChange={take} />
        </>
      )}
    </>
  )
}

function TypedWitness({ value, onChange }: SignaturePart) {
  const { signature } = words
  return (
    <Field label={signature.witness} hint={signature.witnessHint} required>
      <TextField
        value={value.witness}
        maxLength={300}
        onChange={(witness) => onChange({ ...value, witness })}
      />
    </Field>
  )
}

const fingers = ['THUMB', 'INDEX', 'MIDDLE', 'RING', 'LITTLE'] as const
const hands = ['LEFT', 'RIGHT'] as const

function Finger({ value, onChange }: SignaturePart) {
  const { signature } = words
  return (
    <div className="signature-finger">
      <Choices
        label={signature.finger}
        choices={fingers.map((finger) => ({ value: finger, title: signature.fingers[finger] }))}
        value={value.finger}
        onChange={(finger) => onChange({ ...value, finger })}
      />
      <Choices
        label={signature.hand}
        choices={hands.map((hand) => ({ value: hand, title: signature.hands[hand] }))}
        value={value.hand}
        onChange={(hand) => onChange({ ...value, hand })}
      />
    </div>
  )
}
