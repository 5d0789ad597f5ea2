// The rule packs: those of the program and those that the office took in. Each holds from its own day; none is ever
// removed, so that the pack a file was received under explains it for ever.
import law2008 from '../../../resources/procedures/2009-07-01.json'
import decree2026 from '../../../resources/procedures/2026-07-01.json'
import { rulePack, type Procedure, type Rule, type RulePack } from '@shared/contract/rule-pack'
import type { Reads } from '../database/read'
import { refuse } from '../refusal'

/** The packs that came with the program, the oldest first. */
export const bundledPacks: readonly RulePack[] = [law2008, decree2026].map((pack) => rulePack.parse(pack))

export interface KnownPack {
  pack: RulePack
  adopted: { at: string; by: string } | null
}

interface PackRow {
  pack: string
  adopted_at: string
  adopted_by: string
}

/** Every pack by the day from which it holds; of two from the same day the one taken in later comes later. */
export function knownPacks(reads: Pick<Reads, 'all'>): KnownPack[] {
  const taken = reads
    .all<PackRow>('SELECT pack, adopted_at, adopted_by FROM rule_pack ORDER BY seq')
    .map((row) => ({
      pack: rulePack.parse(JSON.parse(row.pack)),
      adopted: { at: row.adopted_at, by: row.adopted_by }
    }))
  return [...bundledPacks.map((pack) => ({ pack, adopted: null })), ...taken].sort((one, other) =>
    one.pack.validFrom.localeCompare(other.pack.validFrom)
  )
}

/** The pack that holds on a day. Refuses RULE_PACK_MISSING before the first. */
export function packOn(reads: Pick<Reads, 'all'>, day: string): RulePack {
  const held = knownPacks(reads).findLast(({ pack }) => pack.validFrom <= day)
  return held?.pack ?? refuse('RULE_PACK_MISSING', { day })
}

/** A pack by its version. */
export function packOfVersion(reads: Pick<Reads, 'all'>, version: string): RulePack | undefined {
  return knownPacks(reads).find(({ pack }) => pack.version === version)?.pack
}

/** Answers packs by version out of one reading of them all, for who asks row by row. */
export function packsByVersion(reads: Pick<Reads, 'all'>): (version: string) => RulePack | undefined {
  const packs = new Map<string, RulePack>()
  for (const { pack } of knownPacks(reads)) if (!packs.has(pack.version)) packs.set(pack.version, pack)
  return (version) => packs.get(version)
}

export function procedureIn({ procedures }: RulePack, code: string): Procedure | undefined {
  return procedures.find((procedure) => procedure.code === code)
}

export function ruleIn({ rules }: RulePack, code: string): Rule | undefined {
  return rules.find((rule) => rule.code === code)
}
