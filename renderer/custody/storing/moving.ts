import { useState } from 'react'
import type { Refusal } from '@shared/contract/answers'
import { placeKindsForAssets } from '@shared/contract/custody'
import { office } from '../../office'
import type { Scan } from '../../ui/scanning'
import { words } from '../../words'
import { overfullWith, type StoragePlace } from '../store-map'
import { useSaying } from './band'
import { useCarrying, type Carried } from './carrying'
import { useInTurn } from './in-turn'
import type { MovedThing } from './move-session'

const thingsMax = 500

interface MovingOf {
  places: readonly StoragePlace[]
  /** The asset that is open: in hand until anything else is scanned. */
  opened: MovedThing | null
  onMoved: (to: StoragePlace) => void
}

interface Said {
  detail: string
  tone: 'green' | 'amber'
}

/** Moving by scans: a place and then things, each at once; or things and then a place, all in one act. */
export function useMoving({ places, opened, onMoved }: MovingOf) {
  const { said, say, sayRefusal } = useSaying()
  const { carry, undo: takeBack, ...carrying } = useCarrying(places)
  const [target, setTarget] = useState<StoragePlace | null>(null)
  const { held, take, drop, letGo } = useHeld(say)
  const { move } = words.storing
  const told = (ended: Carried, word: string, { detail, tone }: Said): void => {
    if (ended === 'all') say(tone, word, detail)
    else if (ended !== null) sayRefusal(ended, move.failed)
  }
  const carryTo = async (things: readonly MovedThing[], to: StoragePlace): Promise<void> => {
    const why = whyNot(things, to)
    if (why !== null) {
      say('amber', move.failed, why)
      return
    }
    const done = doneSaid(places, things, to)
    const ended = await carry(things, to)
    told(ended, move.done, done)
    if (ended !== 'all') return
    letGo()
    onMoved(to)
  }
  const takeOrCarry = async (thing: MovedThing): Promise<void> => {
    if (target) await carryTo([thing], target)
    else take(thing)
  }
  const hearPlace = async (place: StoragePlace): Promise<void> => {
    // A box scanned with things in hand is where they go; scanned by itself, it is what goes.
    if (held.length > 0) await carryTo(held, place)
    else if (opened && target === null) await carryTo([opened], place)
    else if (place.kind === 'CONTAINER' && place.parentId !== null) {
      const { placeId: id, name, parentId: fromPlaceId } = place
      await takeOrCarry({ kind: 'box', id, name, fromPlaceId, count: 0 })
    } else if (placeKindsForAssets.includes(place.kind)) {
      setTarget(place)
      onMoved(place)
      say('green', move.targetSet, place.path)
    } else say('amber', move.failed, words.custody.move.notCell)
  }
  const hear = async ({ tag, parts }: Scan): Promise<void> => {
    if (tag && parts?.type === 'asset') {
      const found = await thingTagged(tag)
      if (found && 'code' in found) sayRefusal(found, move.failed)
      else if (found) await takeOrCarry(found)
      else say('amber', move.failed, move.notInStore)
      return
    }
    const place = places.find((each) => each.tag === tag)
    if (place) await hearPlace(place)
    else say('red', move.failed, words.custody.move.placeUnknown)
  }
  const undo = async (reason: string): Promise<boolean> => {
    const ended = await takeBack(reason)
    told(ended, move.undone, { detail: reason, tone: 'green' })
    return ended === 'all'
  }
  return {
    ...carrying,
    said,
    hear: useInTurn(hear),
    sayUnknown: (text: string) => say('red', move.unknown, move.unknownDetail(text)),
    target,
    clearTarget: () => setTarget(null),
    held,
    drop,
    carryTo,
    undo
  }
}

/** What is said once they are there. Nothing stops a full shelf from being filled further, but somebody must be told. */
function doneSaid(places: readonly StoragePlace[], things: readonly MovedThing[], to: StoragePlace): Said {
  const over = overfullWith(places, to.placeId, things)
  if (over) {
    return { tone: 'amber', detail: words.truth.overfull(over.path, over.count, over.capacity) }
  }
  const detail = words.storing.move.doneDetail(calledTogether(things), to.path)
  return { tone: 'green', detail }
}

function calledTogether(things: readonly MovedThing[]): string {
  const [only] = things
  return things.length === 1 && only ? only.name : words.storing.move.count(things.length)
}

/** Why these things cannot go there; null when they can. */
function whyNot(things: readonly MovedThing[], to: StoragePlace): string | null {
  const { notCell, already } = words.custody.move
  if (!placeKindsForAssets.includes(to.kind)) return notCell
  return things.length === 1 && things[0]?.fromPlaceId === to.placeId ? already : null
}

/** Labels of things, boxes and places are heard here; everything else is for others. */
export function isForMoving({ tag, parts }: Scan): boolean {
  return tag !== null && ['asset', 'storagePlace', 'container'].includes(parts?.type ?? '')
}

/** What was scanned so far and waits for the place it goes to. */
function useHeld(say: ReturnType<typeof useSaying>['say']) {
  const [held, setHeld] = useState<readonly MovedThing[]>([])
  const { move } = words.storing
  const take = (thing: MovedThing): void => {
    if (held.some(({ id }) => id === thing.id)) say('amber', move.collectedTwice, thing.name)
    else if (held.length >= thingsMax) say('amber', move.failed, move.full)
    else {
      setHeld([...held, thing])
      say('green', move.collected, thing.name)
    }
  }
  const drop = (id: string): void => setHeld((before) => before.filter((thing) => thing.id !== id))
  return { held, take, drop, letGo: () => setHeld([]) }
}

/** The asset of a label, what refuses it, or null for one that is in no place of ours. */
async function thingTagged(tag: string): Promise<MovedThing | Refusal | null> {
  const answer = await office.call('custody.getAsset', { tag })
  if ('refusal' in answer) return answer.refusal
  if (!('ok' in answer)) return null
  const { assetId: id, name, placeId: fromPlaceId } = answer.ok
  return fromPlaceId === null ? null : { kind: 'asset', id, name, fromPlaceId, count: 1 }
}
