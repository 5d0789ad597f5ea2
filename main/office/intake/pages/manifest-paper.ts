// The slip of a page manifest, drawn from its rows: one for the person, one for the file.
import { paperPhrases } from '@shared/words/vi/paper-phrases'
import { drawManifestSlip, idOf, type DrawPaper } from '../../documents'
import { officeHeading, userFullName } from '../../identity'
import { partyById } from '../../people'
import { refuse } from '../../refusal'
import { fileRow } from '../file-row'
import { manifestOf, type ManifestRow } from './manifest-rows'

const { holders } = paperPhrases.reception

/** The subject is `manifest:<its id>`. Refuses PAPER_UNKNOWN for an id of no manifest. */
export const manifestSlip: DrawPaper = (reads, { subject, copies, reprint }) => {
  const row =
    reads.get<ManifestRow>('SELECT * FROM intake_manifest WHERE manifest_id = ?', idOf(subject)) ??
    refuse('PAPER_UNKNOWN')
  const file = fileRow(reads, { fileId: row.file_id })
  const person = partyById(reads, file.requester_id) ?? refuse('PARTY_UNKNOWN')
  const before = reads.get<{ number: number; code: string }>(
    'SELECT number, code FROM intake_manifest WHERE file_id = ? AND number = ?',
    row.file_id,
    row.number - 1
  )
  const kept = [holders.requester, holders.office]
  const slip = {
    office: officeHeading(reads),
    number: row.number,
    receptionNumber: file.reception_number,
    tag: file.tag,
    personName: person.full_name,
    closedAt: row.closed_at,
    items: pagesByItem(row),
    scans: row.scans,
    pages: row.pages,
    code: row.code,
    previous: before ?? null,
    clerkName: userFullName(reads, row.closed_by),
    reprint
  }
  return {
    kind: 'receipt',
    fileName: `${file.reception_number}-bang-ke-${row.number}.png`,
    copies: Array.from({ length: copies }, (_, index) =>
      drawManifestSlip({
        ...slip,
        copy: { number: index + 1, of: copies, holder: kept[index] ?? holders.office }
      })
    )
  }
}

function pagesByItem(row: ManifestRow): { name: string | null; pages: number }[] {
  const { items, pages } = manifestOf(row)
  const counted = new Map<number | null, number>()
  for (const { item, pages: count } of pages) counted.set(item, (counted.get(item) ?? 0) + count)
  return [...counted].map(([item, count]) => ({
    name: item === null ? null : (items[item] ?? null),
    pages: count
  }))
}
