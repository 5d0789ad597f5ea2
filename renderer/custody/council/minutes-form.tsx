import { useState } from 'react'
import { destructionMethods } from '@shared/contract/custody'
import { useCommand } from '../../office'
import { Field } from '../../ui/panel'
import { TextField } from '../../ui/text-field'
import { Choices } from '../../forms/choices'
import { FormFoot } from '../../forms/form-foot'
import { emptySignature, signatureLack, type Signature } from '../../forms/signature-draft'
import { SignatureField, ownWays } from '../../forms/signature-field'
import { words } from '../../words'
import type { Photo } from '../../forms/photo-files'
import { PhotoPicker } from '../photo-picker'
import type { Council } from './council-state'
import { CouncilPresent } from '../witnessing/present'
import { ExitWitness } from '../witnessing/witness-fields'

/** The minutes: what was done and how, every member's signature, photos. Then everything listed is gone. */
export function MinutesForm({ council, onLeave }: { council: Council; onLeave: () => void }) {
  const command = useCommand('custody.closeDestruction')
  const [method, setMethod] = useState(council.method)
  const [methodNote, setMethodNote] = useState(council.methodNote)
  const [condition, setCondition] = useState('')
  const [photos, setPhotos] = useState<Photo[]>([])
  const [signatures, setSignatures] = useState(() =>
    council.members.map(({ fullName, capacity, body }) =>
      emptySignature('COUNCIL', { fullName, capacity: `${capacity}, ${body}`.slice(0, 300) })
    )
  )
  const { council: label } = words.release
  const missing = lacksOf(condition, signatures, photos)
  const about = { kind: 'COUNCIL' as const, id: council.councilId }
  return (
    <form
      className="work-form council-minutes"
      onSubmit={(event) => {
        event.preventDefault()
        if (missing.length > 0) return
        void command.run({
          councilId: council.councilId,
          method,
          methodNote: methodNote.trim(),
          condition: condition.trim(),
          signatures,
          photos
        })
      }}
    >
      <h3>{label.minutesHeading}</h3>
      <Field label={label.minutesCondition} required>
        <TextField
          value={condition}
          onChange={setCondition}
          placeholder={label.minutesConditionHint}
          autoFocus
          maxLength={300}
        />
      </Field>
      <MethodFields method={method} onMethod={setMethod} note={methodNote} onNote={setMethodNote} />
      <CouncilPresent about={about} />
      <div className="signatures">
        {signatures.map((signed, index) => (
          <SignatureField
            key={council.members[index]?.fullName ?? index}
            label={label.member(index)}
            ways={ownWays}
            value={signed}
            onChange={(value) =>
              setSignatures((before) => before.map((each, other) => (other === index ? value : each)))
            }
            witness={(signing) => <ExitWitness about={about} {...signing} />}
          />
        ))}
      </div>
      <PhotoPicker photos={photos} onChange={setPhotos} />
      <p className="note">{label.minutesWarning(String(council.listed))}</p>
      <FormFoot
        command={command}
        missing={missing}
        icon="stamp"
        submit={label.submitMinutes}
        onLeave={onLeave}
      />
    </form>
  )
}

function lacksOf(condition: string, signatures: readonly Signature[], photos: readonly Photo[]): string[] {
  const { minutesMissing: missing } = words.release.council
  const unsigned = signatures.filter((signed) => signatureLack(signed) !== null).length
  return [
    ...(condition.trim() === '' ? [missing.condition] : []),
    ...(unsigned > 0 ? [missing.signatures(unsigned)] : []),
    ...(photos.length === 0 ? [missing.photos] : [])
  ]
}

function MethodFields({
  method,
  onMethod,
  note,
  onNote
}: {
  method: Council['method']
  onMethod: (method: Council['method']) => void
  note: string
  onNote: (note: string) => void
}) {
  const { council: label } = words.release
  return (
    <>
      <Choices
        label={label.method}
        value={method}
        onChange={onMethod}
        choices={destructionMethods.map((each) => ({ value: each, title: label.methods[each] }))}
      />
      <Field label={label.methodNote}>
        <TextField value={note} onChange={onNote} maxLength={300} />
      </Field>
    </>
  )
}
