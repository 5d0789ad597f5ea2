// Queries of the journal, for the router: the time line of a subject, and the head.
import { payloadToday } from '@domain/apply'
import type { Permission } from '@shared/permissions'
import type { Caller, HandlersOf, QueryHandler } from '../act'
import { blindCountOf, refuseOpenCount, toldSql } from '../blind-count'
import { formsFor } from '../documents'
import { withoutIdNumbers } from './hide-numbers'
import { entryOf, type JournalRow } from './read-entries'
import type { Head } from './record'

/** Who may read the entries of a domain; a domain that is not named may be read by everybody of the office. */
const readers: Readonly<Record<string, Permission>> = {
  custody: 'custody.read',
  funds: 'funds.read',
  identity: 'identity.administer',
  replication: 'replication.read'
}

const countSubject = 'count:'

function hiddenFrom({ permissions }: Caller): string[] {
  return Object.entries(readers)
    .filter(([, needed]) => !permissions.has(needed))
    .map(([domain]) => domain)
}

const getTimeline: QueryHandler<'journal.getTimeline'> = (reading, { subject, limit, beforeSeq }) => {
  if (subject.startsWith(countSubject)) refuseOpenCount(reading, subject.slice(countSubject.length))
  const hidden = hiddenFrom(reading.caller)
  // Sorted out before the limit: what one may not read must not push out what one may.
  const forms = formsFor(reading.caller)
  const blind = blindCountOf(reading, reading.caller) === null ? '' : "AND kind <> 'funds.AssetBooked'"
  const rows = reading.all<JournalRow & { actor_name: string | null; station_name: string | null }>(
    `SELECT journal.*, app_user.full_name AS actor_name, station.name AS station_name FROM timeline
    JOIN journal ON journal.seq = timeline.seq
    LEFT JOIN app_user ON app_user.user_id = journal.actor
    LEFT JOIN station ON station.station_id = journal.station
    WHERE timeline.subject = ? AND timeline.seq < ? AND ${toldSql} AND substr(kind, 1, instr(kind, '.') - 1) NOT IN (${hidden.map(() => '?').join()}) ${blind}
      AND (kind <> 'documents.PaperIssued' OR payload ->> 'form' IN (${forms.map(() => '?').join()}))
    ORDER BY timeline.seq DESC LIMIT ?`,
    subject,
    beforeSeq ?? Number.MAX_SAFE_INTEGER,
    ...hidden,
    ...forms,
    limit + 1
  )
  return {
    more: rows.length > limit,
    entries: rows.slice(0, limit).map((row) => ({
      seq: row.seq,
      at: row.at,
      kind: row.kind,
      actorName: row.actor_name ?? row.actor,
      station: row.station_name ?? row.station,
      reason: row.reason,
      payload: withoutIdNumbers(row.kind, { ...payloadToday(entryOf(row)) })
    }))
  }
}

export function journal({ head }: { head: () => Head }): HandlersOf<'journal'> {
  return {
    getTimeline,
    getHead: () => {
      const { seq, at, hash } = head()
      return { seq, at, hash }
    }
  }
}
