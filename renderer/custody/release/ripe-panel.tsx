import { useState } from 'react'
import { addDays, dayOf, formatDay } from '@shared/calendar'
import { ageBands, releaseOutcomes, type ReleaseOutcome } from '@shared/contract/custody'
import type { OutputOf } from '@shared/contract'
import { formatDong } from '@shared/money'
import { openPlace } from '../../frame/navigation'
import { useQuery } from '../../office'
import { EmptyState } from '../../ui/empty-state'
import { Icon } from '../../ui/icon'
import { useKey } from '../../ui/keys'
import { RefusalNote } from '../../ui/refusal-note'
import { StateTag, type Tone } from '../../ui/state-tag'
import { TagText } from '../../ui/tag-text'
import { words } from '../../words'
import type { ModeProps } from '../mode-props'
import './release.css'

type Band = (typeof ageBands)[number]
type Ripe = OutputOf<'custody.listRipe'>

const tones: Record<Band, Tone> = {
  UP_TO_30: 'green',
  UP_TO_90: 'blue',
  UP_TO_180: 'amber',
  OVER_180: 'red'
}
const turnoverDays = 90
const pageSize = 100

/** What is decided and still here: how long it waits, and whether the store empties or fills. */
export function RipePanel({ onMode }: Pick<ModeProps, 'onMode'>) {
  const [band, setBand] = useState<Band | null>(null)
  const [outcome, setOutcome] = useState<ReleaseOutcome | null>(null)
  const [page, setPage] = useState(0)
  const { value, refusal, fault } = useQuery(
    'custody.listRipe',
    { band, outcome, page },
    { keepFormer: true }
  )
  const { ripe: label } = words.release
  const pages = Math.max(1, Math.ceil((value?.total ?? 0) / pageSize))
  const narrow = (change: () => void): void => {
    setPage(0)
    change()
  }
  return (
    <section className="mode-panel ripe">
      <header className="mode-head">
        <h1>{label.heading}</h1>
        <span className="note">{label.note}</span>
        <Turnover />
      </header>
      <RefusalNote refusal={refusal} fault={fault} />
      <Bands value={value} band={band} onBand={(next) => narrow(() => setBand(next))} />
      <div className="ripe-outcomes" role="group" aria-label={label.columns.outcome}>
        {[null, ...releaseOutcomes].map((each) => (
          <button
            key={each ?? 'all'}
            type="button"
            className="ripe-outcome"
            aria-pressed={outcome === each}
            onClick={() => narrow(() => setOutcome(each))}
          >
            {each === null ? label.outcomeAll : words.names.outcomeWords[each]}
          </button>
        ))}
        {value !== null && value.perishable > 0 && (
          <StateTag tone="amber" icon="clock" word={label.perishable(formatDong(String(value.perishable)))} />
        )}
      </div>
      {value?.assets.length === 0 && <EmptyState icon="done" title={label.none} hint={label.noneHint} />}
      {value !== null && value.assets.length > 0 && (
        <Table
          assets={value.assets}
          onOpen={(assetId) => {
            openPlace('custody', `asset:${assetId}`)
            onMode('out')
          }}
        />
      )}
      {pages > 1 && value && <Pages page={page} pages={pages} total={value.total} onPage={setPage} />}
    </section>
  )
}

function Bands({
  value,
  band,
  onBand
}: {
  value: Ripe | null
  band: Band | null
  onBand: (band: Band | null) => void
}) {
  const { ripe: label } = words.release
  const all = (value?.bands ?? []).reduce((sum, { count }) => sum + count, 0)
  return (
    <div className="ripe-bands" role="group" aria-label={label.columns.days}>
      <button type="button" aria-pressed={band === null} onClick={() => onBand(null)}>
        <strong>{formatDong(String(all))}</strong>
        <span>{label.all}</span>
      </button>
      {ageBands.map((each) => {
        const count = value?.bands.find((other) => other.band === each)?.count ?? 0
        return (
          <button
            key={each}
            type="button"
            className={`tone-${tones[each]}`}
            aria-pressed={band === each}
            onClick={() => onBand(band === each ? null : each)}
          >
            <strong>{formatDong(String(count))}</strong>
            <span>{label.bands[each]}</span>
          </button>
        )
      })}
    </div>
  )
}

