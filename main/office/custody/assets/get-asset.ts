// The asset page: everything that is known of one asset, by its id or the label that was scanned.
import type { OutputOf } from '@shared/contract'
import type { AssetAlert } from '@shared/contract/custody/alerts'
import { endedStates, type AssetKind, type AssetState, type ReleaseOutcome } from '@shared/contract/custody'
import type { QueryHandler, Reading } from '../../act'
import { workingDaysIn } from '../../deadlines'
import { holderName, shownContact } from '../holders/holders'
import { originOfAsset } from '../origins/origin-bundle'
import { placePath } from '../places/places'
import { councilDueOn } from '../terms/councils-due'
import { disposalDue, perishable, type Calendar } from './alert-rules'
import { assetRow, assetSummary, type AssetRow } from './asset-row'

type Page = OutputOf<'custody.getAsset'>

const partsMax = 200

export const getAsset: QueryHandler<'custody.getAsset'> = (reading, by) => {
  const row = assetRow(reading, by)
  return {
    ...assetSummary(reading, row),
    condition: row.condition,
    source: row.source as Page['source'],
    details: JSON.parse(row.details) as Page['details'],
    receivedQuantity: row.received_quantity,
    splitQuantity: row.split_quantity,
    storedAt: row.stored_at,
    intendedPlacePath: row.state === 'RECEIVED' ? placePath(reading, row.intended_place_id) : '',
    fundVoucher: row.fund_voucher,
    decided:
      row.decided_outcome !== null && row.decided_on !== null
        ? { outcome: row.decided_outcome as ReleaseOutcome, on: row.decided_on }
        : null,
    ...originOf(reading, row),
    origin: cameFrom(reading, row),
    ...kinOf(reading, row),
    photos: photosOf(reading, row),
    tags: tagsOf(reading, row),
    holder: holderOf(reading, row),
    deadline: deadlineOf(reading, row)
  }
}

/** Why it is here: order, case, title, whose it is, what it is worth, what release is on its way. */
function originOf(
  reading: Reading,
  row: AssetRow
): Pick<Page, 'orderNumber' | 'deliveredBy' | 'ownerName' | 'title' | 'bookPriceDong' | 'releaseId'> {
  const order = reading.get<{ order_number: string; delivered_by: string }>(
    'SELECT order_number, delivered_by FROM stock_in_order WHERE order_id = ?',
    row.order_id
  )
  // Nobody said whose of them it is: where several owe, all of them are named.
  const owners = reading.all<{ full_name: string }>(
    `SELECT full_name FROM case_party JOIN party ON party.party_id = case_party.party_id
    WHERE case_id = ? AND role = 'DEBTOR' ORDER BY position`,
    row.case_id
  )
  const title = reading.get<{ number: string; date: string; court: string }>(
    `SELECT title_number AS number, title_date AS date, title_court AS court FROM enforcement_case
    WHERE case_id = ?`,
    row.case_id
  )
  const release = reading.get<{ release_id: string }>(
    `SELECT release_id FROM asset_release WHERE asset_id = ? AND state NOT IN ('DECLINED', 'CANCELLED')
    ORDER BY proposed_at DESC LIMIT 1`,
    row.asset_id
  )
  const price = reading.getMoney<{ book_price_dong: bigint }>(
    'SELECT book_price_dong FROM asset WHERE seq = ?',
    row.seq
  )
  return {
    orderNumber: order?.order_number ?? '',
    deliveredBy: order?.delivered_by ?? '',
    ownerName: owners.map(({ full_name }) => full_name).join(', '),
    title: title ?? null,
    bookPriceDong: (price?.book_price_dong ?? 0n).toString(),
    releaseId: release?.release_id ?? null
  }
}

function cameFrom(reading: Reading, row: AssetRow): Page['origin'] {
  const origin = originOfAsset(reading, row.asset_id)
  if (!origin) return null
  return {
    officeCode: origin.office_code,
    officeName: origin.office_name,
    tag: origin.tag,
    headSeq: origin.head_seq,
    headHash: origin.head_hash,
    sha256: origin.sha256
  }
}

