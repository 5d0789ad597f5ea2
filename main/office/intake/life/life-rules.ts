// What the rules of a file say of refusing it and of handing it over. A pack of before these were rules says nothing of
// them; the newest pack that does and that holds today then says it.
import type { HandOverRule, RefusalGround, RulePack } from '@shared/contract/rule-pack'
import { knownPacks, packOfVersion } from '../../deadlines'
import type { Reads } from '../../database/read'
import { refuse } from '../../refusal'
import type { FileRow } from '../file-row'

type At = Pick<Reads, 'all'> & { readonly today: string }

export interface RefusalRules {
  reasons: readonly RefusalGround[]
  neverRefused: readonly RefusalGround[]
}

/** The closed list of grounds of a file, and what may not be refused. */
export function refusalRules(at: At, { due_version }: Pick<FileRow, 'due_version'>): RefusalRules {
  const { refusalReasons, neverRefused } = packSaying(at, due_version, 'refusalReasons')
  return { reasons: refusalReasons ?? [], neverRefused: neverRefused ?? [] }
}

/** How long somebody has to answer an offered file, and when the office is open. */
export function handOverRule(at: At, { due_version }: Pick<FileRow, 'due_version'>): HandOverRule {
  return packSaying(at, due_version, 'handOver').handOver ?? refuse('RULE_PACK_MISSING', { day: at.today })
}

function packSaying(at: At, version: string, part: 'refusalReasons' | 'handOver'): RulePack {
  const own = packOfVersion(at, version)
  if (own?.[part] !== undefined) return own
  const saying = knownPacks(at).findLast(({ pack }) => pack.validFrom <= at.today && pack[part] !== undefined)
  return saying?.pack ?? own ?? refuse('RULE_PACK_MISSING', { day: at.today })
}
