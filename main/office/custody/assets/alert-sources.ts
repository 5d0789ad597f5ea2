// Where each warning of the warehouse is looked for: by an index, the most urgent first, no more than a bound. The rule
// that says whether it is due is in alert-rules.ts.
import { dayOf } from '@shared/calendar'
import type { AssetAlert } from '@shared/contract/custody/alerts'
import type { AssetKind, ReleaseOutcome } from '@shared/contract/custody'
import { addDays } from '@shared/calendar'
import { countAlerts } from '../counting/count-alerts'
import { nothing, type AlertSource, type Found } from './alert-source'
import * as rules from './alert-rules'
import { doorLogGaps } from '../doors/door-log-gaps'
import { incidentAlerts } from '../incidents/incident-alerts'
import { keepsDoorLog } from '../storing/store-rules'
import { termAlerts } from '../terms'
import { councilDueOn } from '../terms/councils-due'
import { heldSql } from './held'

/** Movements outside visits are shown for a month; the door log keeps them for ever. */
const outsideDays = 30

interface AssetFacts {
  asset_id: string
  name: string
  kind: AssetKind
  day: string
  outcome: ReleaseOutcome
  note: string
}

function ofAsset(
  { asset_id, name, note }: Pick<AssetFacts, 'asset_id' | 'name' | 'note'>,
  alert: AssetAlert
): Found {
  return { ...nothing, alert, assetId: asset_id, title: name, note }
}

const disposals: AlertSource = ({ reading, calendar, max }) => {
  const known = new Map<string, AssetAlert>()
  return reading
    .all<AssetFacts>(
      `SELECT asset_id, name, kind, decided_on AS day, decided_outcome AS outcome, '' AS note
      FROM asset INDEXED BY asset_decided
      WHERE decided_on IS NOT NULL AND ${heldSql} AND decided_on <= ? ORDER BY decided_on LIMIT ?`,
      calendar.today,
      max
    )
    .map((row) => {
      const key = `${row.outcome} ${row.kind} ${row.day}`
      // Many assets are decided on one day; counting working days is what takes time here.
      const alert =
        known.get(key) ??
        rules.disposalDue(
          {
            outcome: row.outcome,
            decidedOn: row.day,
            kind: row.kind,
            councilDue: councilDueOn(reading, row.day)
          },
          calendar
        )
      known.set(key, alert)
      return ofAsset({ ...row, note: row.outcome }, alert)
    })
}

const loans: AlertSource = ({ reading, calendar, max }) =>
  reading
    .all<AssetFacts & { due: string }>(
      `SELECT asset.asset_id, asset.name, asset_loan.lent_at AS day, asset_loan.due_on AS due, holder.name AS note
      FROM asset_loan JOIN asset ON asset.asset_id = asset_loan.asset_id
      LEFT JOIN holder ON holder.holder_id = asset_loan.borrower_id
      WHERE asset_loan.state = 'OUT' AND asset.state = 'LENT_OUT' ORDER BY asset_loan.due_on LIMIT ?`,
      max
    )
    .map((row) => ofAsset(row, rules.loanOverdue({ lentOn: dayOf(row.day), dueOn: row.due }, calendar)))

const perishables: AlertSource = ({ reading, calendar, max }) =>
  reading
    .all<AssetFacts>(
      `SELECT asset_id, name, expires_on AS day, '' AS note FROM asset INDEXED BY asset_expires
      WHERE expires_on IS NOT NULL AND ${heldSql} AND expires_on <= ? ORDER BY expires_on LIMIT ?`,
      addDays(calendar.today, rules.perishableDays),
      max
    )
    .map((row) => ofAsset(row, rules.perishable({ expiresOn: row.day }, calendar)))

