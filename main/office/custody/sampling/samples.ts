// Samples that nobody at the office can foresee: a secret is committed to, the centre signs the journal after that, and
// both together are the draw. Without the centre there is no draw, and the refusal says to connect once.
import { randomBytes } from 'node:crypto'
import { setImmediate } from 'node:timers/promises'
import { commitmentTo, draw, populationRoot, sampleSize } from '@domain/custody/sampling/draw'
import { drawnStates, SampleVerifier } from '@domain/custody/sampling/verify-sample'
import { sampleSecretTable, type stockSampleTable } from '@domain/custody/tables'
import type { RowIn } from '@domain/journal/table'
import { receiptIsGenuine, receiptShape, type Receipt } from '@domain/replication/receipt'
import { publicKeyFrom } from '@domain/replication/signature'
import type { OutputOf } from '@shared/contract'
import type { Act, Decide, QueryHandler } from '../../act'
import type { Reads } from '../../database/read'
import { entryOf, type JournalRow } from '../../journal/read-entries'
import { refuse } from '../../refusal'
import { nameOf } from '../counting/count-head'
import { liesIn, placesBelow } from '../counting/scope'
import { placePath } from '../places/places'

type SampleRow = RowIn<typeof stockSampleTable>
const secretBytes = 32

export const announceSample: Decide<'custody.announceSample'> = (act, { placeId }) => {
  const scope = placePath(act, placeId)
  refuseUncounted(act, placeId)
  const sampleId = act.newId()
  const secret = randomBytes(secretBytes).toString('hex')
  const commitment = commitmentTo(secret)
  act.append({
    kind: 'custody.SampleAnnounced',
    subject: `sample:${sampleId}`,
    payload: { sampleId, placeId, scope, commitment }
  })
  act.putDesk(sampleSecretTable, { sample_id: sampleId, secret })
  return { sampleId, commitment }
}

export const drawSample: Decide<'custody.drawSample'> = (act, { sampleId }) => {
  const sample = sampleRow(act, sampleId)
  if (sample.state !== 'ANNOUNCED') refuse('SAMPLE_STATE', { state: sample.state, needed: 'ANNOUNCED' })
  refuseUncounted(act, sample.place_id)
  const kept = act.get<{ secret: string }>(
    'SELECT secret FROM desk_sample_secret WHERE sample_id = ?',
    sampleId
  )
  if (!kept) refuse('SAMPLE_SECRET_LOST')
  const beacon = beaconAfter(act, sample.announced_seq)
  const lying = act.all<{ asset_id: string; place_id: string }>(
    `SELECT asset_id, place_id FROM asset WHERE place_id IN (${placesBelow})
      AND state IN (${drawnStates.map((state) => `'${state}'`).join(', ')}) ORDER BY asset_id`,
    sample.place_id
  )
  if (lying.length === 0) refuse('SAMPLE_EMPTY', { scope: sample.scope })
  const ids = lying.map(({ asset_id }) => asset_id)
  const size = sampleSize(ids.length)
  const drawn = draw(ids, { secret: kept.secret, beaconSignature: beacon.signature, size })
  const placeOf = new Map(lying.map(({ asset_id, place_id }) => [asset_id, place_id]))
  act.append({
    kind: 'custody.SampleDrawn',
    subject: `sample:${sampleId}`,
    payload: {
      sampleId,
      placeId: sample.place_id,
      secret: kept.secret,
      beacon,
      populationRoot: populationRoot(ids),
      population: ids.length,
      size
    }
  })
  appendItems(
    act,
    sampleId,
    drawn.map((assetId) => ({ assetId, placeId: placeOf.get(assetId) ?? '' }))
  )
  act.removeDesk(sampleSecretTable, { sample_id: sampleId })
  return { population: ids.length, size }
}

/**
 * Refuses SAMPLE_UNCOUNTED while what was drawn in a place, around it or inside it was not counted to the end: else one
 * draws until a thing that is not there is not drawn.
 */
function refuseUncounted(act: Act, placeId: string): void {
  const drawn = uncountedSamples(act).find(
    ({ place_id }) => liesIn(act, placeId, place_id) || liesIn(act, place_id, placeId)
  )
  if (drawn) refuse('SAMPLE_UNCOUNTED', { scope: drawn.scope, drawnAt: drawn.drawn_at ?? '' })
}

