// What is promised of printed labels, at full size: ten thousand of them, worn and read back.
import { percent, readWornLabels, sizesInWords } from '../../../hardware/read-worn-labels'
import { seededChoice } from '../../../simulation/power-cut/seeded-choice'
import type { Claim, Verdict } from '../../play-claims'

const samples = 10_000
const shareLeast = 0.995

export const labelClaims: readonly Claim[] = [
  {
    name: 'labels',
    says: `${samples} labels (${sizesInWords} mm) at 203 dpi, up to 10° askew, blurred, 15 % gone: QR and Code 128 are read`,
    prove: readThemAll
  }
]

async function readThemAll(seed: number): Promise<Verdict> {
  const choose = seededChoice(seed)
  const report = await readWornLabels({ samples, random: () => choose(2 ** 30) / 2 ** 30 })
  const { read, atFirstLook, refused, misread, unread } = report
  const violations = [...misread]
  for (const symbology of ['QR', 'CODE_128'] as const) {
    const share = read[symbology] / samples
    if (share < shareLeast) violations.push(`${symbology}: ${percent(read[symbology], samples)} read`)
  }
  if (read.either < samples) violations.push(`${samples - read.either} labels of which neither was read`)
  if (violations.length > 0) violations.push(...unread)
  const of = (part: number): string => percent(part, samples)
  const first = `at the first look ${of(atFirstLook.QR)} and ${of(atFirstLook.CODE_128)}`
  return {
    violations,
    figure: `QR ${of(read.QR)}, Code 128 ${of(read.CODE_128)} (${first}), either ${of(read.either)}, ${misread.length} read wrong, ${refused} given away by the check digits`
  }
}
