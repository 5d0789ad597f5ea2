import { readdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'

import { type BytesChange, type LogRecord, type NameChange, openLog } from './read-log'
import { seededChoice } from './seeded-choice'
import { undoBytes } from './undo-bytes'
import { undoNames } from './undo-names'

/** What a power cut leaves: `whole` nothing unsynced at all; `torn` a seeded part of it, 512 bytes at a time. */
export type Manner = 'whole' | 'torn'

export interface PowerCut {
  readonly storeDirectory: string
  readonly sideDirectory: string
  readonly manner: Manner
  readonly seed: number
}

/** Counts for the assertion that the shim saw anything, and for the line a proof prints. */
export interface UndoReport {
  readonly changes: number
  readonly syncs: number
  readonly undoneChanges: number
  readonly undoneNames: number
  readonly keptPieces: number
}

interface Unsynced {
  readonly files: ReadonlyMap<string, BytesChange[]>
  readonly names: readonly NameChange[]
}

function lastSyncs(records: readonly LogRecord[]): Map<string, number> {
  const covered = new Map<string, number>()
  for (const record of records) {
    if (record.kind === 'SYNC') covered.set(`file ${record.inode}`, record.covers)
    if (record.kind === 'SYNC_FOLDER') covered.set(`folder ${record.folder}`, record.covers)
  }
  return covered
}

function unsyncedOf(records: readonly LogRecord[]): Unsynced {
  const covered = lastSyncs(records)
  const files = new Map<string, BytesChange[]>()
  const names: NameChange[] = []
  for (const record of records) {
    if ('oldBytes' in record) {
      if (record.at < (covered.get(`file ${record.inode}`) ?? 0)) continue
      const changes = files.get(record.inode)
      if (changes === undefined) files.set(record.inode, [record])
      else changes.push(record)
    } else if ('name' in record) {
      if (record.at >= (covered.get(`folder ${dirname(record.name)}`) ?? 0)) names.push(record)
    }
  }
  return { files, names }
}

function removeSharedMemory(storeDirectory: string): void {
  for (const entry of readdirSync(storeDirectory, { recursive: true, withFileTypes: true })) {
    if (entry.isFile() && entry.name.endsWith('-shm')) rmSync(join(entry.parentPath, entry.name))
  }
}

/**
 * Turns the store of a killed process into what a power cut would have left: each change not covered by a sync of its
 * file (or, for names, of its folder) is undone, and SQLite's shared memory is gone. Run it once, after the process
 * has ended and before anything opens the store again.
 */
export function undoUnsynced({ storeDirectory, sideDirectory, manner, seed }: PowerCut): UndoReport {
  const choose = manner === 'torn' ? seededChoice(seed) : null
  const held = (inode: string) => join(sideDirectory, 'inodes', inode)
  const log = openLog(sideDirectory)
  try {
    const unsynced = unsyncedOf(log.records)
    let keptPieces = 0
    let undoneChanges = 0
    for (const [inode, changes] of unsynced.files) {
      keptPieces += undoBytes(held(inode), changes, choose)
      undoneChanges += changes.length
    }
    const undoneNames = undoNames(unsynced.names, held, choose)
    removeSharedMemory(storeDirectory)
    const syncs = log.records.filter(({ kind }) => kind === 'SYNC' || kind === 'SYNC_FOLDER').length
    return { changes: log.records.length - syncs, syncs, undoneChanges, undoneNames, keptPieces }
  } finally {
    log.close()
  }
}
