// How long a scan takes to its asset, how a list is read page by page, and what a page of warnings costs, in a store
// of many assets: through the router, as every door asks.
import type { CallName, InputOf } from '@shared/contract'
import { growWarehouse } from '../bench/warehouse/grow-warehouse'
import { madeStore, openMade } from './made-store'

export interface SpeedReport {
  assets: number
  growSeconds: number
  /** Milliseconds: 95 of 100 answers came sooner. */
  scanP95Ms: number
  pageP95Ms: number
  searchP95Ms: number
  alertsMs: number
  exportMs: number
}

/** Grows a warehouse and asks it as the storeroom does. */
export async function measureWarehouse({ assets }: { assets: number }): Promise<SpeedReport> {
  const store = await madeStore()
  try {
    const { seconds, tags } = await growWarehouse(store.directory, assets)
    const office = await openMade(store.directory)
    const session = store.sessions.get('keeper') ?? ''
    const timed = async <Name extends CallName>(call: Name, input: InputOf<Name>) => {
      const started = performance.now()
      const answer = await office.answer({ call, input, session }, 'host')
      if (!('ok' in answer)) throw new Error(`${call}: ${JSON.stringify(answer)}`)
      return { ms: performance.now() - started, ok: answer.ok }
    }
    try {
      const scans: number[] = []
      for (const tag of tags) scans.push((await timed('custody.getAsset', { tag })).ms)
      const pages: number[] = []
      let after: InputOf<'custody.listAssets'>['after']
      for (let page = 0; page < 50; page += 1) {
        const { ms, ok } = await timed('custody.listAssets', after ? { after } : {})
        pages.push(ms)
        const { next } = ok as { next: typeof after | null }
        if (!next) break
        after = next
      }
      const searches: number[] = []
      for (const text of [
        'm',
        'máy',
        'Máy tính Dell',
        'dien thoai',
        'np-3000',
        '1863',
        '118/QĐ',
        'không có'
      ]) {
        searches.push((await timed('custody.listAssets', { text })).ms)
        searches.push((await timed('custody.listAssets', { text, kinds: ['BULKY', 'VEHICLE'] })).ms)
      }
      const [first = ''] = tags
      const { ok } = await timed('custody.getAsset', { tag: first })
      const { assetId } = ok as { assetId: string }
      return {
        assets,
        growSeconds: seconds,
        scanP95Ms: p95(scans),
        pageP95Ms: p95(pages),
        searchP95Ms: p95(searches),
        alertsMs: (await timed('custody.listAlerts', {})).ms,
        exportMs: (await timed('custody.exportAsset', { assetId })).ms
      }
    } finally {
      await office.close()
    }
  } finally {
    store.remove()
  }
}

function p95(times: readonly number[]): number {
  const sorted = [...times].sort((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * 0.95))] ?? 0
}
