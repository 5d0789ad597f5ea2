import { useState } from 'react'
import type { Refusal } from '@shared/contract/answers'
import { useCommand } from '../../office'
import type { StoragePlace } from '../store-map'
import { wayBack, type MovedAct, type MovedThing } from './move-session'

/** How a carry ended: all arrived, or what refused the rest; null when the office could not be reached. */
export type Carried = 'all' | Refusal | null

/** Carries assets and boxes to a place, keeps what was done in this turn, and takes the last act back. */
export function useCarrying(places: readonly StoragePlace[]) {
  const moveAssets = useCommand('custody.moveAssets')
  const moveBox = useCommand('custody.moveContainer')
  const [acts, setActs] = useState<readonly MovedAct[]>([])
  const keep = (act: Omit<MovedAct, 'key'>): void =>
    setActs((before) => [...before, { key: before.length, ...act }])
  const carryAssets = async (
    things: readonly MovedThing[],
    to: StoragePlace,
    reason: string
  ): Promise<Carried> => {
    if (things.length === 0) return 'all'
    const assets = things.map(({ id, fromPlaceId }) => ({ assetId: id, fromPlaceId }))
    const answer = await moveAssets.run({ toPlaceId: to.placeId, assets, reason })
    if ('ok' in answer) {
      keep({ things, toPlaceId: to.placeId, toPath: to.path, ...answer.ok })
      return 'all'
    }
    return 'refusal' in answer ? answer.refusal : null
  }
  const carryBox = async (box: MovedThing, to: StoragePlace, reason: string): Promise<Carried> => {
    const { id: placeId, fromPlaceId } = box
    const answer = await moveBox.run({ placeId, fromPlaceId, toPlaceId: to.placeId, reason })
    if ('ok' in answer) {
      const { assetCount: count, ...seqs } = answer.ok
      keep({ things: [{ ...box, count }], toPlaceId: to.placeId, toPath: to.path, ...seqs })
      return 'all'
    }
    return 'refusal' in answer ? answer.refusal : null
  }
  const carry = async (things: readonly MovedThing[], to: StoragePlace, reason = ''): Promise<Carried> => {
    const ended = await carryAssets(
      things.filter(({ kind }) => kind === 'asset'),
      to,
      reason
    )
    if (ended !== 'all') return ended
    for (const box of things.filter(({ kind }) => kind === 'box')) {
      const boxEnded = await carryBox(box, to, reason)
      if (boxEnded !== 'all') return boxEnded
    }
    return 'all'
  }
  /** Moves what the last act moved to where each thing came from: a new act, with its reason. */
  const undo = async (reason: string): Promise<Carried> => {
    const last = acts.at(-1)
    if (!last) return 'all'
    for (const { toPlaceId, things } of wayBack(last)) {
      const to = places.find(({ placeId }) => placeId === toPlaceId)
      const ended = to ? await carry(things, to, reason) : null
      if (ended !== 'all') return ended
    }
    return 'all'
  }
  return {
    acts,
    forgetActs: () => setActs([]),
    carry,
    undo,
    fault: moveAssets.fault ?? moveBox.fault,
    running: moveAssets.running || moveBox.running
  }
}