const leases: AlertSource = ({ reading, calendar, max }) =>
  reading
    .all<{ tag: string; name: string; keeper_name: string; day: string }>(
      `SELECT tag, name, keeper_name, lease_ends_on AS day FROM storage_place
      WHERE lease_ends_on <= ? AND lease_ends_on IS NOT NULL AND closed_at IS NULL ORDER BY lease_ends_on LIMIT ?`,
      addDays(calendar.today, rules.leaseSteps[0]),
      max
    )
    .map(({ tag, name, keeper_name, day }) => ({
      ...nothing,
      alert: rules.leaseEnding({ kind: 'LEASE_ENDING', endsOn: day }, calendar),
      placeTag: tag,
      title: name,
      note: keeper_name
    }))

const contracts: AlertSource = ({ reading, calendar, max }) =>
  reading
    .all<{ name: string; contract_number: string; day: string; asset_id: string }>(
      `SELECT name, contract_number, contract_ends_on AS day, (
        SELECT asset_id FROM asset WHERE asset.holder_id = holder.holder_id AND ${heldSql} LIMIT 1
      ) AS asset_id FROM holder WHERE contract_ends_on <= ? AND asset_id IS NOT NULL
      ORDER BY contract_ends_on LIMIT ?`,
      addDays(calendar.today, rules.leaseSteps[0]),
      max
    )
    .map(({ name, contract_number, day, asset_id }) => ({
      ...nothing,
      alert: rules.leaseEnding({ kind: 'CONTRACT_ENDING', endsOn: day }, calendar),
      assetId: asset_id,
      title: name,
      note: contract_number
    }))

const fundEntries: AlertSource = ({ reading, calendar, max }) =>
  reading
    .all<AssetFacts>(
      `SELECT asset_id, name, received_at AS day, '' AS note FROM asset INDEXED BY asset_without_fund
      WHERE fund_voucher IS NULL AND kind IN ('CASH', 'FOREIGN_CASH', 'GOLD_GEMS') AND ${heldSql}
      ORDER BY received_at LIMIT ?`,
      max
    )
    .map((row) => ofAsset(row, rules.fundEntryMissing(row.day, reading.now, calendar)))

const gold: AlertSource = ({ reading, calendar, max }) =>
  reading
    .all<AssetFacts>(
      // The ten days run from the seizure, which may be long before the receipt; of old stock only that is known.
      `SELECT asset_id, name, ifnull(seizure_day, date(received_at, '+7 hours')) AS day, '' AS note
      FROM asset INDEXED BY asset_gold LEFT JOIN stock_in_order USING (order_id)
      WHERE kind = 'GOLD_GEMS' AND ${heldSql} AND asset.source = 'SEIZURE'
        AND ifnull(details ->> 'goldForm', 'BAR') IN ('BAR', 'PLAIN_RING') ORDER BY received_at LIMIT ?`,
      max
    )
    .map((row) => ofAsset(row, rules.goldUnsold({ seizedOn: row.day }, calendar)))

const closedCases: AlertSource = ({ reading, max }) =>
  reading
    .all<{ case_id: string; decision_number: string; day: string; assets: number }>(
      `SELECT case_id, decision_number, closed_on AS day, (
        SELECT count(*) FROM asset WHERE asset.case_id = enforcement_case.case_id AND ${heldSql}
      ) AS assets FROM enforcement_case WHERE closed_on IS NOT NULL AND assets > 0 ORDER BY closed_on LIMIT ?`,
      max
    )
    .map(({ case_id, decision_number, day, assets }) => ({
      ...nothing,
      alert: rules.standing('CASE_CLOSED', day),
      caseId: case_id,
      title: decision_number,
      note: String(assets)
    }))

