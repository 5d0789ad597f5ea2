// `central enrol`: asks the centre that runs on this data folder for a one-time code.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { readSecrets } from '../secrets'

const answer = z.object({ office: z.string(), code: z.string(), expiresAt: z.string() })

/** File in the data folder that says where the centre listens. */
export const addressFile = 'listening'

/** The code as the centre made it. Throws an Error in plain words when it did not. */
export async function askForCode(directory: string, office: string): Promise<z.output<typeof answer>> {
  const url = await readFile(join(directory, addressFile), 'utf8').catch(() => null)
  if (!url) throw new Error(`no centre has been started on ${directory}`)
  const { adminToken } = await readSecrets(directory)
  const response = await fetch(new URL('/v1/admin/enrolment-codes', url), {
    method: 'POST',
    headers: { authorization: `Bearer ${adminToken}`, 'content-type': 'application/json' },
    body: JSON.stringify({ office })
  }).catch(() => {
    throw new Error(`the centre of ${directory} does not answer at ${url}`)
  })
  const body: unknown = await response.json()
  if (!response.ok) throw new Error(JSON.stringify(body))
  return answer.parse(body)
}
