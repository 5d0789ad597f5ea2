// The record of a loss, a damage or a broken seal, drawn from its row as it stands: what was reported, who answers for it,
// how it ended. Printed anew after each step, it says more each time.
import type { OutputOf } from '@shared/contract'
import type { IncidentKind, IncidentOutcome } from '@shared/contract/custody'
import { dayOf, formatDay, formatInstant } from '@shared/calendar'
import { formatDong } from '@shared/money'
import { concludingBodyWords, incidentPaperWords as words } from '@shared/words/vi/incident-papers'
import { paperWords } from '@shared/words/vi/papers'
import type { Reads } from '../../database/read'
import { idOf, officialPaperHtml, type DrawPaper, type Signer } from '../../documents'
import { officeHeading, rolesOf, userFullName } from '../../identity'
import { assetRow, type AssetRow } from '../assets/asset-row'
import { photosIn } from '../lending/loans'
import { incidentRow, type IncidentRow } from './incident-row'
import { liabilitiesOf } from './incident-views'

/** Subject `incident:<id>`. */
export const incidentRecord: DrawPaper = (reads, { subject, copies, reprint }) => {
  const incident = incidentRow(reads, idOf(subject))
  const asset = assetRow(reads, { assetId: incident.asset_id })
  const office = officeHeading(reads)
  const paper = officialPaperHtml({
    office,
    number: incident.number,
    seat: office.seat,
    day: dayOf(incident.reported_at),
    title: words.title,
    subject: words.subjects[incident.kind as IncidentKind],
    authority: null,
    grounds: groundsOf(reads, asset, incident),
    verdict: null,
    paragraphs: [
      words.reported(formatInstant(incident.reported_at), userFullName(reads, incident.reported_by)),
      words.noticed(formatInstant(incident.noticed_at), incident.noticed_by),
      words.book(incident.book_path, incident.last_seen),
      words.circumstances(incident.circumstances),
      ...(incident.is_disaster === 'YES' ? [words.disaster] : []),
      words.things
    ],
    table: tableOf(asset, incident),
    closing: [
      ...hashesOf(incident),
      ...liabilitiesOf(reads, incident.incident_id).map(liabilityLine),
      ...writeOffOf(reads, incident),
      endOf(incident),
      words.closing(String(copies).padStart(2, '0'))
    ],
    signers: [signersOf(reads, incident)],
    copies: Array.from({ length: copies }, (_, index) => ({
      number: index + 1,
      of: copies,
      holder: words.holders[index] ?? words.holders[1]
    })),
    tag: asset.tag,
    reprint
  })
  return { kind: 'html', fileName: `bien-ban-su-co-${incident.number.replaceAll('/', '-')}.pdf`, paper }
}

function groundsOf(reads: Reads, asset: AssetRow, { count_number }: IncidentRow): string[] {
  const decision = reads.get<{ decision_number: string; decision_date: string }>(
    'SELECT decision_number, decision_date FROM enforcement_case WHERE case_id = ?',
    asset.case_id
  )
  return [
    words.law,
    words.decision(decision?.decision_number ?? '', formatDay(decision?.decision_date ?? '')),
    ...(count_number === null ? [] : [words.count(count_number)])
  ]
}

function tableOf(asset: AssetRow, incident: IncidentRow) {
  const { columns } = words
  return {
    columns: [
      { head: columns.ordinal, widthPercent: 7, middle: true },
      { head: columns.name, widthPercent: 35 },
      { head: columns.unit, widthPercent: 10, middle: true },
      { head: columns.quantity, widthPercent: 10, middle: true },
      { head: columns.condition, widthPercent: 23 },
      { head: columns.seal, widthPercent: 15 }
    ],
    rows: [
      [
        '1',
        asset.name,
        asset.unit,
        String(asset.quantity).padStart(2, '0'),
        asset.condition,
        incident.seal_before ?? words.unsealed
      ]
    ]
  }
}

function hashesOf(incident: IncidentRow): string[] {
  const hashes = [...photosIn(incident.photos), ...photosIn(incident.found_photos)].map(({ sha256 }) =>
    sha256.slice(0, 12)
  )
  return hashes.length === 0 ? [] : [words.photos(hashes)]
}

type Liability = OutputOf<'custody.listIncidents'>['incidents'][number]['liabilities'][number]

function liabilityLine({ person, amountDong, decision }: Liability): string {
  return words.liable({
    person,
    amount: formatDong(amountDong),
    number: decision.number,
    day: formatDay(decision.issuedOn)
  })
}

function writeOffOf(reads: Reads, row: IncidentRow): string[] {
  if (row.proposed_by === null) return []
  const body = `${concludingBodyWords[row.body as keyof typeof concludingBodyWords]} (${row.body_name ?? ''})`
  return [
    words.writeOff(body, row.conclusion_number ?? '', formatDay(row.conclusion_day ?? '')),
    ...(row.absent_count_number === null ? [] : [words.absent(row.absent_count_number)]),
    ...(row.act_number === null ? [] : [words.act(row.act_number, formatDay(row.act_day ?? ''))]),
    ...(row.outcome === 'WRITTEN_OFF'
      ? [
          words.people(
            userFullName(reads, row.proposed_by),
            userFullName(reads, row.checked_by ?? ''),
            userFullName(reads, row.ended_by ?? '')
          ),
          words.byDecision(row.decision_number ?? '')
        ]
      : [])
  ]
}

function endOf(incident: IncidentRow): string {
  const { outcome, ended_at } = incident
  if (outcome === null || ended_at === null) return words.open
  const end = outcome === 'FOUND' ? findOf(incident) : words.outcomes[outcome as IncidentOutcome]
  return words.ended(end, formatInstant(ended_at))
}

/** By its label read in a place, by the word of who has it, or by a count that saw it while nobody had noted anything. */
function findOf({ found_place_id, found_path, found_document }: IncidentRow): string {
  if (found_place_id !== null) return words.foundRead(found_path ?? '')
  return found_document === null ? words.outcomes.FOUND : words.foundByDocument(found_document)
}

/** The keeper signs where somebody else reported; the head always. */
function signersOf(reads: Reads, { reported_by }: IncidentRow): Signer[] {
  const { signers } = words
  const byKeeper = rolesOf(reads, reported_by).includes('STOREKEEPER')
  const { sign: note, signAndStamp } = paperWords.signatures
  return [
    { title: signers.reporter, note, name: userFullName(reads, reported_by) },
    ...(byKeeper ? [] : [{ title: signers.keeper, note, name: null }]),
    { title: signers.head, note: signAndStamp, name: null }
  ]
}
