// The claim of labels read back, at full size: no swap of fifty and no void label of a hundred passes.
import { madeStore, openMade } from '../../../simulation/made-store'
import { seededChoice } from '../../../simulation/power-cut/seeded-choice'
import { receivedThings, type Thing } from '../../../main/office/custody/many-things'
import { staffOf, type Staff } from '../../../support/staff'
import type { Claim, Verdict } from '../../play-claims'

const batch = 50
const voids = 100

export const swappedLabelClaims: readonly Claim[] = [
  {
    name: 'swapped-labels',
    says: `in a batch of ${batch} labels with swaps all swaps are caught; a voided label is refused ${voids} of ${voids} times`,
    prove: async (seed) => {
      const store = await madeStore()
      const office = await openMade(store.directory)
      try {
        const staff = staffOf({ answer: (frame) => office.answer(frame, 'host') }, store.sessions)
        return await swapAndVoid(staff, seed)
      } finally {
        await office.close()
        store.remove()
      }
    }
  }
]

async function swapAndVoid(staff: Staff, seed: number): Promise<Verdict> {
  const choose = seededChoice(seed)
  const { scene, things } = await receivedThings(staff, batch)
  const placeTag = scene.store.cells[0]?.tag ?? ''
  const violations: string[] = []
  let swaps = 0
  let caught = 0
  const labels = [...things].sort(() => choose(3) - 1)
  for (const [index, thing] of things.entries()) {
    const label = labels[index] ?? thing
    const code = await codeOf(staff, thing, { scannedTag: label.tag, placeTag })
    const swapped = label.assetId !== thing.assetId
    if (swapped) swaps += 1
    if (swapped && code === 'LABEL_OF_ANOTHER') caught += 1
    if (code !== (swapped ? 'LABEL_OF_ANOTHER' : 'done')) violations.push(`${thing.name}: ${code}`)
  }
  if (swaps === 0) violations.push('nothing was swapped')
  const refused = await voidAndRead(staff, things)
  if (refused !== voids) violations.push(`${voids - refused} void labels were taken`)
  return {
    violations,
    figure: `${caught} of ${swaps} swaps caught, ${refused} of ${voids} void labels refused`
  }
}

async function codeOf(
  staff: Staff,
  { assetId }: Thing,
  read: { scannedTag: string; placeTag: string }
): Promise<string> {
  const answer = await staff.attempt('keeper', 'custody.storeAsset', { assetId, ...read })
  return 'ok' in answer ? 'done' : 'refusal' in answer ? answer.refusal.code : 'fault'
}

/** Labels each of the things again and again; every label that is void is looked up as a scanner would. */
async function voidAndRead(staff: Staff, things: readonly Thing[]): Promise<number> {
  let refused = 0
  for (let turn = 0; turn < voids; turn += 1) {
    const thing = things[turn % things.length]
    if (!thing) return refused
    const { tag } = await staff.call('keeper', 'custody.getAsset', { assetId: thing.assetId })
    await staff.call('keeper', 'custody.relabelAsset', { assetId: thing.assetId, reason: 'Nhãn rách' })
    const answer = await staff.attempt('keeper', 'custody.getAsset', { tag })
    if ('refusal' in answer && answer.refusal.code === 'TAG_VOID') refused += 1
  }
  return refused
}
