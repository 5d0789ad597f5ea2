import { useState } from 'react'
import { useCommand } from '../office'
import { PrimaryAction, SecondaryAction } from '../ui/action-button'
import { EmptyState } from '../ui/empty-state'
import { Icon } from '../ui/icon'
import { RefusalNote } from '../ui/refusal-note'
import { ScanBand, type BandTone } from '../ui/scan-band'
import { useScan } from '../ui/scanning'
import { wordsOfRefusal, words } from '../words'
import { AssetHead } from './asset-page'
import type { Asset } from './asset-state'
import type { StoragePlace } from './store-map'

interface Answered {
  tone: BandTone
  word: string
  detail: string
  moment: number
}

interface Moved {
  key: number
  name: string
  path: string
}

const movedShown = 8

/** Moves the open asset to a place and says how it went, for the band and the tally. */
function useMoving(asset: Asset | null, onMoved: (to: StoragePlace) => void) {
  const command = useCommand('custody.moveAssets')
  const [answered, setAnswered] = useState<Answered | null>(null)
  const [moved, setMoved] = useState<readonly Moved[]>([])
  const { move } = words.custody
  const say = (tone: BandTone, word: string, detail: string): void =>
    setAnswered((before) => ({ tone, word, detail, moment: (before?.moment ?? 0) + 1 }))
  const moveTo = async (to: StoragePlace | undefined): Promise<void> => {
    if (!asset) return
    const wrong = problemOf(asset, to)
    if (wrong !== null || !to || asset.placeId === null) {
      say(to ? 'amber' : 'red', move.failed, wrong ?? move.placeUnknown)
      return
    }
    const assets = [{ assetId: asset.assetId, fromPlaceId: asset.placeId }]
    const input = { toPlaceId: to.placeId, assets, reason: '' }
    const answer = await command.run(input)
    if ('ok' in answer) {
      say('green', move.done, move.doneDetail(asset.name, to.path))
      setMoved((before) => [{ key: before.length, name: asset.name, path: to.path }, ...before])
      onMoved(to)
    } else if ('refusal' in answer) say('red', move.failed, wordsOfRefusal(answer.refusal).what)
  }
  return { command, answered, moved, moveTo }
}

/** What forbids the move as far as the window can tell; null for nothing. */
function problemOf(asset: Asset, to: StoragePlace | undefined): string | null {
  const { move } = words.custody
  if (!to) return move.placeUnknown
  if (asset.placeId === null) return move.notInStore
  if (to.kind !== 'CELL') return move.notCell
  return asset.placeId === to.placeId ? move.already : null
}

/** Moving things, scan by scan: an asset, then its new cell. The band answers each pair; the tally counts them. */
export function MovePanel({
  asset,
  cell,
  places,
  onMoved,
  onLeave
}: {
  asset: Asset | null
  cell: StoragePlace | null
  places: readonly StoragePlace[]
  onMoved: (to: StoragePlace) => void
  onLeave: () => void
}) {
  const { command, answered, moved, moveTo } = useMoving(asset, onMoved)
  const { move, modes } = words.custody
  useScan(async ({ tag, parts }) => {
    if (parts?.type !== 'storagePlace' || !asset) return false
    await moveTo(places.find((place) => place.tag === tag))
    return true
  })
  const target = asset && cell && problemOf(asset, cell) === null ? cell : null
  return (
    <section className="mode-panel">
      {answered && (
        <div className="custody-band">
          <ScanBand {...answered} />
        </div>
      )}
      {asset && <AssetHead asset={asset} />}
      <div className="mode-next">
        <Icon name="scan" size={24} />
        <strong>{asset ? move.scanPlace : move.scanAsset}</strong>
        <p className="note">{asset ? move.scanPlaceHint(asset.placePath) : move.scanAssetHint}</p>
      </div>
      <RefusalNote refusal={command.refusal} fault={command.fault} />
      <MovedList moved={moved} />
      <footer className="mode-foot">
        {target ? (
          <PrimaryAction
            icon="move"
            keys="Enter"
            words={move.heading}
            running={command.running}
            onPress={() => void moveTo(target)}
          >
            {move.to(target.path)}
          </PrimaryAction>
        ) : (
          <SecondaryAction keys="Escape" words={modes.leave} onPress={onLeave}>
            {modes.leave}
          </SecondaryAction>
        )}
      </footer>
    </section>
  )
}

function MovedList({ moved }: { moved: readonly Moved[] }) {
  const { move } = words.custody
  return (
    <div className="mode-tally">
      <h3>
        {move.last} <span className="note">{move.tally(moved.length)}</span>
      </h3>
      {moved.length === 0 && <EmptyState icon="move" title={move.none} />}
      <ol>
        {moved.slice(0, movedShown).map(({ key, name, path }) => (
          <li key={key}>
            <Icon name="done" size={14} /> <span>{name}</span> <b>{path}</b>
          </li>
        ))}
      </ol>
    </div>
  )
}
