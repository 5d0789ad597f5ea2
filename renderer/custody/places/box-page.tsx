import { Papers } from '../../documents/papers'
import { useCommand, useQuery } from '../../office'
import { useMay } from '../../session'
import { PrimaryAction, SecondaryAction } from '../../ui/action-button'
import { Icon } from '../../ui/icon'
import { Facts } from '../../ui/panel'
import { RefusalNote } from '../../ui/refusal-note'
import { StateTag } from '../../ui/state-tag'
import { TagText } from '../../ui/tag-text'
import { words } from '../../words'
import { SealState } from '../seal-state'
import type { StoragePlace } from '../store-map'
import { OpeningStep } from './box-openings'
import { OpenSeal, SealBox } from './box-seal'
import { SealingStep } from './box-sealings'

/** One box: where it stands, what the next scan does, its seal and its label. The list beside it shows its contents. */
export function BoxPage({
  box,
  onBack,
  onWork
}: {
  box: StoragePlace
  onBack: () => void
  /** Where scans open what is scanned: the way to the work with this box. */
  onWork?: () => void
}) {
  const mayKeep = useMay('custody.keep')
  const { value, refusal, fault } = useQuery('custody.listContainerOpenings', {
    openOnly: true,
    placeId: box.placeId
  })
  const sealings = useQuery('custody.listContainerSealings', { openOnly: true, placeId: box.placeId })
  const opening = value?.openings[0] ?? null
  const sealing = sealings.value?.sealings[0] ?? null
  const idle = value !== null && sealings.value !== null && !opening && !sealing
  const { one, sealed, unsealed, contents } = words.boxes
  return (
    <>
      <header className="asset-head">
        <div className="asset-head-line">
          <div>
            <TagText tag={box.tag} />
            {box.sealNumber === null ? (
              <StateTag filled tone="neutral" icon="seal" word={unsealed} />
            ) : (
              <SealState filled torn={box.sealTorn} word={sealed(box.sealNumber)} />
            )}
          </div>
          <button type="button" className="text-action" onClick={onBack}>
            {one.back}
          </button>
        </div>
        <h1>{box.name}</h1>
      </header>
      {mayKeep && !onWork && <NextScan box={box} opening={opening !== null} sealing={sealing !== null} />}
      <div className="work-form">
        <Facts
          rows={[
            [one.whereIt, box.path],
            [one.inside, contents(box.assetCount)]
          ]}
        />
      </div>
      <RefusalNote refusal={refusal} fault={fault} />
      <RefusalNote refusal={sealings.refusal} fault={sealings.fault} />
      {opening && <OpeningStep opening={opening} />}
      {sealing && <SealingStep sealing={sealing} />}
      {idle && mayKeep && (box.sealNumber === null ? <SealBox box={box} /> : <OpenSeal box={box} />)}
      <BoxLabel box={box} mayKeep={mayKeep} />
      {mayKeep && onWork && (
        <footer className="mode-foot">
          <PrimaryAction icon="box" keys="Enter" words={one.work} onPress={onWork}>
            {one.work}
          </PrimaryAction>
        </footer>
      )}
    </>
  )
}

function NextScan({ box, opening, sealing }: { box: StoragePlace; opening: boolean; sealing: boolean }) {
  const { one } = words.boxes
  const [title, hint] = opening
    ? [one.nextOpening, one.nextOpeningHint]
    : sealing
      ? [one.nextSealing, one.nextSealingHint]
      : box.sealNumber === null
        ? [one.next, one.nextHint]
        : [one.nextSealed, one.nextSealedHint]
  return (
    <div className="mode-next">
      <Icon name={box.sealNumber === null ? 'scan' : 'lock'} size={24} />
      <strong>{title}</strong>
      <p className="note">{hint}</p>
    </div>
  )
}

/** Its papers with the way to print again; a box from before labels were printed gets its first one here. */
function BoxLabel({ box, mayKeep }: { box: StoragePlace; mayKeep: boolean }) {
  const subject = `place:${box.placeId}`
  const jobs = useQuery('documents.listPrintJobs', mayKeep ? { subject } : null)
  const print = useCommand('custody.printPlaceLabel')
  const { one } = words.boxes
  return (
    <section className="asset-papers box-papers">
      <h3>{one.labels}</h3>
      {jobs.value?.jobs.length === 0 ? (
        <SecondaryAction
          icon="printer"
          running={print.running}
          onPress={() => void print.run({ placeId: box.placeId })}
        >
          {one.printLabel}
        </SecondaryAction>
      ) : (
        <Papers subject={subject} />
      )}
      <RefusalNote refusal={print.refusal} fault={print.fault} />
    </section>
  )
}
