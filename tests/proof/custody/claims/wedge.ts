// Features S1 and S2, and the third line of "It holds when" of the warehouse: scanners that play keyboard.
import { practiceWindow } from '../../../flows/practice-window'
import { XKeys } from '../../../hardware/x-keys'
import { playPayloads } from '../../../simulation/wedge/play-payloads'
import { playWindow } from '../../../simulation/wedge/play-window'
import { arrangeStore, newCase } from '../../../support/main-job'
import type { Claim, Verdict } from '../../play-claims'

const payloads = 10_000
const screensMin = 20

export const wedgeClaims: readonly Claim[] = [
  {
    name: 'wedge-payloads',
    says: '10,000 random codes through Telex, VNI, four layouts and Caps Lock: none corrupted, none left in a field',
    prove: (seed) => {
      const { played, spoiledOtherwise, violations } = playPayloads({ payloads, seed })
      const figure = `${played} whole, ${spoiledOtherwise} of them wrong if typed into a field`
      return Promise.resolve({ violations, figure })
    }
  },
  {
    name: 'wedge-hidden',
    says: '10,000 random codes where the input method hides the keys it takes: whole, or refused by name',
    prove: (seed) => {
      const { played, refused, violations } = playPayloads({ payloads, seed, hidesReleases: true })
      return Promise.resolve({ violations, figure: `${played - refused} whole, ${refused} refused` })
    }
  },
  {
    name: 'wedge-window',
    says: 'scans on 20 screens by keys of X and through compositions: each heard exactly, nothing changed on the page',
    prove: scanEveryScreen
  }
]

async function scanEveryScreen(seed: number): Promise<Verdict> {
  const keys = await XKeys.open()
  try {
    const window = await practiceWindow()
    try {
      await arrangeStore(window.staff, 3)
      await window.staff.call('clerk', 'cases.openCase', newCase(null))
      const people = ['clerk', 'keeper', 'leader', 'accountant', 'cashier', 'admin'] as const
      const plan = { people, screensMax: 60, fieldsMax: 6, everyWay: true, seed }
      const { screens, fields, scans, violations } = await playWindow(window, keys, plan)
      const tooFew = screens < screensMin ? [`only ${screens} screens were found`] : []
      const figure = `${scans} scans into ${fields} fields of ${screens} screens`
      return { violations: [...violations, ...tooFew], figure }
    } finally {
      await window.close()
    }
  } finally {
    await keys.close()
  }
}
