import { Activity } from 'react'
import { useQuery } from '../../office'
import { useMay } from '../../session'
import { EmptyState } from '../../ui/empty-state'
import { Icon } from '../../ui/icon'
import { Section } from '../../ui/panel'
import { RefusalNote } from '../../ui/refusal-note'
import { useScan } from '../../ui/scanning'
import { StateTag } from '../../ui/state-tag'
import { words } from '../../words'
import { SealState } from '../seal-state'
import type { ModeProps } from '../mode-props'
import type { StoragePlace } from '../store-map'
import { Band } from '../storing/band'
import '../sealing/sealing.css'
import '../storing/storing.css'
import { BoxOpenings } from './box-openings'
import { BoxPage } from './box-page'
import { BoxSealings } from './box-sealings'
import { useBoxWork } from './box-work'
import './boxes.css'
import { MakeBox } from './make-box'

const boxesShown = 200

/** Boxes and bags: the one in hand with what may be done to it, else all of them and the making of a new one. */
export function BoxPanel({ places, cell, onShowPlace, active }: ModeProps) {
  const mayKeep = useMay('custody.keep')
  const work = useBoxWork({ active, cell, places, onShowPlace })
  useScan((scan) => (active && mayKeep ? work.hear(scan) : false))
  return (
    <section className="mode-panel">
      <Band said={work.said} />
      {work.box && <BoxPage key={work.box.placeId} box={work.box} onBack={work.letGo} />}
      <Activity mode={work.box ? 'hidden' : 'visible'}>
        <header className="mode-head">
          <h1>{words.boxes.heading}</h1>
          <span className="note">{words.boxes.note}</span>
        </header>
        <BoxOpenings />
        <BoxSealings />
        {mayKeep && <MakeBox where={cell} onMade={work.chooseById} />}
        <BoxList places={places} onChoose={work.choose} />
      </Activity>
    </section>
  )
}

function BoxList({
  places,
  onChoose
}: {
  places: readonly StoragePlace[]
  onChoose: (box: StoragePlace) => void
}) {
  const boxes = places.filter(({ kind }) => kind === 'CONTAINER')
  const { list, more, contents, sealed, unsealed, scan, scanHint } = words.boxes
  const pending = usePending()
  if (boxes.length === 0) return <EmptyState icon="box" title={scan} hint={scanHint} />
  return (
    <Section heading={list} note={String(boxes.length)}>
      <RefusalNote refusal={pending.refusal} fault={pending.fault} />
      {boxes.slice(0, boxesShown).map((box) => (
        <button key={box.placeId} type="button" className="list-row" onClick={() => onChoose(box)}>
          <strong>
            <Icon name="box" size={14} /> {box.name}
          </strong>
          {pending.words.has(box.placeId) ? (
            <StateTag filled tone="amber" icon="clock" word={pending.words.get(box.placeId) ?? ''} />
          ) : box.sealNumber === null ? (
            <StateTag tone="neutral" icon="unlink" word={unsealed} />
          ) : (
            <SealState torn={box.sealTorn} word={sealed(box.sealNumber)} />
          )}
          <small>{box.path}</small>
          <small>{contents(box.assetCount)}</small>
        </button>
      ))}
      {boxes.length > boxesShown && <p className="note">{more(boxes.length - boxesShown)}</p>}
    </Section>
  )
}

/** What is under way on which box: an opening or a sealing that waits for the second person, or for the keeper after him. */
function usePending() {
  const openings = useQuery('custody.listContainerOpenings', { openOnly: true })
  const sealings = useQuery('custody.listContainerSealings', { openOnly: true })
  const { pending } = words.boxes
  return {
    words: new Map([
      ...(openings.value?.openings ?? []).map(
        ({ placeId, state }) => [placeId, pending.opening[state === 'ATTENDED' ? 'came' : 'waits']] as const
      ),
      ...(sealings.value?.sealings ?? []).map(
        ({ placeId, state }) => [placeId, pending.sealing[state === 'ATTENDED' ? 'came' : 'waits']] as const
      )
    ]),
    refusal: openings.refusal ?? sealings.refusal,
    fault: openings.fault ?? sealings.fault
  }
}
