import { useState } from 'react'
import { formatInstant } from '@shared/calendar'
import { Papers } from '../../../documents/papers'
import { useCommand } from '../../../office'
import { useWho } from '../../../session'
import { PrimaryAction, SecondaryAction } from '../../../ui/action-button'
import { EmptyState } from '../../../ui/empty-state'
import { Icon } from '../../../ui/icon'
import { Facts, Field } from '../../../ui/panel'
import { RefusalNote } from '../../../ui/refusal-note'
import { ScanBand } from '../../../ui/scan-band'
import { ScanField } from '../../../ui/scan-field'
import { useScan } from '../../../ui/scanning'
import { TextField } from '../../../ui/text-field'
import { identityNumberIn } from '../../../forms/identity-number'
import { SignatureField, ownWays } from '../../../forms/signature-field'
import { emptySignature } from '../../../forms/signature-draft'
import { words } from '../../../words'
import { PhotoPicker } from '../../photo-picker'
import { Colleague } from '../../witnessing/colleague'
import { ExitWitness } from '../../witnessing/witness-fields'
import { paperNumber } from '../release-draft'
import { lotRows } from './lot-facts'
import {
  allWhole,
  beginLot,
  goingOf,
  leftOf,
  lotInput,
  lotLacks,
  readLabel,
  type Lot,
  type LotHandOver
} from './lot-hand-over'
import { LotThings } from './lot-things'
import { useSaid } from './said'

interface Part {
  lot: Lot
  draft: LotHandOver
  onChange: (change: Partial<LotHandOver>) => void
}

/** Gives a lot out: label by label under the band, then the receiver's paper, the seals, the signatures, photos. */
export function HandOverLot({ lot }: { lot: Lot }) {
  const command = useCommand('custody.handOverLot')
  const { user } = useWho()
  const isOfficer = user.roles.includes('ENFORCEMENT_OFFICER')
  const [draft, setDraft] = useState(() => beginLot(lot, { fullName: user.fullName, isOfficer }))
  const { handOver: label } = words.lots
  const change = (part: Partial<LotHandOver>): void => {
    command.clear()
    setDraft((before) => ({ ...before, ...part }))
  }
  const part = { lot, draft, onChange: change }
  const lacks = lotLacks(lot, draft)
  const left = leftOf(lot, draft)
  const going = goingOf(lot).length
  const wordOf = (step: (typeof lacks)[number]): string => {
    if (step === 'labels') return label.steps.labels(String(left.labels))
    return step === 'seals' ? label.steps.seals(String(left.seals)) : label.steps[step]
  }
  return (
    <div className="lot-body">
      <form
        className="lot-reading"
        onSubmit={(event) => {
          event.preventDefault()
          if (lacks.length === 0) void command.run(lotInput(lot, draft))
        }}
      >
        <Reading {...part} />
        {lot.handOverAt !== null && (
          <p className="wait-note">
            <Icon name="clock" /> <span>{words.release.handOver.early(formatInstant(lot.handOverAt))}</span>
          </p>
        )}
        <Facts rows={lotRows(lot)} />
        <Papers subject={`lot:${lot.lotId}`} />
        <Identity {...part} />
        <Condition {...part} />
        <Signatures {...part} isOfficer={isOfficer} />
        <PhotoPicker photos={draft.photos} onChange={(photos) => change({ photos })} max={4} />
        <RefusalNote refusal={command.refusal} fault={command.fault} />
        {lacks.length > 0 && (
          <p className="note hand-over-lacks">{label.lacks(lacks.map(wordOf).join(', '))}</p>
        )}
        <PrimaryAction
          type="submit"
          icon="handover"
          keys="Enter"
          disabled={lacks.length > 0}
          running={command.running}
        >
          {label.submit(String(going))}
        </PrimaryAction>
      </form>
      <LotThings {...part} />
    </div>
  )
}

/** The band answers each label, the tally says how far it has come. A label of another thing is loud. */
function Reading({ lot, draft, onChange }: Part) {
  const { said, say } = useSaid()
  const { handOver: label } = words.lots
  const going = goingOf(lot).length
  const { labels: left } = leftOf(lot, draft)
  useScan(({ tag, parts }) => {
    if (!tag || parts?.type !== 'asset') return false
    const read = readLabel(lot, draft, tag)
    if (read.kind === 'strange') say('red', label.wrong, label.wrongHint)
    else if (read.kind === 'again') say('amber', label.again, read.thing.asset.name)
    else {
      onChange({ read: { ...draft.read, [read.thing.releaseId]: tag } })
      const isWhole = left === 1
      say('green', isWhole ? label.all : label.read, isWhole ? label.allHint : read.thing.asset.name)
    }
    return true
  })
  return (
    <>
      {said ? <ScanBand {...said} /> : <EmptyState icon="scan" title={label.scanHint} />}
      <div className="lot-tally" aria-live="polite">
        <strong>{label.tally(String(going - left), String(going))}</strong>
        <span>{label.tallyNote(String(left))}</span>
      </div>
    </>
  )
}

