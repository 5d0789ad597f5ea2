import { useState } from 'react'
import { formatInstant } from '@shared/calendar'
import { groupTag } from '@shared/tags'
import { Papers } from '../../documents/papers'
import { useCommand, useQuery } from '../../office'
import { useMay, useWho } from '../../session'
import { PrimaryAction, SecondaryAction } from '../../ui/action-button'
import { Icon } from '../../ui/icon'
import { Field } from '../../ui/panel'
import { RefusalNote } from '../../ui/refusal-note'
import { ScanField } from '../../ui/scan-field'
import { TextField } from '../../ui/text-field'
import { Choices } from '../../forms/choices'
import { DoneNote } from '../../forms/done-note'
import { identityNumberIn } from '../../forms/identity-number'
import { SignatureField, ownWays } from '../../forms/signature-field'
import { words } from '../../words'
import type { Asset, Release } from '../asset-state'
import { IncidentNote, useLost } from '../incidents/incident-note'
import { PhotoPicker } from '../photo-picker'
import { OtherLabel } from '../void-label'
import { Colleague } from '../witnessing/colleague'
import { ExitWitness } from '../witnessing/witness-fields'
import { CancelRelease } from './cancel-release'
import { beginHandOver, handOverInput, lacksOf, type HandOverDraft } from './hand-over-draft'
import { paperNumber } from './release-draft'
import { ReleaseFacts } from './release-facts'

interface Part {
  draft: HandOverDraft
  onChange: (change: Partial<HandOverDraft>) => void
  release: Release
}

/** Carries a release out: its own label, the receiver's paper, the state of the thing, both signatures, a photo. */
export function HandOverForm({ asset, onMode }: { asset: Asset; onMode: (mode: string) => void }) {
  const releases = useQuery('custody.listReleases', { openOnly: false, assetId: asset.assetId })
  const release = releases.value?.releases.find(({ releaseId }) => releaseId === asset.releaseId) ?? null
  const mayKeep = useMay('custody.keep')
  const isOfficer = useWho().user.roles.includes('ENFORCEMENT_OFFICER')
  const mayGive = mayKeep || (isOfficer && release?.asset.holding === 'HELD_BY_OTHER')
  const lost = useLost(asset.assetId)
  const { handOver: label } = words.release
  return (
    <div className="work-form">
      <RefusalNote refusal={releases.refusal} fault={releases.fault} />
      {release?.state === 'APPROVED' && <IncidentNote asset={asset} onMode={onMode} />}
      {release && <ReleaseFacts release={release} />}
      {release?.state === 'APPROVED' && <Papers subject={`release:${release.releaseId}`} />}
      {release?.state === 'APPROVED' && release.outcome === 'DESTROYED' && (
        <>
          <p className="wait-note">
            <Icon name="clock" /> <span>{label.council}</span>
          </p>
          <SecondaryAction onPress={() => onMode('council')}>{label.openCouncil}</SecondaryAction>
        </>
      )}
      {release?.state === 'APPROVED' && release.outcome !== 'DESTROYED' && mayGive && lost === 'no' && (
        <HandOver key={release.releaseId} release={release} />
      )}
      {release?.state === 'APPROVED' && <CancelRelease release={release} />}
      {release?.state === 'DONE' && (
        <>
          <DoneNote title={words.custody.out.done(release.recordNumber ?? '')} />
          <Papers subject={`release:${release.releaseId}`} />
        </>
      )}
    </div>
  )
}

function HandOver({ release }: { release: Release }) {
  const command = useCommand('custody.handOver')
  const { user } = useWho()
  const isOfficer = user.roles.includes('ENFORCEMENT_OFFICER')
  const [draft, setDraft] = useState(() => beginHandOver(release, { fullName: user.fullName, isOfficer }))
  const { handOver: label } = words.release
  const lacks = lacksOf(draft, release)
  const change = (part: Partial<HandOverDraft>): void => {
    command.clear()
    setDraft((before) => ({ ...before, ...part }))
  }
  const part = { draft, onChange: change, release }
  const stamp = release.outcome === 'CONFISCATED'
  const about = { kind: 'RELEASE' as const, id: release.releaseId }
  return (
    <form
      className="work-form inner"
      onSubmit={(event) => {
        event.preventDefault()
        if (lacks.length === 0) void command.run(handOverInput(draft, release))
      }}
    >
      {release.handOverAt !== null && <FixedTime at={release.handOverAt} />}
      <Label {...part} />
      <Identity {...part} />
      <Condition {...part} />
      {release.asset.holding === 'HELD_BY_OTHER' && <Carrier {...part} />}
      <div className="signatures">
        <SignatureField
          label={label.giver}
          ways={ownWays}
          value={draft.giver}
          onChange={(giver) => change({ giver })}
          stamp={stamp}
          witness={(signing) => <ExitWitness about={about} {...signing} />}
        />
        <SignatureField
          label={label.receiver}
          value={draft.receiver}
          onChange={(receiver) => change({ receiver })}
          stamp={stamp}
          refusedPhoto
          witness={(signing) => <ExitWitness about={about} {...signing} />}
        />
      </div>
      {draft.officer !== null && <OfficerPlace {...part} officer={draft.officer} isOfficer={isOfficer} />}
      <PhotoPicker photos={draft.photos} onChange={(photos) => change({ photos })} />
      <RefusalNote refusal={command.refusal} fault={command.fault} />
      {lacks.length > 0 && (
        <p className="note hand-over-lacks">
          {label.lacks(lacks.map((step) => label.steps[step]).join(', '))}
        </p>
      )}
      <PrimaryAction
        type="submit"
        icon="handover"
        keys="Enter"
        disabled={lacks.length > 0}
        running={command.running}
      >
        {words.custody.out.submitHandOver}
      </PrimaryAction>
    </form>
  )
}

