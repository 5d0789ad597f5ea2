// A practice office with a warehouse of many things, for counts, samples and measurements.
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inject } from 'vitest'
import { openOffice, type Office } from '../../main/office/office'
import { growWarehouse } from '../bench/warehouse/grow-warehouse'
import { opensAtMs } from './practice-template'
import { practiceKeyHex, staffOf, type Door, type PersonName, type Staff } from './staff'

export interface GrownOffice extends Staff {
  readonly office: Office
  readonly directory: string
  close(): Promise<void>
}

/** The practice office with as many things in its warehouse as asked; `close` removes it. */
export function grownOffice(assets: number): Promise<GrownOffice> {
  return officeGrownBy((directory) => growWarehouse(directory, assets, opensAtMs))
}

/** The practice office after something was added to its store while it was closed; `close` removes it. */
export async function officeGrownBy(grow: (directory: string) => Promise<unknown>): Promise<GrownOffice> {
  const directory = mkdtempSync(join(tmpdir(), 'thads-grown-'))
  const template = inject('practiceTemplate')
  cpSync(template.directory, directory, { recursive: true })
  await grow(directory)
  let nowMs = opensAtMs + 60_000
  const office = await openOffice({
    directory,
    keyHex: practiceKeyHex,
    now: () => (nowMs += 1),
    logFault: (error) => {
      throw error
    }
  })
  const door: Door = { answer: (frame) => office.answer(frame, 'host') }
  return {
    ...staffOf(door, new Map(Object.entries(template.sessions) as [PersonName, string][])),
    office,
    directory,
    close: async () => {
      await office.close()
      rmSync(directory, { recursive: true, force: true })
    }
  }
}
