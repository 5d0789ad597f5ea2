// A real office on a real temporary store, with its five people signed in: what most tests stand on.
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inject } from 'vitest'
import { openOffice, type Office, type OfficeParts } from '../../main/office/office'
import { opensAtMs } from './practice-template'
import { practiceKeyHex, staffOf, type Door, type PersonName, type Staff } from './staff'

export { practiceKeyHex, refusalOf, valueOf, type PersonName } from './staff'

export interface PracticeOffice extends Staff {
  readonly office: Office
  readonly directory: string
  /** Moves the office's clock on. */
  passMs(ms: number): void
  close(): Promise<void>
}

/**
 * Opens a practice office in a new folder; `close` removes it. It is a copy of the template that the run made once:
 * hashing the passwords of six people takes longer than most tests.
 */
export async function practiceOffice(parts: Partial<OfficeParts> = {}): Promise<PracticeOffice> {
  const directory = parts.directory ?? mkdtempSync(join(tmpdir(), 'thads-office-'))
  const template = inject('practiceTemplate')
  cpSync(template.directory, directory, { recursive: true })
  let nowMs = opensAtMs + 60_000
  const office = await openOffice({
    directory,
    keyHex: practiceKeyHex,
    now: () => (nowMs += 1),
    logFault: (error) => {
      throw error
    },
    ...parts
  })
  const door: Door = { answer: (frame) => office.answer(frame, 'host') }
  return {
    ...staffOf(door, new Map(Object.entries(template.sessions) as [PersonName, string][])),
    office,
    directory,
    passMs: (ms) => {
      nowMs += ms
    },
    close: async () => {
      await office.close()
      rmSync(directory, { recursive: true, force: true })
    }
  }
}