/** The lot or package that it came from, and what came from it. */
function kinOf(reading: Reading, row: AssetRow): Pick<Page, 'parent' | 'parts'> {
  type Kin = Pick<AssetRow, 'asset_id' | 'tag' | 'name' | 'quantity' | 'unit' | 'state'>
  const columns = 'asset_id, tag, name, quantity, unit, state'
  const from = row.parent_id ?? row.package_id
  const parent =
    from === null ? undefined : reading.get<Kin>(`SELECT ${columns} FROM asset WHERE asset_id = ?`, from)
  const parts = reading.all<Kin>(
    `SELECT ${columns}, seq FROM asset WHERE parent_id = ?
    UNION ALL SELECT ${columns}, seq FROM asset WHERE package_id = ? ORDER BY seq LIMIT ?`,
    row.asset_id,
    row.asset_id,
    partsMax
  )
  const link = ({ asset_id, tag, name }: Kin) => ({ assetId: asset_id, tag, name })
  return {
    parent: parent ? link(parent) : null,
    parts: parts.map((part) => ({
      ...link(part),
      quantity: part.quantity,
      unit: part.unit,
      state: part.state as Page['state']
    }))
  }
}

function photosOf(reading: Reading, row: AssetRow): Page['photos'] {
  return reading
    .all<{ sha256: string; media_type: string; taken_at: string; moment: string }>(
      `SELECT sha256, media_type, taken_at, moment FROM asset_photo WHERE asset_id = ?
      ORDER BY taken_seq, sha256`,
      row.asset_id
    )
    .map(({ sha256, media_type, taken_at, moment }) => ({
      sha256,
      mediaType: media_type,
      takenAt: taken_at,
      moment
    }))
}

function tagsOf(reading: Reading, row: AssetRow): Page['tags'] {
  return reading
    .all<{
      tag: string
      state: string
      issued_at: string
      voided_at: string | null
      void_reason: string | null
    }>(
      'SELECT * FROM asset_tag WHERE asset_id = ? ORDER BY state DESC, voided_at DESC, issued_at DESC',
      row.asset_id
    )
    .sort((one, other) => Number(one.state === 'VOID') - Number(other.state === 'VOID'))
    .map(({ tag, state, issued_at, voided_at, void_reason }) => ({
      tag,
      isVoid: state === 'VOID',
      issuedAt: issued_at,
      voidedAt: voided_at,
      voidReason: void_reason
    }))
}

function holderOf(reading: Reading, row: AssetRow): Page['holder'] {
  if (row.holder_id === null) return null
  const holder = reading.get<{
    kind: string
    name: string
    contact: string
    contract_ends_on: string | null
  }>('SELECT kind, name, contact, contract_ends_on FROM holder WHERE holder_id = ?', row.holder_id)
  if (!holder) {
    return { kind: null, name: holderName(reading, row.holder_id), contact: '', contractEndsOn: null }
  }
  const { kind, name, contact, contract_ends_on } = holder
  type Kind = NonNullable<Page['holder']>['kind']
  return {
    kind: kind as Kind,
    name,
    contact: shownContact({ kind, contact }),
    contractEndsOn: contract_ends_on
  }
}

/** What is due first: a thing that perishes before anything that was decided about it. */
function deadlineOf(reading: Reading, row: AssetRow): AssetAlert | null {
  const calendar: Calendar = { today: reading.today, isWorkingDay: workingDaysIn(reading) }
  if (endedStates.includes(row.state as AssetState)) return null
  const terms: AssetAlert[] = []
  if (row.expires_on !== null) terms.push(perishable({ expiresOn: row.expires_on }, calendar))
  if (row.decided_outcome !== null && row.decided_on !== null) {
    const decided = { outcome: row.decided_outcome as ReleaseOutcome, decidedOn: row.decided_on }
    const councilDue = councilDueOn(reading, decided.decidedOn)
    terms.push(disposalDue({ ...decided, kind: row.kind as AssetKind, councilDue }, calendar))
  }
  return terms.sort((one, other) => ((one.due ?? '') < (other.due ?? '') ? -1 : 1))[0] ?? null
}
