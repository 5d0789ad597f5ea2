import { SignatureField, ownWays } from '../../forms/signature-field'
import type { Signature } from '../../forms/signature-draft'
import { words } from '../../words'
import type { About } from '../witnessing/colleague'
import { AnyWitness, ExitWitness } from '../witnessing/witness-fields'

interface Sides {
  giver: Signature
  receiver: Signature
}

interface Props {
  about: About
  draft: Sides
  onChange: (part: Partial<Sides>) => void
}

/** Who takes it answers for it from here on: both sides sign, a mark of a hand before one of the office. */
export function GoingSignatures({ about, draft, onChange }: Props) {
  const { out } = words.lending
  return (
    <div className="signatures">
      <SignatureField
        label={out.giver}
        ways={ownWays}
        value={draft.giver}
        onChange={(giver) => onChange({ giver })}
        witness={(signing) => <ExitWitness about={about} {...signing} />}
      />
      <SignatureField
        label={out.receiver}
        value={draft.receiver}
        onChange={(receiver) => onChange({ receiver })}
        witness={(signing) => <ExitWitness about={about} {...signing} />}
      />
    </div>
  )
}

/** Who brings it back may refuse to sign before a witness; who takes it in signs himself. */
export function BackSignatures({ about, draft, onChange }: Props) {
  const { back } = words.lending
  return (
    <div className="signatures">
      <SignatureField
        label={back.giver}
        value={draft.giver}
        onChange={(giver) => onChange({ giver })}
        witness={(signing) => <AnyWitness about={about} {...signing} />}
      />
      <SignatureField
        label={back.receiver}
        ways={ownWays}
        value={draft.receiver}
        onChange={(receiver) => onChange({ receiver })}
        witness={(signing) => <AnyWitness about={about} {...signing} />}
      />
    </div>
  )
}
