// A gzipped body back to its text, bounded before it is unpacked and not after.
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import { batchBytesMax } from '@domain/replication/batch'
import { CentreRefusal } from '@domain/replication/centre-refusals'

/** Of the compressed body: what does not compress at all is a little larger than its text. */
export const compressedBytesMax = batchBytesMax + 64 * 1024

const unpack = promisify(gunzip)
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** The text of a gzipped body. Throws BODY_NOT_GZIP, BATCH_TOO_LARGE, or ENTRY_MALFORMED for no UTF-8. */
export async function inflateBody(body: unknown): Promise<string> {
  if (!Buffer.isBuffer(body)) throw new CentreRefusal('BODY_NOT_GZIP')
  const bytes = await unpackWithin(body)
  try {
    return utf8.decode(bytes)
  } catch {
    throw new CentreRefusal('ENTRY_MALFORMED')
  }
}

async function unpackWithin(body: Buffer): Promise<Buffer> {
  try {
    return await unpack(body, { maxOutputLength: batchBytesMax })
  } catch (error) {
    const tooLarge = (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE'
    throw new CentreRefusal(tooLarge ? 'BATCH_TOO_LARGE' : 'BODY_NOT_GZIP')
  }
}
