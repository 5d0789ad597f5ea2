import { closeSync, existsSync, fstatSync, openSync, readSync } from 'node:fs'
import { join } from 'node:path'

/** A change of a file's bytes: `WRITE` at an offset, or `SIZE`, a truncation to `offset` bytes. */
export interface BytesChange {
  readonly kind: 'WRITE' | 'SIZE'
  readonly at: number
  readonly inode: string
  readonly offset: number
  readonly length: number
  readonly oldSize: number
  /** What stood there before; read from the log only when asked, since most changes turn out to be synced. */
  readonly oldBytes: () => Buffer
}

/** A change of a folder: a name came, went, or was moved (`from` → `name`, perhaps over `replaced`). */
export interface NameChange {
  readonly kind: 'CREATE' | 'REMOVE' | 'RENAME'
  readonly at: number
  readonly inode: string
  readonly name: string
  readonly from: string
  readonly replaced: string | null
}

/** A sync that succeeded; it covers the changes logged before `covers`. */
export interface Sync {
  readonly kind: 'SYNC' | 'SYNC_FOLDER'
  readonly at: number
  readonly covers: number
  readonly inode: string
  readonly folder: string
}

export type LogRecord = BytesChange | NameChange | Sync

const HEAD_LENGTH = 64
const MAGIC = 0x54554357
const KINDS = ['', 'WRITE', 'SIZE', 'SYNC', 'CREATE', 'REMOVE', 'RENAME', 'SYNC_FOLDER'] as const

function readAt(file: number, length: number, position: number): Buffer {
  const bytes = Buffer.alloc(length)
  let done = 0
  while (done < length) {
    const count = readSync(file, bytes, done, length - done, position + done)
    if (count === 0) throw new Error('the log of unsynced writes ends inside a record')
    done += count
  }
  return bytes
}

function recordFrom(head: Buffer, names: Buffer, place: { at: number; oldBytes: () => Buffer }): LogRecord {
  const kind = KINDS[head.readUInt32LE(4)]
  const whole = (position: number) => Number(head.readBigUInt64LE(position))
  const inode = head.readBigUInt64LE(8).toString()
  const nameLength = head.readUInt32LE(56)
  const name = names.toString('utf8', 0, nameLength)
  const at = place.at
  switch (kind) {
    case 'WRITE':
    case 'SIZE':
      return {
        kind,
        at,
        inode,
        offset: whole(16),
        length: whole(32),
        oldSize: whole(40),
        oldBytes: place.oldBytes
      }
    case 'SYNC':
    case 'SYNC_FOLDER':
      return { kind, at, covers: whole(16), inode, folder: name }
    case 'CREATE':
    case 'REMOVE':
    case 'RENAME': {
      const replaced = whole(48) === 0 ? null : head.readBigUInt64LE(48).toString()
      return { kind, at, inode, name, from: names.toString('utf8', nameLength), replaced }
    }
    default:
      throw new Error(`the log of unsynced writes has a record of unknown kind at ${at}`)
  }
}

/** A log that is open for reading; `oldBytes` works until it is closed. */
export interface OpenLog {
  readonly records: readonly LogRecord[]
  readonly close: () => void
}

/**
 * Reads the log that the shim left. A last record cut short by the kill is passed over: the change it announces never
 * happened, since a record is written whole before its change.
 */
export function openLog(sideDirectory: string): OpenLog {
  const path = join(sideDirectory, 'log')
  if (!existsSync(path)) return { records: [], close: () => undefined }
  const file = openSync(path, 'r')
  const total = fstatSync(file).size
  const records: LogRecord[] = []
  let at = 0
  while (at + HEAD_LENGTH <= total) {
    const head = readAt(file, HEAD_LENGTH, at)
    if (head.readUInt32LE(0) !== MAGIC) throw new Error(`the log of unsynced writes is damaged at ${at}`)
    const namesLength = head.readUInt32LE(56) + head.readUInt32LE(60)
    const oldLength = Number(head.readBigUInt64LE(24))
    const oldAt = at + HEAD_LENGTH + namesLength
    if (oldAt + oldLength > total) break
    const names = readAt(file, namesLength, at + HEAD_LENGTH)
    records.push(recordFrom(head, names, { at, oldBytes: () => readAt(file, oldLength, oldAt) }))
    at = oldAt + oldLength
  }
  return { records, close: () => closeSync(file) }
}