function Table({ assets, onOpen }: { assets: Ripe['assets']; onOpen: (assetId: string) => void }) {
  const { columns, days, expires } = words.release.ripe
  return (
    <table className="ripe-table">
      <thead>
        <tr>
          <th>{columns.name}</th>
          <th>{columns.outcome}</th>
          <th>{columns.decision}</th>
          <th>{columns.where}</th>
          <th className="end">{columns.days}</th>
        </tr>
      </thead>
      <tbody>
        {assets.map((asset) => (
          <tr key={asset.assetId}>
            <td>
              <button type="button" className="ripe-name" onClick={() => onOpen(asset.assetId)}>
                {asset.name}
              </button>
              <small>
                <TagText tag={asset.tag} />
                {asset.expiresOn !== null && (
                  <StateTag tone="amber" icon="clock" word={expires(formatDay(asset.expiresOn))} />
                )}
              </small>
            </td>
            <td>{words.names.outcomeWords[asset.outcome]}</td>
            <td>
              {asset.decidedBy || asset.decisionNumber}
              <small>{formatDay(asset.decidedOn)}</small>
            </td>
            <td>{asset.placePath || asset.holderName}</td>
            <td className="end">
              <StateTag tone={toneOf(asset.days)} word={days(formatDong(String(asset.days)))} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function toneOf(days: number): Tone {
  if (days <= 30) return tones.UP_TO_30
  if (days <= 90) return tones.UP_TO_90
  return days <= 180 ? tones.UP_TO_180 : tones.OVER_180
}

/** What came, what went, and the one through the other: under one the store fills. */
function Turnover() {
  const today = dayOf(Date.now())
  const period = { from: addDays(today, 1 - turnoverDays), to: today }
  const { value } = useQuery('custody.getTurnover', period)
  const { ripe: label } = words.release
  if (!value) return null
  const { received, released } = value
  const ratio = received === 0 ? null : released / received
  return (
    <dl className="ripe-turnover" title={label.ratioNote}>
      <div>
        <dt>{label.turnover(turnoverDays)}</dt>
        <dd>
          {formatDong(String(released))} {label.released} · {formatDong(String(received))} {label.received}
        </dd>
      </div>
      <div>
        <dt>{label.ratio}</dt>
        <dd className={ratio !== null && ratio < 1 ? 'tone-amber' : 'tone-green'}>
          {ratio === null ? label.ratioNone : ratio.toFixed(2).replace('.', ',')}
        </dd>
      </div>
    </dl>
  )
}

function Pages({
  page,
  pages,
  total,
  onPage
}: {
  page: number
  pages: number
  total: number
  onPage: (page: number) => void
}) {
  const { ripe: label, keys } = words.release
  useKey({ keys: 'PageDown', words: keys.next, enabled: page + 1 < pages }, () => onPage(page + 1))
  useKey({ keys: 'PageUp', words: keys.previous, enabled: page > 0 }, () => onPage(page - 1))
  const shown = `${formatDong(String(page * pageSize + 1))}–${formatDong(String(Math.min(total, (page + 1) * pageSize)))}`
  return (
    <footer className="ripe-pages">
      <span className="note">{label.more(shown, formatDong(String(total)))}</span>
      <button type="button" className="text-action" disabled={page === 0} onClick={() => onPage(page - 1)}>
        {label.previous}
      </button>
      <button
        type="button"
        className="text-action"
        disabled={page + 1 >= pages}
        onClick={() => onPage(page + 1)}
      >
        {label.next} <Icon name="right" size={14} />
      </button>
    </footer>
  )
}
