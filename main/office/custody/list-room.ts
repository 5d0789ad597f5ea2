// Lists and the room that an entry has for them: what its form says while it is typed, and what is written in several
// entries of one act because nobody types it.
import { entryBytes, roomTaken } from '@shared/entry-room'
import { refuse } from '../refusal'

/** Refuses LIST_TOO_LONG. */
export function requireRoom(value: unknown, bytesMax: number): void {
  const percent = roomTaken(value, bytesMax)
  if (percent > 100) refuse('LIST_TOO_LONG', { percent })
}

/** Well below the 64 KiB of an entry, whatever the names are. */
const chunkBytesMax = 48 * 1024

/** The items in their order, as many together as fit an entry. */
export function chunksThatFit<Item>(items: readonly Item[]): Item[][] {
  const chunks: Item[][] = []
  let room = 0
  for (const item of items) {
    const bytes = entryBytes(item)
    if (bytes > room || chunks.length === 0) {
      chunks.push([])
      room = chunkBytesMax
    }
    chunks.at(-1)?.push(item)
    room -= bytes
  }
  return chunks
}
