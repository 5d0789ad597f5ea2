import { Icon } from '../../ui/icon'
import { DayField } from '../../ui/day-field'
import { Field } from '../../ui/panel'
import { TextField } from '../../ui/text-field'
import { SignaturePicture } from '../../forms/signature-picture'
import { words } from '../../words'
import {
  proofsNeeded,
  type Difference,
  type ProofDraft,
  type ProofKind,
  type ReceiveDraft
} from './receive-draft'

/** What differs, and the papers without which the law lets it not in. */
export function DifferencePapers({
  differences,
  proofs,
  onChange
}: {
  differences: readonly Difference[]
  proofs: ReceiveDraft['proofs']
  onChange: (proofs: ReceiveDraft['proofs']) => void
}) {
  const { check } = words.receiving
  const what = differences.map((difference) => words.receiving.differences[difference]).join(', ')
  return (
    <section className="difference-papers" aria-label={check.differs(what)}>
      <p role="alert">
        <Icon name="warning" size={20} />
        <strong>{check.differs(what)}</strong>
        <span>{check.differsHint}</span>
      </p>
      {proofsNeeded(differences).map((kind) => (
        <ProofFields
          key={kind}
          kind={kind}
          proof={proofs[kind]}
          onChange={(proof) => onChange({ ...proofs, [kind]: proof })}
        />
      ))}
    </section>
  )
}

function ProofFields({
  kind,
  proof,
  onChange
}: {
  kind: ProofKind
  proof: ProofDraft
  onChange: (proof: ProofDraft) => void
}) {
  const { check } = words.receiving
  return (
    <fieldset className="proof">
      <legend>{words.receiving.proofs[kind]}</legend>
      <div className="proof-fields">
        <Field label={check.proofNumber} required>
          <TextField
            value={proof.number}
            maxLength={100}
            onChange={(number) => onChange({ ...proof, number })}
          />
        </Field>
        <DayField
          label={check.proofDay}
          value={proof.day}
          onChange={(day) => onChange({ ...proof, day })}
          required
        />
        <Field label={check.proofSigner} required>
          <TextField
            value={proof.signer}
            maxLength={300}
            onChange={(signer) => onChange({ ...proof, signer })}
          />
        </Field>
      </div>
      <SignaturePicture
        choose={check.proofScan}
        image={proof.image}
        onChange={(image) => onChange({ ...proof, image })}
      />
    </fieldset>
  )
}
