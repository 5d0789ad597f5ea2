// Features S3, and the second line of "It holds when" of the warehouse: a burst of serial scans at full size.
import { playCountedScans } from '../../../simulation/counted-scans'
import { playSerialScans, type SerialReport } from '../../../simulation/serial-scans'
import type { Claim, Verdict } from '../../play-claims'

const scans = 1000
const perSecond = 20
const p95MaxMs = 50
/** A window that draws again within this has answered before anybody waited. */
const frameMaxMs = 250

export const serialClaims: readonly Claim[] = [
  {
    name: 'serial',
    says: '1,000 scans at 20 a second from a serial scanner: 1,000 heard, none twice, the screen never stops',
    prove: async (seed) => {
      const report = await playSerialScans({ scans, perSecond, seed })
      return verdictOf(report, `${report.heard} heard`)
    }
  },
  {
    name: 'serial-count',
    says: '1,000 labels counted at 20 a second: 1,000 recorded, none twice, the screen never stops',
    prove: async (seed) => {
      const report = await playCountedScans({ things: scans, perSecond, seed })
      return verdictOf(report, `${report.recorded} recorded of ${report.sent} scans`)
    }
  }
]

function verdictOf({ violations, p95Ms, worstFrameMs }: SerialReport, what: string): Verdict {
  const late = p95Ms > p95MaxMs ? [`p95 from scan to handler was ${p95Ms.toFixed(0)} ms`] : []
  const still = worstFrameMs > frameMaxMs ? [`the window drew nothing for ${worstFrameMs.toFixed(0)} ms`] : []
  const figure = `${what}, p95 ${p95Ms.toFixed(1)} ms, longest frame ${worstFrameMs.toFixed(0)} ms`
  return { violations: [...violations, ...late, ...still], figure }
}
