// To whom a thing may go, by what becomes of it and by what it is (custody.md §4, §6, §9). One table for the form, the
// office and the words; the database's CHECKs say the same of kinds that the law sends to one place only.
import type { AssetKind, ReleaseOutcome } from '../contract/custody/shapes'

export const recipientKinds = [
  'PARTY',
  'BUYER',
  'COMMUNE',
  'FINANCE',
  'DEPOT',
  'TREASURY',
  'OFFICE',
  'COUNCIL'
] as const
export type RecipientKind = (typeof recipientKinds)[number]

const byOutcome: Readonly<Record<Exclude<ReleaseOutcome, 'CONFISCATED'>, RecipientKind>> = {
  RETURNED: 'PARTY',
  SOLD: 'BUYER',
  TRANSFERRED: 'OFFICE',
  DESTROYED: 'COUNCIL'
}

/**
 * What is confiscated goes to the commune where it lies, in cases of the army to the finance department (NĐ 152/2026
 * Art 39.1); money into the budget through the treasury (Art 39.4); weapons and explosives to a depot of the army or
 * the police alone. Gold, foreign money and securities lie at the treasury already, what is dangerous may go to a depot:
 * for these the general rule holds beside.
 */
const state: readonly RecipientKind[] = ['COMMUNE', 'FINANCE']
const confiscatedTo: Partial<Record<AssetKind, readonly RecipientKind[]>> = {
  WEAPON: ['DEPOT'],
  CASH: ['TREASURY'],
  FOREIGN_CASH: ['TREASURY', ...state],
  GOLD_GEMS: ['TREASURY', ...state],
  VALUABLE_PAPER: ['TREASURY', ...state],
  HAZARDOUS: ['DEPOT', ...state],
  DRUG: ['DEPOT', ...state]
}

/** Who may receive a thing of this kind, the usual one first. */
export function recipientsFor(outcome: ReleaseOutcome, kind: AssetKind): readonly RecipientKind[] {
  return outcome === 'CONFISCATED' ? (confiscatedTo[kind] ?? state) : [byOutcome[outcome]]
}

/** Who may receive anything of this outcome at all. */
export function recipientsOf(outcome: ReleaseOutcome): readonly RecipientKind[] {
  return outcome === 'CONFISCATED' ? ['COMMUNE', 'FINANCE', 'DEPOT', 'TREASURY'] : [byOutcome[outcome]]
}
