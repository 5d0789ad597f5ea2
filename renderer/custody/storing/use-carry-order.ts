import { useState } from 'react'
import { formatDong } from '@shared/money'
import type { Scan } from '../../ui/scanning'
import { words } from '../../words'
import type { StoragePlace } from '../store-map'
import type { BandTone } from '../../ui/scan-band'
import { useSaying } from './band'
import { heardThing, isDestination, type Heard, type MoveOrder } from './carry-order'
import { useCarrying } from './carrying'
import { useInTurn } from './in-turn'

/** Carrying an order out: things of the order by their labels, then a place of its warehouse, all in one act. */
export function useCarryOrder({
  order,
  places,
  onMoved
}: {
  order: MoveOrder
  places: readonly StoragePlace[]
  onMoved: (to: StoragePlace) => void
}) {
  const { said, say, sayRefusal } = useSaying()
  const { carry, acts, forgetActs, fault } = useCarrying(places)
  const [held, setHeld] = useState<readonly string[]>([])
  const texts = words.carrying
  const hearThing = (tag: string): void => {
    const heard = heardThing(order.lines, held, tag)
    if (heard.what === 'taken') setHeld([...held, heard.line.assetId])
    say(...answerTo(heard, order.orderNumber))
  }
  const hearPlace = async (place: StoragePlace): Promise<void> => {
    if (!isDestination(places, place, order.toWarehouseId)) {
      say('red', texts.elsewhere, texts.elsewhereDetail(order.toWarehouseName))
      return
    }
    const things = order.lines.flatMap(({ assetId: id, placeId: fromPlaceId, name }) =>
      held.includes(id) && fromPlaceId !== null
        ? [{ kind: 'asset' as const, id, fromPlaceId, name, count: 1 }]
        : []
    )
    if (things.length === 0) {
      say('amber', texts.nothingHeld, texts.nothingHeldDetail)
      return
    }
    const ended = await carry(things, place)
    if (ended === 'all') {
      setHeld([])
      onMoved(place)
      say('green', texts.moved, texts.movedDetail(formatDong(String(things.length)), place.path))
    } else if (ended) sayRefusal(ended, texts.failed)
  }
  const hear = async ({ tag, parts }: Scan): Promise<void> => {
    if (tag && parts?.type === 'asset') {
      hearThing(tag)
      return
    }
    const place = places.find((each) => each.tag === tag)
    if (place) await hearPlace(place)
    else say('red', texts.failed, words.custody.move.placeUnknown)
  }
  return {
    said,
    held,
    drop: (assetId: string) => setHeld((before) => before.filter((each) => each !== assetId)),
    hear: useInTurn(hear),
    acts,
    forgetActs,
    fault
  }
}

/** What is said of the label of a thing: loud when it is not of the order. */
function answerTo(heard: Heard, orderNumber: string): [tone: BandTone, word: string, detail: string] {
  const texts = words.carrying
  if (heard.what === 'notInOrder') return ['red', texts.notInOrder, texts.notInOrderDetail(orderNumber)]
  const { name } = heard.line
  switch (heard.what) {
    case 'taken':
      return ['green', texts.taken, name]
    case 'takenTwice':
      return ['amber', texts.takenTwice, name]
    case 'movedBefore':
      return ['amber', texts.movedBefore, name]
    case 'unread':
      return ['red', texts.unread, texts.unreadDetail(name)]
  }
}
