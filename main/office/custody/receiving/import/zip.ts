// The few things of ZIP that a spreadsheet needs: entries read with a bound on what they unpack to, and entries written
// without compression. It knows no spreadsheet. PKWARE APPNOTE 4.3; a file that says it is small and is not is refused.
import { promisify } from 'node:util'
import { crc32, inflateRaw } from 'node:zlib'

/** Off the office's own thread: a large sheet takes a while to unpack. */
const inflate = promisify(inflateRaw)

export interface ZipEntry {
  name: string
  content: Buffer
}

export class ZipError extends Error {
  constructor(readonly problem: 'broken' | 'bomb') {
    super(problem)
    this.name = 'ZipError'
  }
}

const endSignature = 0x06054b50
const directorySignature = 0x02014b50
const localSignature = 0x04034b50
const stored = 0
const deflated = 8
const entriesMax = 500

/** The entries that are wanted. Rejects with ZipError: broken, or unpacking to more than `bytesMax` together. */
export async function unzip(
  file: Buffer,
  { wanted, bytesMax }: { wanted: (name: string) => boolean; bytesMax: number }
): Promise<ZipEntry[]> {
  try {
    const entries: ZipEntry[] = []
    let left = bytesMax
    for (const { name, method, offset, packed } of directoryOf(file)) {
      if (!wanted(name)) continue
      if (file.readUInt32LE(offset) !== localSignature) throw new ZipError('broken')
      const begin = offset + 30 + file.readUInt16LE(offset + 26) + file.readUInt16LE(offset + 28)
      const content = await unpack(file.subarray(begin, begin + packed), method, left)
      left -= content.length
      entries.push({ name, content })
    }
    return entries
  } catch (error) {
    if (error instanceof ZipError) throw error
    throw new ZipError('broken')
  }
}

async function unpack(packed: Buffer, method: number, bytesMax: number): Promise<Buffer> {
  if (method === stored) {
    if (packed.length > bytesMax) throw new ZipError('bomb')
    return packed
  }
  if (method !== deflated) throw new ZipError('broken')
  try {
    return await inflate(packed, { maxOutputLength: Math.max(1, bytesMax) })
  } catch (error) {
    const isLarge = error instanceof RangeError
    throw new ZipError(isLarge ? 'bomb' : 'broken')
  }
}

interface DirectoryEntry {
  name: string
  method: number
  packed: number
  offset: number
}

function directoryOf(file: Buffer): DirectoryEntry[] {
  const end = endOf(file)
  const count = file.readUInt16LE(end + 10)
  if (count > entriesMax) throw new ZipError('bomb')
  const entries: DirectoryEntry[] = []
  let at = file.readUInt32LE(end + 16)
  for (let index = 0; index < count; index += 1) {
    if (file.readUInt32LE(at) !== directorySignature) throw new ZipError('broken')
    const nameLength = file.readUInt16LE(at + 28)
    entries.push({
      name: file.toString('utf8', at + 46, at + 46 + nameLength),
      method: file.readUInt16LE(at + 10),
      packed: file.readUInt32LE(at + 20),
      offset: file.readUInt32LE(at + 42)
    })
    at += 46 + nameLength + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32)
  }
  return entries
}

/** Where the end record begins: within the last 64 KiB, before a comment. */
function endOf(file: Buffer): number {
  for (let at = file.length - 22; at >= Math.max(0, file.length - 65_557); at -= 1) {
    if (file.readUInt32LE(at) === endSignature) return at
  }
  throw new ZipError('broken')
}

/** A ZIP of entries as they are. */
export function zipStored(entries: readonly ZipEntry[]): Buffer {
  const locals: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const { name, content } of entries) {
    const nameBytes = Buffer.from(name, 'utf8')
    const local = Buffer.alloc(30)
    local.writeUInt32LE(localSignature, 0)
    common(local, 4, { nameBytes, content })
    const head = Buffer.alloc(46)
    head.writeUInt32LE(directorySignature, 0)
    head.writeUInt16LE(20, 4)
    common(head, 6, { nameBytes, content })
    head.writeUInt32LE(offset, 42)
    locals.push(local, nameBytes, content)
    directory.push(head, nameBytes)
    offset += local.length + nameBytes.length + content.length
  }
  const directoryBytes = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(endSignature, 0)
  end.writeUInt16LE(entries.length, 8)
  end.writeUInt16LE(entries.length, 10)
  end.writeUInt32LE(directoryBytes.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...locals, directoryBytes, end])
}

/** The fields that stand in both heads of an entry: version 2.0, UTF-8 names, stored, checksum and sizes. */
function common(
  head: Buffer,
  at: number,
  { nameBytes, content }: { nameBytes: Buffer; content: Buffer }
): void {
  head.writeUInt16LE(20, at)
  head.writeUInt16LE(0x0800, at + 2)
  head.writeUInt16LE(stored, at + 4)
  head.writeUInt32LE(crc32(content), at + 10)
  head.writeUInt32LE(content.length, at + 14)
  head.writeUInt32LE(content.length, at + 18)
  head.writeUInt16LE(nameBytes.length, at + 22)
}
