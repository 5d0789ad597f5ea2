// The centre's key and the administrator's token: made at the first start, kept in files that only its user reads.
import { createPrivateKey, generateKeyPairSync, randomBytes, type KeyObject } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

export interface Secrets {
  centreKey: KeyObject
  adminToken: string
}

/** Reads the secrets of a data folder, making what is missing. Centres of one database share these files. */
export async function readSecrets(directory: string): Promise<Secrets> {
  const key = await keptText(join(directory, 'centre-key.pem'), () => {
    const { privateKey } = generateKeyPairSync('ed25519')
    return privateKey.export({ format: 'pem', type: 'pkcs8' }).toString()
  })
  const adminToken = await keptText(join(directory, 'admin-token'), () => randomBytes(32).toString('hex'))
  return { centreKey: createPrivateKey(key), adminToken: adminToken.trim() }
}

async function keptText(file: string, make: () => string): Promise<string> {
  if (!existsSync(file)) await writeFile(file, make(), { mode: 0o600, flag: 'wx' })
  return readFile(file, 'utf8')
}
