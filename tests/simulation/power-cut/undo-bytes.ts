import { closeSync, fstatSync, ftruncateSync, openSync, readSync, writeSync } from 'node:fs'

import type { BytesChange } from './read-log'
import type { Choice } from './seeded-choice'

/** What a disk writes at once: a sector is never half old and half new. */
const SECTOR = 512

interface Step {
  readonly change: BytesChange
  /** The bytes the change left behind, as far as the file reached. */
  readonly newBytes: Buffer
}

interface Piece {
  readonly sector: number
  readonly offset: number
  readonly bytes: Buffer
}

/** Walks back over the unsynced changes, newest first, until the file is what its last sync made durable. */
function walkBack(file: number, unsynced: readonly BytesChange[]): Step[] {
  const steps: Step[] = []
  for (const change of [...unsynced].reverse()) {
    const size = fstatSync(file).size
    const oldBytes = change.oldBytes()
    const newBytes = Buffer.alloc(
      change.kind === 'WRITE' ? Math.max(0, Math.min(change.length, size - change.offset)) : 0
    )
    if (newBytes.length > 0) readSync(file, newBytes, 0, newBytes.length, change.offset)
    if (size !== change.oldSize) ftruncateSync(file, change.oldSize)
    if (oldBytes.length > 0) writeSync(file, oldBytes, 0, oldBytes.length, change.offset)
    steps.unshift({ change, newBytes })
  }
  return steps
}

function piecesOf({ change, newBytes }: Step): Piece[] {
  const pieces: Piece[] = []
  let done = 0
  while (done < newBytes.length) {
    const offset = change.offset + done
    const sector = Math.floor(offset / SECTOR)
    const length = Math.min(newBytes.length - done, (sector + 1) * SECTOR - offset)
    pieces.push({ sector, offset, bytes: newBytes.subarray(done, done + length) })
    done += length
  }
  return pieces
}

/** For each key seen, how many of its first changes reached the disk: none, all or anything between. */
function keptOf(counts: ReadonlyMap<number, number>, choose: Choice): Map<number, number> {
  return new Map([...counts].map(([key, count]) => [key, choose(count + 1)]))
}

/**
 * Walks forward again with what the disk happened to have written. Each sector goes its own way, but through the
 * states the page cache really held: a later write to a sector cannot be there without the earlier ones under it.
 */
function walkForwardTorn(file: number, steps: readonly Step[], choose: Choice): number {
  const writes = new Map<number, number>()
  let sizes = 0
  for (const step of steps) {
    if (step.change.kind === 'SIZE') sizes += 1
    for (const { sector } of piecesOf(step)) writes.set(sector, (writes.get(sector) ?? 0) + 1)
  }
  const left = keptOf(writes, choose)
  let sizesLeft = choose(sizes + 1)
  let kept = 0
  for (const step of steps) {
    if (step.change.kind === 'SIZE' && sizesLeft-- > 0) ftruncateSync(file, step.change.offset)
    for (const { sector, offset, bytes } of piecesOf(step)) {
      const remaining = left.get(sector) ?? 0
      if (remaining === 0) continue
      left.set(sector, remaining - 1)
      writeSync(file, bytes, 0, bytes.length, offset)
      kept += 1
    }
  }
  return kept
}

/**
 * Undoes the unsynced changes of one file, given in the order they happened: whole, or with a choice torn at sectors.
 * Returns how many pieces of sectors a torn undo left in place.
 */
export function undoBytes(path: string, unsynced: readonly BytesChange[], choose: Choice | null): number {
  const file = openSync(path, 'r+')
  try {
    const steps = walkBack(file, unsynced)
    return choose === null ? 0 : walkForwardTorn(file, steps, choose)
  } finally {
    closeSync(file)
  }
}
