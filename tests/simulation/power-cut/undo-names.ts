import { existsSync, linkSync, statSync, unlinkSync } from 'node:fs'
import { dirname } from 'node:path'

import type { NameChange } from './read-log'
import type { Choice } from './seeded-choice'

/** Gives the path under which the shim holds an inode. */
export type HeldPath = (inode: string) => string

function inodeAt(path: string): string | null {
  return existsSync(path) ? statSync(path, { bigint: true }).ino.toString() : null
}

/** A change that was announced but never made (the kill came between) is recognised by the inode and left alone. */
function undoName(change: NameChange, held: HeldPath): void {
  const here = inodeAt(change.name)
  if (change.kind === 'REMOVE') {
    if (here === null) linkSync(held(change.inode), change.name)
    return
  }
  if (here !== change.inode) return
  unlinkSync(change.name)
  if (change.kind === 'CREATE') return
  if (change.replaced !== null) linkSync(held(change.replaced), change.name)
  if (!existsSync(change.from)) linkSync(held(change.inode), change.from)
}

/**
 * Undoes names that came, went or moved and whose folder was not synced since, newest first. Torn, each folder keeps
 * a first part of its changes: file systems keep the order inside one folder. Returns how many were undone.
 */
export function undoNames(unsynced: readonly NameChange[], held: HeldPath, choose: Choice | null): number {
  const folders = new Map<string, NameChange[]>()
  for (const change of unsynced) {
    const folder = dirname(change.name)
    folders.set(folder, [...(folders.get(folder) ?? []), change])
  }
  const undone = [...folders.values()].flatMap((changes) =>
    changes.slice(choose === null ? 0 : choose(changes.length + 1))
  )
  undone.sort((one, other) => other.at - one.at)
  for (const change of undone) undoName(change, held)
  return undone.length
}
