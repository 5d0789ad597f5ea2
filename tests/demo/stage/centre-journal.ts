// What the centre has of an office, asked as its administrator asks.
import type { ServingProgram } from './headless-door'

export interface CentreHead {
  seq: number
  hash: string
  appliedSeq: number
}

async function ask(centre: ServingProgram, path: string): Promise<string> {
  const answer = await fetch(new URL(path, centre.first['listening']), {
    headers: { authorization: `Bearer ${centre.first['enrolmentAdminToken'] ?? ''}` }
  })
  const body = await answer.text()
  if (!answer.ok) throw new Error(`the centre answered ${answer.status} to ${path}: ${body}`)
  return body
}

export async function headAtCentre(centre: ServingProgram, office: string): Promise<CentreHead> {
  return JSON.parse(await ask(centre, `/v1/offices/${office}/head`)) as CentreHead
}

/** Every entry of the office, an entry a line, as the centre keeps it. */
export async function journalAtCentre(centre: ServingProgram, office: string): Promise<string[]> {
  const lines: string[] = []
  for (;;) {
    const page = await ask(centre, `/v1/offices/${office}/journal?after=${lines.length}`)
    const found = page.split('\n').filter((line) => line !== '')
    if (found.length === 0) return lines
    lines.push(...found)
  }
}