/** A box that is carried off is as loud as a thing; both ids stand behind a prefix of the same length. */
const outsideVisits: AlertSource = ({ reading, calendar, max }) =>
  reading
    .all<{
      asset_id: string | null
      place_tag: string | null
      name: string | null
      day: string
      note: string
    }>(
      `SELECT asset.asset_id, storage_place.tag AS place_tag, ifnull(asset.name, storage_place.name) AS name,
        outside_move.moved_at AS day, outside_move.to_path AS note FROM outside_move
      LEFT JOIN asset ON asset.asset_id = substr(outside_move.subject, 7)
      LEFT JOIN storage_place ON storage_place.place_id = substr(outside_move.subject, 7)
      WHERE outside_move.moved_at >= ? ORDER BY outside_move.seq DESC LIMIT ?`,
      addDays(calendar.today, -outsideDays),
      max
    )
    .map(({ asset_id: assetId, place_tag: placeTag, name, day, note }) => ({
      ...nothing,
      alert: rules.standing('MOVED_OUTSIDE_VISIT', dayOf(day)),
      assetId,
      placeTag,
      title: name ?? '',
      note
    }))

/** It stands for as long as the log rests and there is something that could be carried off meanwhile. */
const doorLogOff: AlertSource = ({ reading }) => {
  if (keepsDoorLog(reading)) return []
  if (!reading.get('SELECT 1 FROM asset WHERE place_id IS NOT NULL LIMIT 1')) return []
  const gap = doorLogGaps(reading, reading.officeCode).at(-1)
  if (!gap) return []
  return [
    { ...nothing, alert: rules.standing('DOOR_LOG_OFF', dayOf(gap.from)), title: gap.by, note: gap.from }
  ]
}

const unreadLabels: AlertSource = ({ reading, calendar, max }) =>
  reading
    .all<AssetFacts>(
      `SELECT unread.asset_id, unread.name, asset_tag.issued_at AS day, unread.tag AS note FROM (
        SELECT seq, asset_id, name, tag FROM asset
        WHERE label_state = 'UNREAD' AND holding = 'OWN_STORE' AND ${heldSql} ORDER BY seq LIMIT ?
      ) AS unread JOIN asset_tag ON asset_tag.tag = unread.tag ORDER BY unread.seq`,
      max
    )
    .map((row) => ofAsset(row, rules.labelUnread({ printedOn: dayOf(row.day) }, calendar)))

const releases: AlertSource = ({ reading, calendar, max }) =>
  reading
    .all<AssetFacts>(
      `SELECT asset.asset_id, asset.name, asset_release.decided_at AS day, asset_release.order_number AS note
      FROM asset_release JOIN asset ON asset.asset_id = asset_release.asset_id
      WHERE asset_release.state = 'APPROVED' AND asset_release.state IN ('PROPOSED', 'APPROVED')
      AND asset_release.outcome <> 'DESTROYED' ORDER BY asset_release.proposed_at LIMIT ?`,
      max
    )
    .map((row) => ofAsset(row, rules.releaseNotCarriedOut({ approvedOn: dayOf(row.day) }, calendar)))

const councils: AlertSource = ({ reading, calendar, max }) =>
  reading
    .all<{ decision_number: string; day: string; asset_id: string | null }>(
      `SELECT decision_number, formed_on AS day, (
        SELECT asset_id FROM destruction_item WHERE destruction_item.council_id = destruction_council.council_id
        AND removed_at IS NULL LIMIT 1
      ) AS asset_id FROM destruction_council WHERE state = 'OPEN' ORDER BY formed_on LIMIT ?`,
      max
    )
    .map(({ decision_number, day, asset_id }) => ({
      ...nothing,
      alert: rules.councilLate({ formedOn: day }, calendar),
      assetId: asset_id,
      title: decision_number
    }))

/** Where two are as urgent, the one that is looked for first stands first. */
export const alertSources: readonly AlertSource[] = [
  ...incidentAlerts,
  disposals,
  loans,
  perishables,
  leases,
  contracts,
  fundEntries,
  gold,
  closedCases,
  outsideVisits,
  doorLogOff,
  unreadLabels,
  releases,
  councils,
  ...countAlerts,
  ...termAlerts
]
