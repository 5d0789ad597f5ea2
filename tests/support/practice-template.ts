// Makes the practice office once for a whole run of the unit tests.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { initialiseOffice } from '../../main/office/identity/init'
import { openOffice } from '../../main/office/office'
import { engageStaff, practiceKeyHex, type Door, type PersonName } from './staff'

/** The first moment of a practice office: Monday 23/11/2026, 8 o'clock in Hà Nội. */
export const opensAtMs = Date.parse('2026-11-23T01:00:00.000Z')

declare module 'vitest' {
  interface ProvidedContext {
    practiceTemplate: { directory: string; sessions: Record<string, string> }
  }
}

export async function setup(project: TestProject): Promise<() => void> {
  const directory = mkdtempSync(join(tmpdir(), 'thads-template-'))
  project.provide('practiceTemplate', { directory, sessions: await makePracticeTemplate(directory) })
  return () => rmSync(directory, { recursive: true, force: true })
}

/** Makes the template: an office that is open, with its five people signed in. */
async function makePracticeTemplate(directory: string): Promise<Record<string, string>> {
  let nowMs = opensAtMs
  const office = await openOffice({
    directory,
    keyHex: practiceKeyHex,
    now: () => (nowMs += 1),
    logFault: (error) => {
      throw error
    }
  })
  const door: Door = { answer: (frame) => office.answer(frame, 'host') }
  const { firstPassword } = await initialiseOffice(office, { officeCode: '79007', adminName: 'admin' })
  const staff = await engageStaff(door, firstPassword)
  await office.close()
  const names: PersonName[] = ['admin', 'clerk', 'keeper', 'accountant', 'cashier', 'leader']
  return Object.fromEntries(names.map((name) => [name, staff.session(name)]))
}
