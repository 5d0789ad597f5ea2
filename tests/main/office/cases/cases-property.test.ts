// Cases under random steps, from printed seeds: shares that are the whole to the đồng come in and no others, and a case
// walks by the table alone, whoever tries what.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { caseFollowers, caseStates, decisionOf, isEnded, type CaseState } from '@shared/case-states'
import { newId } from '@shared/ids'
import { openReadOnly } from '../../../../main/office/database/connection'
import { verify } from '../../../../main/office/journal/verify'
import { practiceOffice, refusalOf, type PracticeOffice } from '../../../support/practice-office'
import { practiceKeyHex } from '../../../support/staff'
import { seededChoice, type Choice } from '../../../simulation/power-cut/seeded-choice'
import { assignedCase, decided, plainMove, wholeCase } from './whole-case'

let practice: PracticeOffice
beforeEach(async () => {
  practice = await practiceOffice()
})
afterEach(() => practice.close())

const person = (index: number) => ({
  details: {
    kind: 'INDIVIDUAL' as const,
    fullName: `Người Mẫu ${index}`,
    identityNumber: null,
    birthDate: null,
    gender: null,
    address: 'Thành phố Hồ Chí Minh',
    phone: ''
  }
})

/** Cuts a sum into parts of at least one đồng, anywhere. */
function cut(choice: Choice, sum: bigint, parts: number): bigint[] {
  const cuts = new Set<bigint>()
  while (cuts.size < parts - 1) cuts.add(1n + (BigInt(choice(1_000_000)) * (sum - 1n)) / 1_000_000n)
  const ends = [0n, ...[...cuts].sort((one, other) => (one < other ? -1 : 1)), sum]
  return ends.slice(1).map((end, index) => end - ends[index]!)
}

function sharesCase(amount: bigint, shares: readonly bigint[]) {
  const [loan] = wholeCase().obligations
  return {
    ...wholeCase(),
    number: { source: 'PROVISIONAL' as const },
    creditors: [person(0)],
    debtors: shares.map((_share, index) => person(index + 1)),
    related: [],
    obligations: [
      {
        ...loan,
        interest: null,
        amountDong: amount.toString(),
        debtors: shares.map((share, debtor) => ({ debtor, shareDong: share.toString() }))
      }
    ]
  }
}

test.each([11, 12, 13])('shares are the sum to the đồng, or are refused (seed %i)', async (seed) => {
  const choice = seededChoice(seed)
  for (let round = 0; round < 12; round += 1) {
    const parts = 2 + choice(9)
    const amount = BigInt(parts * 10) + BigInt(choice(1_000_000_000)) * BigInt(1 + choice(9_000_000))
    const shares = cut(choice, amount, parts)
    const whole = sharesCase(amount, shares)
    const opened = await practice.call('clerk', 'cases.openCase', whole as never)
    const { obligations } = await practice.call('clerk', 'cases.getCase', { caseId: opened.caseId })
    const kept = obligations[0]!.debtors.reduce((sum, { shareDong }) => sum + BigInt(shareDong ?? '0'), 0n)
    expect(kept, `seed ${seed}, round ${round}`).toBe(amount)
    const off = choice(2) === 0 ? 1n : -1n
    const spoiled = await practice.attempt('clerk', 'cases.openCase', sharesCase(amount + off, shares))
    expect(refusalOf(spoiled), `seed ${seed}, round ${round}`).toBe('SHARES_NOT_WHOLE')
  }
})

/** What the table says of a move by a person, without looking at the office. */
function expected(from: CaseState, to: CaseState, { isHead, given }: { isHead: boolean; given: boolean }) {
  if (!caseFollowers[from].includes(to)) return isEnded(from) ? 'CASE_CLOSED' : 'STATE_NOT_NEXT'
  const kind = decisionOf(from, to)
  if (kind !== null && !isHead) return 'HEAD_DECIDES'
  if (kind !== null && !given) return 'DECISION_MISSING'
  if (to === 'RETURNED_REQUEST' || to === 'SEPARATE_WATCH') return 'STAY_TOO_SHORT'
  return null
}

test.each([21, 22, 23])(
  'a case walks by the table alone, and its rows are made again (seed %i)',
  async (seed) => {
    const choice = seededChoice(seed)
    const { caseId } = await assignedCase(practice)
    let state: CaseState = 'OPEN'
    let moved = 0
    for (let step = 0; step < 120; step += 1) {
      const pool: readonly CaseState[] = choice(3) === 0 ? caseStates : caseFollowers[state]
      const to: CaseState = pool[choice(pool.length)]!
      const isHead = choice(4) > 0
      const given = choice(5) > 0
      const answer = await practice.attempt(isHead ? 'leader' : 'clerk', 'cases.changeState', {
        ...plainMove,
        caseId,
        to,
        decision: given ? decided(newId()) : null,
        reason: 'Bước thử'
      })
      const refused = expected(state, to, { isHead, given })
      const where = `seed ${seed}, step ${step}: ${state} > ${to}`
      if (refused === null) {
        expect(answer, where).toEqual({ ok: { state: to } })
        state = to
        moved += 1
      } else expect(refusalOf(answer), where).toBe(refused)
      const found = await practice.call('clerk', 'cases.getCase', { caseId })
      expect(found.state, where).toBe(state)
      expect(found.closed !== null, where).toBe(isEnded(state))
      expect(found.states.length, where).toBe(moved)
    }
    expect(moved).toBeGreaterThan(20)
    const store = openReadOnly({ directory: practice.directory, keyHex: practiceKeyHex })
    expect((await verify(store)).faults).toEqual([])
    store.close()
  }
)
