// How far a count has come before the call that a test is about.
import type { InputOf } from '@shared/contract'
import { openedStore, thingHeldByOther } from './held-things'
import type { Staff } from './staff'

export type OpenCount = InputOf<'custody.openCount'>

/** The ids of the people of a practice office, by name. */
export async function peopleIds(staff: Staff): Promise<Record<string, string>> {
  const { users } = await staff.call('admin', 'identity.listUsers', {})
  return Object.fromEntries(users.map(({ userName, userId }) => [userName, userId]))
}

/** A count of a place by the accountant and the cashier, kept by the storekeeper. */
export async function countOf(staff: Staff, placeId: string): Promise<OpenCount> {
  const ids = await peopleIds(staff)
  return {
    kind: 'PERIODIC',
    period: 'Quý IV/2026',
    scope: { placeId },
    counterIds: [ids.accountant ?? '', ids.cashier ?? ''],
    keeperId: ids.keeper ?? '',
    newKeeperId: null
  }
}

export async function openedCount(staff: Staff, placeId: string) {
  return staff.call('leader', 'custody.openCount', await countOf(staff, placeId))
}

export const nothingAmiss = { quantity: 1, condition: '', sealWhole: true }

/** A counter's scans in one place: the place's tag, the things, and whether the other counter then finishes it. */
export async function countedPlace(
  staff: Staff,
  { countId, tag, texts }: { countId: string; tag: string; texts: readonly string[] },
  finish = true
) {
  const { placeId } = await staff.call('accountant', 'custody.countPlace', { countId, tag })
  const answers = []
  for (const text of texts) {
    answers.push(
      await staff.call('accountant', 'custody.countScan', { countId, placeId, text, ...nothingAmiss })
    )
  }
  if (finish) await staff.call('cashier', 'custody.finishCountPlace', { countId, placeId })
  return { placeId, answers }
}

/** Two counters finish every place that is left, with nothing found in it. */
export async function finishRest(staff: Staff, countId: string): Promise<void> {
  const { places } = await staff.call('accountant', 'custody.getMyCount', { countId })
  for (const { placeId, tag, state } of places) {
    if (state === 'WAITING') await staff.call('accountant', 'custody.countPlace', { countId, tag })
    if (state !== 'FINISHED') await staff.call('cashier', 'custody.finishCountPlace', { countId, placeId })
  }
}

/** The variances of a closed count, as the leader reads them. */
export async function variancesOfCount(staff: Staff, countId: string) {
  const found = []
  for (let afterNumber = 0; ;) {
    const { variances, varianceCount } = await staff.call('leader', 'custody.getCount', {
      countId,
      afterNumber
    })
    found.push(...variances)
    afterNumber = variances.at(-1)?.number ?? varianceCount
    if (found.length >= varianceCount) return found
  }
}

/** What a holder keeps, reviewed with nothing amiss: its record waits to be signed. */
export async function settledReview(staff: Staff, held?: { holderId: string; tag: string }): Promise<string> {
  const { holderId, tag } = held ?? (await thingHeldByOther(staff, await openedStore(staff)))
  const people = await staff.call('leader', 'custody.listCountPeople', {})
  const { countId } = await staff.call('leader', 'custody.openCount', {
    kind: 'HELD_REVIEW',
    period: 'Tháng 11/2026',
    scope: { holderId },
    counterIds: people.counters.map(({ userId }) => userId),
    keeperId: people.keepers[0]?.userId ?? '',
    newKeeperId: null
  })
  await staff.call('accountant', 'custody.countScan', {
    countId,
    placeId: holderId,
    text: tag,
    ...nothingAmiss
  })
  await finishRest(staff, countId)
  await staff.call('leader', 'custody.closeCount', { countId })
  return countId
}

/** What the head reads of these differences before he decides on what is proposed. */
export async function outcomesRead(staff: Staff, countId: string, numbers: readonly number[]) {
  const variances = await variancesOfCount(staff, countId)
  return numbers.map((number) => {
    const variance = variances.find((each) => each.number === number)
    const { outcome, proposedAt } = variance ?? { outcome: null, proposedAt: null }
    return {
      number,
      outcome: outcome ?? ('NOTED' as const),
      proposedAt: proposedAt ?? '2026-11-23T00:00:00.000Z'
    }
  })
}

/** The head's word on these differences as he has just read them. */
export async function outcomesConfirmed(staff: Staff, countId: string, numbers: readonly number[] = [1]) {
  return {
    countId,
    outcomes: await outcomesRead(staff, countId, numbers),
    decision: 'CONFIRM' as const,
    reason: ''
  }
}
