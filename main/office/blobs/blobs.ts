// Photos and scans as encrypted files named by the SHA-256 of their plain content. A file is durable before
// the commit that names it; a file that no commit came to name is harmless.
import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from 'node:crypto'
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { syncDirectory } from '../database/connection'

export interface Blobs {
  /** Writes content (AES-256-GCM) unless it is there undamaged, fsyncs file and folder, answers its hash and length in bytes. */
  save: (content: Buffer) => Promise<{ sha256: string; bytes: number }>
  /** The plain content. Throws when the file is missing, altered, or not what its name says. */
  read: (sha256: string) => Promise<Buffer>
}

const nonceBytes = 12
const tagBytes = 16

/** The blobs of a store; their key is derived from the store's. */
export function openBlobs(directory: string, keyHex: string): Blobs {
  const key = Buffer.from(hkdfSync('sha256', Buffer.from(keyHex, 'hex'), '', 'thads-desk blobs v1', 32))
  const folderOf = (sha256: string): string => join(directory, 'blobs', sha256.slice(0, 2))

  const contentOf = async (sha256: string): Promise<Buffer> => {
    const content = decrypt(key, await readFile(join(folderOf(sha256), sha256)))
    if (createHash('sha256').update(content).digest('hex') !== sha256)
      throw new Error('blob is not what it was')
    return content
  }

  return {
    save: async (content) => {
      const sha256 = createHash('sha256').update(content).digest('hex')
      const folder = folderOf(sha256)
      const file = join(folder, sha256)
      await mkdir(folder, { recursive: true })
      // A file that is there and damaged is worth nothing: here is what it was, so it is written anew.
      const whole = await contentOf(sha256).catch(() => null)
      if (!whole) await writeDurably(file, encrypt(key, content))
      // Also for a file that is there: whoever wrote it may not have come as far as making its name durable.
      for (const named of [folder, join(directory, 'blobs'), directory]) syncDirectory(named)
      return { sha256, bytes: content.length }
    },
    read: contentOf
  }
}

/** The whole file or none: under a passing name until its content is on the disk. */
async function writeDurably(file: string, content: Buffer): Promise<void> {
  const passing = `${file}.${randomBytes(6).toString('hex')}`
  try {
    const handle = await open(passing, 'wx', 0o600)
    try {
      await handle.writeFile(content)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await rename(passing, file)
  } catch (error) {
    // A full disk must not be filled further by what could not be kept.
    await rm(passing, { force: true })
    throw error
  }
}

function encrypt(key: Buffer, content: Buffer): Buffer {
  const nonce = randomBytes(nonceBytes)
  const cipher = createCipheriv('aes-256-gcm', key, nonce)
  const body = Buffer.concat([cipher.update(content), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), body])
}

function decrypt(key: Buffer, stored: Buffer): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', key, stored.subarray(0, nonceBytes))
  decipher.setAuthTag(stored.subarray(nonceBytes, nonceBytes + tagBytes))
  return Buffer.concat([decipher.update(stored.subarray(nonceBytes + tagBytes)), decipher.final()])
}
