// The next number of the papers of a file's life, of their own row in each calendar year. The signs behind the numbers
// are provisional: the official ones have not been seen.
import type { Act } from '../../act'

const signs = {
  'file.ask': 'PYC-THADS',
  'file.refusal': 'TB-THADS',
  'file.apology': 'PXL-THADS'
} as const

export function nextPaper(
  act: Act,
  series: keyof typeof signs
): { number: string; series: string; period: string; serial: number; day: string } {
  const period = act.today.slice(0, 4)
  const serial = act.nextNumber(series, period)
  return { number: `${serial}/${signs[series]}/${period}`, series, period, serial, day: act.today }
}
