// Taking in a pack of rules: what it would change, and the change. It holds from its own day on for files that are
// received then; files that are there keep the pack that they were received under.
import type { RulePack } from '@shared/contract/rule-pack'
import type { Decide, QueryHandler, Reading } from '../act'
import { refuse, RefusalError } from '../refusal'
import { readRulePack } from './read-file'
import { knownPacks, packOfVersion, packOn } from './rule-packs'

export const checkRulePack: QueryHandler<'deadlines.checkRulePack'> = (reading, { text }) => {
  const { content, problems } = readRulePack(text)
  if (!content) return { problems, pack: null, changes: [] }
  const { version, validFrom, source, rules, procedures } = content
  return {
    problems,
    pack: {
      version,
      validFrom,
      source,
      rules: rules.length,
      procedures: procedures.length,
      isNew: packOfVersion(reading, version) === undefined
    },
    changes: changesBy(heldOn(reading, validFrom), content)
  }
}

export const adoptRulePack: Decide<'deadlines.adoptRulePack'> = (act, { text, reason }) => {
  const { content: pack, problems } = readRulePack(text)
  if (!pack) return refuse('DEADLINE_FILE_WRONG', { field: problems[0]?.path ?? '', count: problems.length })
  const { version, validFrom } = pack
  if (packOfVersion(act, version)) refuse('RULE_PACK_KNOWN', { version })
  act.append({
    kind: 'deadlines.RulePackAdopted',
    subject: `rule-pack:${version}`,
    reason,
    payload: { pack }
  })
  return { version, validFrom }
}

/** Every pack, the newest on top, and which of them holds today. */
export const listRulePacks: QueryHandler<'deadlines.listRulePacks'> = (reading) => {
  const held = heldOn(reading, reading.today)
  return {
    packs: knownPacks(reading)
      .map(({ pack, adopted }) => ({ ...pack, adopted, inForce: pack.version === held?.version }))
      .reverse()
  }
}

function heldOn(reading: Reading, day: string): RulePack | null {
  try {
    return packOn(reading, day)
  } catch (error) {
    if (error instanceof RefusalError) return null
    throw error
  }
}

/** The rules whose time is another one than in the pack that holds on the new one's first day. */
function changesBy(before: RulePack | null, { rules }: RulePack) {
  const old = new Map((before?.rules ?? []).map((each) => [each.code, each]))
  const coming = new Map(rules.map((each) => [each.code, each]))
  return [...new Set([...coming.keys(), ...old.keys()])].flatMap((code) => {
    const was = old.get(code)
    const is = coming.get(code)
    const name = is?.name ?? was?.name
    const isSame = was?.unit === is?.unit && was?.count === is?.count
    if (isSame || name === undefined) return []
    return [
      {
        code,
        name,
        before: was ? { unit: was.unit, count: was.count } : null,
        after: is ? { unit: is.unit, count: is.count } : null
      }
    ]
  })
}
