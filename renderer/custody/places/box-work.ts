import { useState } from 'react'
import { placeKindsForAssets } from '@shared/contract/custody'
import { office, useCommand } from '../../office'
import type { Scan } from '../../ui/scanning'
import { words } from '../../words'
import type { StoragePlace } from '../store-map'
import { useSaying } from '../storing/band'

interface BoxWorkOf {
  /** Whether the work is in sight: each time it begins with what is chosen on the map by then. */
  active: boolean
  /** The place selected on the map: a box that is selected when the work begins is the one in hand. */
  cell: StoragePlace | null
  places: readonly StoragePlace[]
  onShowPlace: (place: StoragePlace) => void
}

/** Boxes by scans: a box is taken in hand, things scanned after it go into it, a place scanned carries it there. */
export function useBoxWork({ active, cell, places, onShowPlace }: BoxWorkOf) {
  const { said, say, sayRefusal, hush } = useSaying()
  const chosenId = cell?.kind === 'CONTAINER' ? cell.placeId : null
  const [boxId, setBoxId] = useState(chosenId)
  const [wasActive, setWasActive] = useState(active)
  if (wasActive !== active) {
    setWasActive(active)
    hush()
    if (active) setBoxId(chosenId)
  }
  const move = useCommand('custody.moveAssets')
  const carry = useCommand('custody.moveContainer')
  const { one } = words.boxes
  const box = places.find(({ placeId }) => placeId === boxId) ?? null
  const choose = (place: StoragePlace): void => {
    setBoxId(place.placeId)
    onShowPlace(place)
  }
  const put = async (tag: string, into: StoragePlace): Promise<void> => {
    const found = await office.call('custody.getAsset', { tag })
    if ('refusal' in found) sayRefusal(found.refusal, one.failed)
    if (!('ok' in found)) return
    const { assetId, name, placeId: fromPlaceId } = found.ok
    if (fromPlaceId === null) say('amber', one.failed, one.notInStore)
    else if (fromPlaceId === into.placeId) say('amber', one.already, name)
    else {
      const answer = await move.run({
        toPlaceId: into.placeId,
        assets: [{ assetId, fromPlaceId }],
        reason: ''
      })
      if ('ok' in answer) say('green', one.put, one.putDetail(name, into.name))
      else if ('refusal' in answer) sayRefusal(answer.refusal, one.failed)
    }
  }
  const carryTo = async (what: StoragePlace, to: StoragePlace): Promise<void> => {
    const { placeId, parentId: fromPlaceId, name } = what
    if (fromPlaceId === null) return
    const answer = await carry.run({ placeId, fromPlaceId, toPlaceId: to.placeId, reason: '' })
    if ('ok' in answer) {
      say('green', one.carried, one.carriedDetail(name, answer.ok.assetCount, to.path))
      onShowPlace(to)
    } else if ('refusal' in answer) sayRefusal(answer.refusal, one.failed)
  }
  const hear = async ({ tag, parts }: Scan): Promise<boolean> => {
    if (tag && parts?.type === 'asset') {
      if (box) await put(tag, box)
      return box !== null
    }
    if (!tag || (parts?.type !== 'storagePlace' && parts?.type !== 'container')) return false
    const place = places.find((each) => each.tag === tag)
    if (!place) say('red', one.failed, one.unknown)
    else if (place.kind === 'CONTAINER') {
      choose(place)
      say('green', one.chosen, place.path)
    } else if (!placeKindsForAssets.includes(place.kind))
      say('amber', one.failed, words.boxes.make.whereWrong)
    else if (box) await carryTo(box, place)
    else {
      onShowPlace(place)
      say('green', one.chosenPlace, place.path)
    }
    return true
  }
  return { said, hear, box, choose, chooseById: setBoxId, letGo: () => setBoxId(null) }
}
