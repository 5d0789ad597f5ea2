import { useSyncExternalStore } from 'react'
import { Money } from '../ui/money-field'
import { StateTag, type Tone } from '../ui/state-tag'
import { words } from '../words'
import './money-flow.css'
import {
  bandPath,
  flowOf,
  outstandingOf,
  tallHeight,
  type Band,
  type CaseMoney,
  type FlowKind
} from './money-flow-layout'

const looks: Record<FlowKind, { tone: Tone; icon?: 'clock' | 'pencil' }> = {
  fee: { tone: 'green' },
  paid: { tone: 'green' },
  reserved: { tone: 'blue', icon: 'pencil' },
  held: { tone: 'amber', icon: 'clock' }
}

/** The money of a case from who pays to who receives; the height of a band is money. `tall` where it stands alone. */
export function MoneyFlow({ money, tall = false }: { money: CaseMoney; tall?: boolean }) {
  const windowHeight = useSyncExternalStore(watchSize, () => window.innerHeight)
  const flow = flowOf(money, tall ? tallHeight(windowHeight) : undefined)
  const outstanding = outstandingOf(money)
  const { flow: label } = words.funds
  return (
    <div className="money-flow" role="group" aria-label={label.label}>
      <div className="flow-left" style={{ height: flow.height }}>
        <span style={{ top: flow.top }}>
          {label.collected}
          <b>
            <Money amount={money.collectedDong} />
          </b>
          {outstanding > 0n && (
            <small>
              {label.outstanding} <Money amount={outstanding.toString()} />
            </small>
          )}
        </span>
      </div>
      <svg
        viewBox={`0 0 100 ${flow.height}`}
        height={flow.height}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        <defs>
          <pattern
            id="flow-held"
            width="6"
            height="6"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <rect className="flow-hatch" width="3" height="6" />
          </pattern>
        </defs>
        <rect className="flow-end" x="0" y={flow.top} width="2" height={flow.total} />
        <path
          className="flow-band in"
          d={bandPath([2, 44], { from: flow.top, to: flow.top, height: flow.total })}
        />
        <rect className="flow-middle" x="44" y={flow.top} width="2.5" height={flow.total} />
        {flow.bands.map((band) => (
          <BandShape key={band.kind} band={band} />
        ))}
      </svg>
      <div className="flow-right" style={{ height: flow.height }}>
        {flow.bands.map((band) => (
          <BandRow key={band.kind} band={band} />
        ))}
      </div>
    </div>
  )
}

function watchSize(changed: () => void): () => void {
  window.addEventListener('resize', changed)
  return () => window.removeEventListener('resize', changed)
}

function BandShape({ band }: { band: Band }) {
  return (
    <>
      <path className={`flow-band ${band.kind}`} d={bandPath([46.5, 98], band)} />
      <rect className={`flow-end ${band.kind}`} x="98" y={band.to} width="2" height={band.height} />
    </>
  )
}

function BandRow({ band }: { band: Band }) {
  const { flow } = words.funds
  return (
    <p style={{ top: band.rowTop, height: band.rowHeight }}>
      <span>
        {flow[band.kind]}
        <StateTag {...looks[band.kind]} word={flow[`${band.kind}State`]} />
      </span>
      <b>
        <Money amount={band.amountDong} />
      </b>
    </p>
  )
}