/** When the head has it handed over. */
function FixedTime({ at }: { at: string }) {
  return (
    <p className="wait-note">
      <Icon name="clock" /> <span>{words.release.handOver.early(formatInstant(at))}</span>
    </p>
  )
}

/** The officer before whom it is done: who carries it out himself, or one who says from his own session that he is there. */
function OfficerPlace({
  release,
  onChange,
  officer,
  isOfficer
}: Part & { officer: NonNullable<HandOverDraft['officer']>; isOfficer: boolean }) {
  const { handOver: label } = words.lots
  return (
    <>
      {!isOfficer && (
        <Colleague
          about={{ kind: 'RELEASE', id: release.releaseId }}
          label={label.officer}
          askLabel={words.witnessing.ask}
          value={officer.fullName}
          onChange={(fullName) => onChange({ officer: { ...officer, fullName } })}
          asOfficer
        />
      )}
      <SignatureField
        label={label.officer}
        ways={ownWays}
        value={officer}
        onChange={(signed) => onChange({ officer: signed })}
      />
      <p className="note">{label.officerNote}</p>
    </>
  )
}

/** The label on the thing in hand: another's is named at once, before anything is signed. */
function Label({ draft, onChange, release }: Part) {
  const [wrong, setWrong] = useState(false)
  const { handOver: label } = words.release
  const read = draft.scannedTag === release.asset.tag
  return (
    <div className="identity-scan">
      <ScanField
        label={label.scanLabel}
        placeholder={label.scanLabelHint}
        problem={wrong ? label.labelOther : null}
        autoFocus
        accept={({ tag, parts }) => {
          if (!tag || parts?.type !== 'asset') return false
          setWrong(tag !== release.asset.tag)
          onChange({ scannedTag: tag })
          return true
        }}
      />
      <p className={read ? 'identity-read' : 'note'} role="status">
        <Icon name={read ? 'done' : 'tag'} />{' '}
        {read ? label.labelRead(groupTag(draft.scannedTag)) : label.labelNone}
      </p>
      {wrong && <OtherLabel tag={draft.scannedTag} moment={0} />}
    </div>
  )
}

function Identity({ draft, onChange, release }: Part) {
  const { handOver: label, propose } = words.release
  const { out } = words.custody
  const kind = release.receiverPaper ?? 'CITIZEN_CARD'
  const number = draft.identity
  return (
    <div className="identity-scan">
      <ScanField
        label={out.scanId}
        placeholder={label.identityHint(propose.paperKinds[kind])}
        accept={(scan) => {
          if (scan.tag) return false
          const read = identityNumberIn(scan) ?? foreignNumber(scan.text, kind)
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

/** A passport's or another paper's number, typed; null where the release names a card. */
function foreignNumber(text: string, kind: NonNullable<Release['receiverPaper']>): string | null {
  const number = paperNumber(text)
  return (kind === 'PASSPORT' || kind === 'OTHER') && /^[A-Z0-9]{4,20}$/.test(number) ? number : null
}

function Condition({ draft, onChange, release }: Part) {
  const { out } = words.custody
  return (
    <>
      {release.asset.sealNumber !== null && (
        <Choices
          label={`${out.seal} ${release.asset.sealNumber}`}
          value={draft.seal}
          onChange={(seal) => onChange({ seal })}
          choices={[
            { value: 'intact', title: out.sealIntact },
            { value: 'broken', title: out.sealBroken }
          ]}
        />
      )}
      <Field label={out.condition} required>
        <TextField
          value={draft.condition}
          onChange={(condition) => onChange({ condition })}
          placeholder={out.conditionHint}
          maxLength={300}
        />
      </Field>
    </>
  )
}

/** The keeper's own storekeeper gives it out; under the giver's signature stands his name. */
function Carrier({ draft, onChange }: Part) {
  const { handOver: label } = words.release
  return (
    <>
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
      <p className="note">{label.carrierNote}</p>
    </>
  )
}
