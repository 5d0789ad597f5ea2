// Small pictures of kept photos, kept beside them so that they are made once and not at every start. They are derived:
// encrypted as the photos are, bound to the photo and the size by name, made anew when damaged, and never part of a
// backup's proof. The photo itself is only ever read.
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

export interface Thumbnails {
  /** The small picture of a photo, as kept, or as made and then kept. */
  of: (sha256: string, edge: number, make: () => Promise<Buffer>) => Promise<Buffer>
}

const nonceBytes = 12
const tagBytes = 16

/** The small pictures of a store; their key is derived from the store's. */
export function openThumbnails(directory: string, keyHex: string): Thumbnails {
  const key = Buffer.from(hkdfSync('sha256', Buffer.from(keyHex, 'hex'), '', 'thads-desk thumbnails v1', 32))
  return {
    of: async (sha256, edge, make) => {
      const name = `${sha256}-${edge}`
      const folder = join(directory, 'thumbnails', sha256.slice(0, 2))
      const file = join(folder, name)
      const kept = await readFile(file).then(
        (stored) => decrypt(key, name, stored),
        () => null
      )
      if (kept) return kept
      const made = await make()
      // A full disk or a folder that cannot be written is no reason to show nothing.
      await keep({ folder, file, content: encrypt(key, name, made) }).catch(() => undefined)
      return made
    }
  }
}

/** Whole or not at all; what a power cut takes away is made again. */
async function keep({
  folder,
  file,
  content
}: {
  folder: string
  file: string
  content: Buffer
}): Promise<void> {
  await mkdir(folder, { recursive: true })
  const passing = `${file}.${randomBytes(6).toString('hex')}`
  try {
    await writeFile(passing, content, { mode: 0o600 })
    await rename(passing, file)
  } catch (error) {
    await rm(passing, { force: true })
    throw error
  }
}

function encrypt(key: Buffer, name: string, content: Buffer): Buffer {
  const nonce = randomBytes(nonceBytes)
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(name))
  const body = Buffer.concat([cipher.update(content), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), body])
}

/** Null for what is damaged, or is another photo's. */
function decrypt(key: Buffer, name: string, stored: Buffer): Buffer | null {
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, stored.subarray(0, nonceBytes))
    decipher.setAAD(Buffer.from(name)).setAuthTag(stored.subarray(nonceBytes, nonceBytes + tagBytes))
    return Buffer.concat([decipher.update(stored.subarray(nonceBytes + tagBytes)), decipher.final()])
  } catch {
    return null
  }
}
