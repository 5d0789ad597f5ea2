import type { AssetKind } from '@shared/contract/custody'
import { useQuery } from '../../office'
import { DayField } from '../../ui/day-field'
import { Field } from '../../ui/panel'
import { RefusalNote } from '../../ui/refusal-note'
import { TextField } from '../../ui/text-field'
import { Choices } from '../../forms/choices'
import { words } from '../../words'
import { isPaperNumber, stateBodiesFor, type PaperKind, type ReleaseDraft } from './release-draft'

interface Part {
  draft: ReleaseDraft
  onChange: (change: Partial<ReleaseDraft>) => void
}

const paperKinds: readonly PaperKind[] = ['CITIZEN_CARD', 'OLD_CARD', 'PASSPORT', 'OTHER']

/** To whom it goes, by what the outcome asks: a party, a buyer, the commune, another office, or a council. */
export function RecipientFields({
  draft,
  onChange,
  caseId,
  kinds
}: Part & { caseId: string; kinds: readonly AssetKind[] }) {
  switch (draft.outcome) {
    case null:
      return null
    case 'DESTROYED':
      return <p className="note">{words.release.propose.councilNote}</p>
    case 'RETURNED':
      return <PartyFields draft={draft} onChange={onChange} caseId={caseId} />
    case 'CONFISCATED':
      return <StateFields draft={draft} onChange={onChange} kinds={kinds} />
    default:
      return <BodyFields draft={draft} onChange={onChange} />
  }
}

/** Which body of the state takes it: what the law sends to one kind of body only is not offered to another. */
function StateFields({ draft, onChange, kinds }: Part & { kinds: readonly AssetKind[] }) {
  const bodies = stateBodiesFor(kinds)
  const { lots } = words
  const [usual] = bodies
  const chosen = bodies.includes(draft.bodyKind) ? draft.bodyKind : (usual ?? draft.bodyKind)
  return (
    <>
      <Choices
        label={lots.make.kinds}
        value={chosen}
        onChange={(bodyKind) => onChange({ bodyKind })}
        choices={bodies.map((body) => ({
          value: body,
          title: lots.recipients[body],
          note: lots.recipientNotes[body]
        }))}
      />
      {chosen === 'DEPOT' && (
        <Choices
          label={lots.make.depot}
          value={draft.depot}
          onChange={(depot) => onChange({ depot })}
          choices={(['MILITARY_STORE', 'POLICE_STORE'] as const).map((depot) => ({
            value: depot,
            title: words.names.holderKindWords[depot]
          }))}
        />
      )}
      <BodyFields
        draft={{ ...draft, bodyKind: chosen }}
        onChange={(part) => onChange({ bodyKind: chosen, ...part })}
      />
    </>
  )
}

function PartyFields({ draft, onChange, caseId }: Part & { caseId: string }) {
  const found = useQuery('cases.getCase', { caseId })
  const { out } = words.custody
  const { propose: label } = words.release
  // Who is related to the matter is no party of it, and nothing is given back to him by right (glossary §1).
  const parties = (found.value?.parties ?? []).flatMap(({ role, ...party }) =>
    role === 'RELATED' ? [] : [{ ...party, role }]
  )
  const chosen = parties.find(({ partyId }) => partyId === draft.partyId)
  const cardless = chosen !== undefined && (chosen.kind !== 'INDIVIDUAL' || chosen.number === null)
  return (
    <>
      <RefusalNote refusal={found.refusal} fault={found.fault} />
      <Choices
        wide
        label={out.recipient}
        value={draft.partyId}
        onChange={(partyId) => onChange({ partyId })}
        choices={parties.map(({ partyId, fullName, role, address }) => ({
          value: partyId,
          title: fullName,
          note: `${out.roles[role]} · ${address}`
        }))}
      />
      {draft.partyId !== null && <WhoComes draft={draft} onChange={onChange} />}
      {cardless && !draft.byMandate && <p className="note">{label.noCard}</p>}
      {draft.byMandate && <TakerFields draft={draft} onChange={onChange} mandateOf="PARTY" />}
    </>
  )
}

function WhoComes({ draft, onChange }: Part) {
  const { propose: label } = words.release
  return (
    <Choices
      label={label.taker}
      value={draft.byMandate ? 'mandated' : 'self'}
      onChange={(who) => onChange({ byMandate: who === 'mandated' })}
      choices={[
        { value: 'self', title: label.self },
        { value: 'mandated', title: label.mandated }
      ]}
    />
  )
}

