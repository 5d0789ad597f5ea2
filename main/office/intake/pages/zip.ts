// A ZIP of files as they are, not compressed: scans are compressed already, and whoever gets it opens it with what his
// computer has. Names are plain; there are no folders, no locks and no files above 4 GiB.
import {
  storedFiles,
  zipCentralBytes as centralBytes,
  zipCentralMark as centralMark,
  zipEndBytes as endBytes,
  zipEndMark as endMark,
  zipLocalBytes as localBytes
} from '@shared/stored-zip'
import { crc32 } from './crc32'

export interface ZippedFile {
  name: string
  content: Buffer
}

const localMark = 0x04034b50
const version = 20
/** Names are UTF-8. */
const flags = 0x0800
/** 1 January 1980: when a page was scanned stands in its manifest. */
const date = 0x0021

export function zipOf(files: readonly ZippedFile[]): Buffer {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const { name, content } of files) {
    const nameBytes = Buffer.from(name, 'utf8')
    const common = headerOf(content, nameBytes.length)
    const local = Buffer.alloc(localBytes)
    local.writeUInt32LE(localMark, 0)
    common.copy(local, 4)
    parts.push(local, nameBytes, content)
    const central = Buffer.alloc(centralBytes)
    central.writeUInt32LE(centralMark, 0)
    central.writeUInt16LE(version, 4)
    common.copy(central, 6)
    central.writeUInt32LE(offset, 42)
    directory.push(central, nameBytes)
    offset += localBytes + nameBytes.length + content.length
  }
  const central = Buffer.concat(directory)
  const end = Buffer.alloc(endBytes)
  end.writeUInt32LE(endMark, 0)
  end.writeUInt16LE(files.length, 8)
  end.writeUInt16LE(files.length, 10)
  end.writeUInt32LE(central.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...parts, central, end])
}

/** The part that both headers share: version, flags, method 0, time, CRC, sizes, length of the name. */
function headerOf(content: Buffer, nameLength: number): Buffer {
  const header = Buffer.alloc(26)
  header.writeUInt16LE(version, 0)
  header.writeUInt16LE(flags, 2)
  header.writeUInt16LE(date, 8)
  header.writeUInt32LE(crc32(content), 10)
  header.writeUInt32LE(content.length, 14)
  header.writeUInt32LE(content.length, 18)
  header.writeUInt16LE(nameLength, 22)
  return header
}

/** The files of a ZIP that `zipOf` made; null for any other, a compressed or a cut one among them. */
export function unzip(zip: Buffer): ZippedFile[] | null {
  const files = storedFiles(zip)
  return (
    files &&
    files.map(({ name, content }) => ({ name: bytesOf(name).toString('utf8'), content: bytesOf(content) }))
  )
}

/** The same bytes, not copied. */
function bytesOf({ buffer, byteOffset, byteLength }: Uint8Array): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength)
}
