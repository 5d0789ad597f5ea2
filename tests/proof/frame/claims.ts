// The claims of step 1, "It holds when", at full size. The suite plays the same functions smaller.
import { measureColdStart, type ColdStartFigures } from '../../bench/cold-start/measure'
import { measureUnitOfWork } from '../../bench/unit-of-work/measure'
import { compareWithCentre } from '../../simulation/centre-equality'
import { playCrowd } from '../../simulation/crowd'
import { fuzz } from '../../simulation/fuzz/fuzz'
import { checkJournal, exportJournal, forgeJournal, whyNoPython } from '../../simulation/independent-checker'
import { playLives, type Death } from '../../simulation/lives'
import { readingMade } from '../../simulation/made-store'
import { tryPermissions } from '../../simulation/permissions'
import { playedStore } from '../../simulation/played-store'
import { whyNoPowerCut } from '../../simulation/power-cut/build-shim'
import { seededChoice } from '../../simulation/power-cut/seeded-choice'
import { flipPages, tamperingsOf, tryTamperings } from '../../simulation/tampering'
import type { Claim, Verdict } from '../play-claims'

const deaths = 200

export const frameClaims: readonly Claim[] = [
  {
    name: 'kill',
    says: `the office process killed ${deaths} times under load: nothing acknowledged lost, nothing twice, nothing half`,
    prove: (seed) => die('SIGKILL', seed)
  },
  {
    name: 'power-cut-whole',
    says: `power cut ${deaths} times, unsynced writes undone whole: nothing acknowledged lost, every store opens`,
    prove: (seed) => die('whole', seed)
  },
  {
    name: 'power-cut-torn',
    says: `power cut ${deaths} times, unsynced writes torn at 512 bytes: nothing acknowledged lost, every store opens`,
    prove: (seed) => die('torn', seed)
  },
  {
    name: 'crowd',
    says: '20 connections, 10,000 calls, a third refused after their body has begun: none fails for another',
    prove: async (seed) => {
      const report = await playCrowd({ connections: 20, calls: 10_000, seed })
      const { acknowledged, refusedLate, violations } = report
      return {
        violations,
        figure: `${acknowledged} there, ${refusedLate} without a trace, ${(report.calls / report.seconds).toFixed(0)} calls/s`
      }
    }
  },
  { name: 'tampering', says: 'verify names every byte changed and every row removed', prove: tamper },
  {
    name: 'centre',
    says: "the centre's journal is the office's, every batch sent at least twice and in the wrong order",
    prove: async (seed) => {
      const { entries, batches, sent, violations } = await compareWithCentre({ entries: 20_000, seed })
      return { violations, figure: `${entries} entries, ${batches} batches sent ${sent} times` }
    }
  },
  {
    name: 'unit-of-work',
    says: 'the unit of work costs at most 1.5 times the bare one',
    prove: async () => {
      const { ratio, officeMicroseconds, bareMicroseconds } = await measureUnitOfWork({
        blocks: 300,
        operations: 30
      })
      const figure = `${ratio.toFixed(2)} (${officeMicroseconds.toFixed(0)} µs, ${bareMicroseconds.toFixed(0)} µs)`
      return { violations: ratio <= 1.5 ? [] : ['above 1.5'], figure }
    }
  },
  {
    name: 'cold-start-empty',
    says: 'cold start to a usable screen is at most 2.5 times an empty Electron window',
    prove: async () => {
      const { toEmpty, smallMs, emptyMs } = await coldStart()
      const figure = `${toEmpty.toFixed(2)} (${smallMs.toFixed(0)} ms, ${emptyMs.toFixed(0)} ms)`
      return { violations: toEmpty <= 2.5 ? [] : ['above 2.5'], figure }
    }
  },
  {
    name: 'cold-start-million',
    says: 'with 1,000,000 entries cold start is at most 1.1 times that of a small store',
    prove: async () => {
      const { toSmall, largeMs, growSeconds } = await coldStart()
      const figure = `${toSmall.toFixed(2)} (${largeMs.toFixed(0)} ms; appended in ${growSeconds.toFixed(0)} s)`
      return { violations: toSmall <= 1.1 ? [] : ['above 1.1'], figure }
    }
  },
  {
    name: 'permissions',
    says: 'no call but sign-in without a session and its permission, at the headless door and a second station',
    prove: async () => {
      const { tried, violations } = await tryPermissions()
      return { violations, figure: `${tried} calls, each refused as it must be` }
    }
  },
  {
    name: 'fuzz',
    says: '10,000 malformed messages are refused, the process lives, nothing changes',
    prove: async (seed) => {
      const { sent, refused, violations } = await fuzz({ messages: 10_000, seed })
      return { violations, figure: `${refused} of ${sent} refused` }
    }
  },
  {
    name: 'independent',
    says: 'a checker in another language agrees with the exported journal',
    prove: askPython
  }
]

async function die(death: Death, seed: number): Promise<Verdict> {
  const missing = death === 'SIGKILL' ? null : whyNoPowerCut()
  if (missing) return { violations: [missing], figure: 'not measured' }
  const report = await playLives({ lives: deaths, death, seed, verifyEvery: 20 })
  const { acknowledged, unanswered, committedUnanswered, undoneChanges, syncs, entries, violations } = report
  const undone = death === 'SIGKILL' ? '' : `, ${undoneChanges} writes undone, ${syncs} syncs seen`
  const open = `${unanswered} unanswered of which ${committedUnanswered} were committed`
  return { violations, figure: `${acknowledged} acknowledged, ${open}, ${entries} entries${undone}` }
}

async function tamper(seed: number): Promise<Verdict> {
  const store = await playedStore()
  try {
    const choose = seededChoice(seed)
    const changed = await tryTamperings(store.directory, tamperingsOf(store.directory, choose))
    const flipped = await flipPages(store.directory, 500, choose)
    return {
      violations: [...changed.missed, ...flipped.missed],
      figure: `${changed.tried} changes named, ${flipped.tried} flipped bits seen`
    }
  } finally {
    store.remove()
  }
}

async function askPython(): Promise<Verdict> {
  const missing = whyNoPython()
  if (missing) return { violations: [missing], figure: 'not measured' }
  const store = await playedStore()
  try {
    const file = exportJournal(store)
    const head = readingMade(store.directory, (reading) =>
      reading.prepare('SELECT seq AS entries, hash FROM journal ORDER BY seq DESC LIMIT 1').get()
    )
    const checked = checkJournal(file)
    const violations = JSON.stringify(checked) === JSON.stringify(head) ? [] : [JSON.stringify(checked)]
    if (!('complaint' in checkJournal(forgeJournal(file)))) violations.push('it did not see a forged entry')
    return { violations, figure: `${'entries' in checked ? checked.entries : 0} entries` }
  } finally {
    store.remove()
  }
}

let measured: Promise<ColdStartFigures> | undefined

/** Both claims about cold start are judged by one measurement. */
function coldStart(): Promise<ColdStartFigures> {
  measured ??= measureColdStart({ rounds: 7, entries: 1_000_000 })
  return measured
}
