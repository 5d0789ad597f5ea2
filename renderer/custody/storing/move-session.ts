// What was moved in one turn at the moving screen: for its tally, its record, and for taking the last act back. Pure.
export interface MovedThing {
  /** An asset, or a container with what lies in it. */
  kind: 'asset' | 'box'
  id: string
  fromPlaceId: string
  name: string
  /** How many assets it stands for. */
  count: number
}

export interface MovedAct {
  key: number
  things: readonly MovedThing[]
  toPlaceId: string
  toPath: string
  firstSeq: number
  lastSeq: number
}

/** How many things went in all acts together. */
export function movedCount(acts: readonly MovedAct[]): number {
  return acts.flatMap(({ things }) => things).reduce((sum, { count }) => sum + count, 0)
}

/** What takes an act back: its things, each from where it is now, by the place it came from. */
export function wayBack({
  things,
  toPlaceId
}: Pick<MovedAct, 'things' | 'toPlaceId'>): { toPlaceId: string; things: MovedThing[] }[] {
  const byPlace = new Map<string, MovedThing[]>()
  for (const thing of things) {
    const back = { ...thing, fromPlaceId: toPlaceId }
    byPlace.set(thing.fromPlaceId, [...(byPlace.get(thing.fromPlaceId) ?? []), back])
  }
  return [...byPlace].map(([placeId, back]) => ({ toPlaceId: placeId, things: back }))
}
