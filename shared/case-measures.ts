// Measures that an officer takes in a case: of security and of coercion by the lists of Luật 26/2008/QH12 (Art 66 and
// 71), and a ban to leave the country, which stands in neither. The lists of the law of 2025 were not read; what is not
// known here is `OTHER` with its words.

export const securityMeasures = ['BLOCK_ACCOUNT', 'HOLD_ASSET', 'STOP_REGISTRATION'] as const
export const coercionMeasures = [
  'DEDUCT_MONEY',
  'DEDUCT_INCOME',
  'SEIZE',
  'EXPLOIT_ASSET',
  'HAND_OVER',
  'FORCE_ACT'
] as const
export const measureKinds = [...securityMeasures, ...coercionMeasures, 'EXIT_BAN', 'OTHER'] as const
export type MeasureKind = (typeof measureKinds)[number]

export type MeasureGroup = 'SECURITY' | 'COERCION' | 'OTHER'

export function measureGroup(kind: MeasureKind): MeasureGroup {
  if ((securityMeasures as readonly MeasureKind[]).includes(kind)) return 'SECURITY'
  return (coercionMeasures as readonly MeasureKind[]).includes(kind) ? 'COERCION' : 'OTHER'
}

export const measureTargets = ['ASSET', 'ACCOUNT', 'LAND', 'INCOME', 'PERSON', 'OTHER'] as const