function Identity({ draft, onChange }: Part) {
  const { out } = words.custody
  const number = draft.identity
  return (
    <div className="identity-scan">
      <ScanField
        label={out.scanId}
        accept={(scan) => {
          if (scan.tag) return false
          const typed = paperNumber(scan.text)
          const read = identityNumberIn(scan) ?? (/^[A-Z0-9]{4,20}$/.test(typed) ? typed : null)
          if (read === null) return false
          onChange({ identity: read })
          return true
        }}
      />
      <p className={number === '' ? 'note' : 'identity-read'} role="status">
        <Icon name={number === '' ? 'card' : 'done'} /> {number === '' ? out.idNone : out.idRead(number)}
      </p>
    </div>
  )
}

function Condition({ lot, draft, onChange }: Part) {
  const { handOver: label } = words.lots
  const sealed = goingOf(lot).filter(({ asset }) => asset.sealNumber !== null).length
  return (
    <>
      {sealed > 0 && (
        <SecondaryAction icon="seal" onPress={() => onChange({ seals: allWhole(lot, draft) })}>
          {label.allIntact(String(sealed))}
        </SecondaryAction>
      )}
      <Field label={label.condition} required>
        <TextField
          value={draft.condition}
          onChange={(condition) => onChange({ condition })}
          placeholder={words.custody.out.conditionHint}
          maxLength={300}
        />
      </Field>
      {lot.heldByOther && <Carrier draft={draft} onChange={onChange} />}
    </>
  )
}

/** The keeper's own storekeeper gives; under the giver's signature stands his name. */
function Carrier({ draft, onChange }: Pick<Part, 'draft' | 'onChange'>) {
  const { handOver: label } = words.release
  return (
    <div className="work-pair">
      <Field label={label.carrierName} required>
        <TextField
          value={draft.carrierName}
          onChange={(carrierName) =>
            onChange({ carrierName, giver: { ...draft.giver, fullName: carrierName } })
          }
          maxLength={250}
        />
      </Field>
      <Field label={label.carrierTitle} required>
        <TextField
          value={draft.carrierTitle}
          onChange={(carrierTitle) =>
            onChange({ carrierTitle, giver: { ...draft.giver, capacity: carrierTitle } })
          }
          maxLength={250}
        />
      </Field>
    </div>
  )
}

function Signatures({ lot, draft, onChange, isOfficer }: Part & { isOfficer: boolean }) {
  const { handOver: label } = words.release
  const { handOver: ofLot } = words.lots
  const stamp = lot.outcome === 'CONFISCATED'
  const about = { kind: 'RELEASE_LOT' as const, id: lot.lotId }
  const { officer } = draft
  return (
    <>
      <div className="signatures">
        <SignatureField
          label={label.giver}
          ways={ownWays}
          value={draft.giver}
          onChange={(giver) => onChange({ giver })}
          stamp={stamp}
          witness={(signing) => <ExitWitness about={about} {...signing} />}
        />
        <SignatureField
          label={label.receiver}
          value={draft.receiver}
          onChange={(receiver) => onChange({ receiver })}
          stamp={stamp}
          refusedPhoto
          witness={(signing) => <ExitWitness about={about} {...signing} />}
        />
      </div>
      {!lot.heldByOther && (
        <label className="signature-stamp">
          <input
            type="checkbox"
            checked={officer !== null}
            onChange={(event) =>
              onChange({ officer: event.target.checked ? emptySignature('OFFICER') : null })
            }
          />
          {ofLot.officerHere}
        </label>
      )}
      <p className="note">{officer === null ? ofLot.officerNone : ofLot.officerNote}</p>
      {officer !== null && !isOfficer && (
        <Colleague
          about={about}
          label={ofLot.officer}
          askLabel={words.witnessing.ask}
          value={officer.fullName}
          onChange={(fullName) => onChange({ officer: { ...officer, fullName } })}
          asOfficer
        />
      )}
      {officer !== null && (
        <SignatureField
          label={ofLot.officer}
          ways={ownWays}
          value={officer}
          onChange={(signed) => onChange({ officer: signed })}
        />
      )}
    </>
  )
}
