// Features S3, and the second line of "It holds when" of the warehouse: a burst of serial scans at full size.
import { playSerialScans } from '../../../simulation/serial-scans'
import type { Claim } from '../../play-claims'

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
      const { heard, p95Ms, worstFrameMs } = report
      const violations = [...report.violations]
      if (p95Ms > p95MaxMs) violations.push(`p95 from scan to handler was ${p95Ms.toFixed(0)} ms`)
      if (worstFrameMs > frameMaxMs)
        violations.push(`the window drew nothing for ${worstFrameMs.toFixed(0)} ms`)
      const figure = `${heard} heard, p95 ${p95Ms.toFixed(1)} ms, longest frame ${worstFrameMs.toFixed(0)} ms`
      return { violations, figure }
    }
  }
]
