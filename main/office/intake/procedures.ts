// The procedures of the desk, from the rule pack: papers, legal basis, the promised time.
import pack from '../../../resources/procedures/2026-07-01.json'

export type Procedure = (typeof pack.procedures)[number]

export const ruleVersion = pack.version
export const procedures: readonly Procedure[] = pack.procedures

export function procedureOf(code: string): Procedure | undefined {
  return procedures.find((procedure) => procedure.code === code)
}