/** Samples that were drawn and not counted to the end, the oldest first. */
export function uncountedSamples(reads: Pick<Reads, 'all'>): SampleRow[] {
  return reads.all<SampleRow>(
    `SELECT * FROM stock_sample WHERE state = 'DRAWN' AND NOT EXISTS (SELECT 1 FROM stock_count
      WHERE stock_count.sample_id = stock_sample.sample_id AND closed_at IS NOT NULL) ORDER BY drawn_seq`
  )
}

const itemsPerEntry = 450

function appendItems(
  act: Act,
  sampleId: string,
  items: readonly { assetId: string; placeId: string }[]
): void {
  const numbered = items.map((item, index) => ({ number: index + 1, ...item }))
  for (let from = 0; from < numbered.length; from += itemsPerEntry) {
    act.append({
      kind: 'custody.SampleItemsDrawn',
      subject: `sample:${sampleId}`,
      payload: { sampleId, items: numbered.slice(from, from + itemsPerEntry) }
    })
  }
}

/** The first countersigned head at or after an entry, which is also the first that could not be known before it. */
function beaconAfter(act: Act, announcedSeq: number): Receipt {
  const row = act.get<{ receipt: string }>(
    `SELECT receipt FROM desk_centre_receipt WHERE seq >= ?
      AND epoch = (SELECT epoch FROM journal WHERE seq = ?) ORDER BY seq LIMIT 1`,
    announcedSeq,
    announcedSeq
  )
  const key = centreKeyOf(act)
  const receipt = row ? receiptShape.parse(JSON.parse(row.receipt)) : null
  if (!receipt || !key || !receiptIsGenuine(receipt, key)) return refuse('BEACON_MISSING', {}, 'connect')
  return receipt
}

function centreKeyOf(reads: Pick<Reads, 'get'>) {
  const enrolment = reads.get<{ centre_key: string }>('SELECT centre_key FROM enrolment')
  return enrolment ? publicKeyFrom(enrolment.centre_key) : null
}

export const listSamples: QueryHandler<'custody.listSamples'> = (reading) => ({
  samples: reading
    .all<SampleRow & { count_id: string | null }>(
      `SELECT stock_sample.*, stock_count.count_id FROM stock_sample
        LEFT JOIN stock_count ON stock_count.sample_id = stock_sample.sample_id AND stock_count.state <> 'CANCELLED'
        ORDER BY announced_at DESC LIMIT 50`
    )
    .map((row) => ({
      sampleId: row.sample_id,
      state: row.state as OutputOf<'custody.listSamples'>['samples'][number]['state'],
      scope: row.scope,
      announcedAt: row.announced_at,
      announcedBy: nameOf(reading, row.announced_by),
      commitment: row.commitment,
      drawnAt: row.drawn_at,
      population: row.population,
      size: row.size,
      countId: row.count_id,
      cancelled: cancelledCounts(reading, row.sample_id)
    }))
})

/** Counts of a sample that were ended before they told anything. The sample is not spent, and this stays to be seen. */
function cancelledCounts(
  reads: Pick<Reads, 'get' | 'all'>,
  sampleId: string
): OutputOf<'custody.listSamples'>['samples'][number]['cancelled'] {
  return reads
    .all<{ number: string; cancelled_at: string; cancelled_by: string; cancel_reason: string }>(
      `SELECT number, cancelled_at, cancelled_by, cancel_reason FROM stock_count
        WHERE sample_id = ? AND state = 'CANCELLED' ORDER BY opened_seq DESC LIMIT 10`,
      sampleId
    )
    .map((row) => ({
      number: row.number,
      at: row.cancelled_at,
      by: nameOf(reads, row.cancelled_by),
      reason: row.cancel_reason
    }))
}

const pageRows = 1000

export const verifySample: QueryHandler<'custody.verifySample'> = async (reading, { sampleId }) => {
  sampleRow(reading, sampleId)
  const key = centreKeyOf(reading)
  if (!key) return { holds: false, checks: [] }
  const verifier = new SampleVerifier(sampleId, key)
  for (let after = 0; ;) {
    const rows = reading.all<JournalRow>(
      'SELECT * FROM journal WHERE seq > ? ORDER BY seq LIMIT ?',
      after,
      pageRows
    )
    for (const row of rows) verifier.read(entryOf(row))
    const last = rows.at(-1)
    if (!last || rows.length < pageRows) return verifier.proof()
    after = last.seq
    // Others are answered between two pages: a journal of years takes a while to read.
    await setImmediate()
  }
}

function sampleRow(reads: Pick<Reads, 'get'>, sampleId: string): SampleRow {
  return (
    reads.get<SampleRow>('SELECT * FROM stock_sample WHERE sample_id = ?', sampleId) ??
    refuse('SAMPLE_UNKNOWN')
  )
}