function BodyFields({ draft, onChange }: Part) {
  const { propose: label } = words.release
  const isState = draft.outcome === 'CONFISCATED'
  const names = {
    SOLD: label.buyerName,
    CONFISCATED: words.lots.recipients[draft.bodyKind],
    TRANSFERRED: label.officeName
  }
  const name = names[draft.outcome as keyof typeof names]
  const asksLetter =
    draft.outcome === 'TRANSFERRED' ||
    (isState && (draft.bodyKind === 'FINANCE' || draft.bodyKind === 'DEPOT'))
  return (
    <>
      <div className="work-pair">
        <Field
          label={name}
          {...(isState && draft.bodyKind === 'COMMUNE' ? { hint: label.communeHint } : {})}
          required
        >
          <TextField value={draft.name} onChange={(typed) => onChange({ name: typed })} maxLength={250} />
        </Field>
        <Field label={label.address}>
          <TextField value={draft.address} onChange={(address) => onChange({ address })} maxLength={300} />
        </Field>
      </div>
      {draft.outcome === 'SOLD' && <SaleFields draft={draft} onChange={onChange} />}
      {isState && draft.bodyKind === 'TREASURY' && (
        <Field label={words.lots.make.deposit} required>
          <TextField value={draft.payment} onChange={(payment) => onChange({ payment })} maxLength={300} />
        </Field>
      )}
      {asksLetter && (
        <div className="work-pair">
          <Field label={label.letterNumber} required>
            <TextField
              value={draft.letterNumber}
              onChange={(letterNumber) => onChange({ letterNumber })}
              maxLength={300}
            />
          </Field>
          <DayField
            label={label.letterDay}
            value={draft.letterDay}
            onChange={(letterDay) => onChange({ letterDay })}
            required
          />
        </div>
      )}
      {draft.outcome === 'SOLD' && <WhoComes draft={draft} onChange={onChange} />}
      <TakerFields
        draft={draft}
        onChange={onChange}
        mandateOf={draft.outcome === 'SOLD' ? (draft.byMandate ? 'PARTY' : null) : 'BODY'}
      />
    </>
  )
}

function SaleFields({ draft, onChange }: Part) {
  const { propose: label } = words.release
  return (
    <>
      <div className="work-pair">
        <Field label={label.saleNumber} required>
          <TextField
            value={draft.saleNumber}
            onChange={(saleNumber) => onChange({ saleNumber })}
            maxLength={300}
          />
        </Field>
        <DayField
          label={label.saleDay}
          value={draft.saleDay}
          onChange={(saleDay) => onChange({ saleDay })}
          required
        />
      </div>
      <Field label={label.payment} hint={label.paymentHint} required>
        <TextField value={draft.payment} onChange={(payment) => onChange({ payment })} maxLength={300} />
      </Field>
    </>
  )
}

/** Who comes, by which paper, and by whose mandate or letter of introduction. */
function TakerFields({ draft, onChange, mandateOf }: Part & { mandateOf: 'PARTY' | 'BODY' | null }) {
  const { propose: label } = words.release
  const wrong = draft.paperNumber.trim() !== '' && !isPaperNumber(draft.paperKind, draft.paperNumber)
  return (
    <>
      <Field label={mandateOf === 'BODY' ? label.representative : label.mandateName} required>
        <TextField
          value={draft.takerName}
          onChange={(takerName) => onChange({ takerName })}
          maxLength={250}
        />
      </Field>
      <Choices
        label={label.paperKind}
        value={draft.paperKind}
        onChange={(paperKind) => onChange({ paperKind })}
        choices={paperKinds.map((kind) => ({ value: kind, title: label.paperKinds[kind] }))}
      />
      <Field label={label.paperNumber} problem={wrong ? label.paperWrong[draft.paperKind] : null} required>
        <TextField
          value={draft.paperNumber}
          onChange={(paperNumber) => onChange({ paperNumber })}
          maxLength={30}
        />
      </Field>
      {mandateOf !== null && (
        <div className="work-pair">
          <Field label={label.mandateNumber[mandateOf]} required>
            <TextField
              value={draft.mandateNumber}
              onChange={(mandateNumber) => onChange({ mandateNumber })}
              maxLength={300}
            />
          </Field>
          <DayField
            label={label.mandateDay}
            value={draft.mandateDay}
            onChange={(mandateDay) => onChange({ mandateDay })}
            required
          />
        </div>
      )}
    </>
  )
}
