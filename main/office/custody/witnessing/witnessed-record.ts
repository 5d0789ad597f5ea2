// A record that people of the office may be asked to stand by: what it hands over, under which number, and who has too
// great a part in it to see for anybody. It asks nobody and judges no signature.
import type { InputOf } from '@shared/contract'
import type { Reads } from '../../database/read'
import { refuse } from '../../refusal'
import { assetRow } from '../assets/asset-row'
import { councilRow, listedItems } from '../council/councils'
import { loanRow, lotLoans } from '../lending/loans'
import { deliveryLines, deliveryRow } from '../receiving/delivery-row'
import { lotReleases, releaseRow } from '../release/release-row'

export type About = InputOf<'custody.askWitness'>['about']

export interface WitnessedRecord {
  number: string
  /** Whether it still waits for its signatures. */
  open: boolean
  /** What is handed over, and what is refused with its reason. */
  things: { assetId: string | null; name: string; refused: string }[]
  /** Who asked for it and who decided it. */
  parties: string[]
  /** Who decided it: nobody of these stands at the officer's place. */
  deciders: string[]
}

/** The record by its id. Refuses as its own room does for one that is not there. */
export function witnessedRecord(reads: Pick<Reads, 'get' | 'all'>, { kind, id }: About): WitnessedRecord {
  switch (kind) {
    case 'DELIVERY': {
      const { number, state, cancelled_at: cancelled } = deliveryRow(reads, id)
      const things = deliveryLines(reads, id).map(({ assetId, name, found, rejectReason }) => ({
        assetId,
        name: found?.name ?? name,
        refused: rejectReason
      }))
      return { number, open: state === 'OPEN' && cancelled === null, things, parties: [], deciders: [] }
    }
    case 'RELEASE': {
      const release = releaseRow(reads, id)
      const open = release.state === 'APPROVED' && release.outcome !== 'DESTROYED'
      return { ...ordered(reads, release), open }
    }
    case 'RELEASE_LOT': {
      const releases = lotReleases(reads, id)
      const going = releases.filter(({ state }) => state === 'APPROVED')
      return {
        ...together(reads, going, releases),
        open: going.some(({ outcome }) => outcome !== 'DESTROYED')
      }
    }
    case 'LOAN_LOT': {
      const loans = lotLoans(reads, id)
      const open = loans.filter(({ state }) => state === 'APPROVED' || state === 'OUT')
      return { ...together(reads, open, loans), open: open.length > 0 }
    }
    case 'LOAN': {
      const loan = loanRow(reads, id)
      return { ...ordered(reads, loan), open: loan.state === 'APPROVED' || loan.state === 'OUT' }
    }
    case 'COUNCIL': {
      const council = councilRow(reads, id)
      const releases = listedItems(reads, id).map(({ release_id }) => releaseRow(reads, release_id))
      return {
        number: council.decision_number,
        open: council.state === 'OPEN',
        things: releases.flatMap((release) => ordered(reads, release).things),
        parties: [council.formed_by, ...releases.flatMap(partiesOf)],
        deciders: [council.formed_by]
      }
    }
  }
}

/** A record that still waits for its signatures. Refuses RECORD_DONE. */
export function openRecord(reads: Pick<Reads, 'get' | 'all'>, about: About): WitnessedRecord {
  const record = witnessedRecord(reads, about)
  if (!record.open) refuse('RECORD_DONE', { number: record.number })
  return record
}

interface Ordered {
  asset_id: string
  order_number: string | null
  proposed_by: string
  decided_by: string | null
}

function ordered(reads: Pick<Reads, 'get'>, row: Ordered): Omit<WitnessedRecord, 'open'> {
  const { asset_id: assetId, name } = assetRow(reads, { assetId: row.asset_id })
  return {
    number: row.order_number ?? '',
    things: [{ assetId, name, refused: '' }],
    parties: partiesOf(row),
    deciders: row.decided_by === null ? [] : [row.decided_by]
  }
}

/** Lines of a lot as one record: what still goes, and who had a part in any of it. */
function together(
  reads: Pick<Reads, 'get'>,
  going: readonly Ordered[],
  all: readonly Ordered[]
): Omit<WitnessedRecord, 'open'> {
  return {
    number: going[0]?.order_number ?? all[0]?.order_number ?? '',
    things: going.flatMap((row) => ordered(reads, row).things),
    parties: [...new Set(all.flatMap(partiesOf))],
    deciders: [...new Set(all.flatMap(({ decided_by }) => decided_by ?? []))]
  }
}

function partiesOf({ proposed_by, decided_by }: Ordered): string[] {
  return [proposed_by, ...(decided_by === null ? [] : [decided_by])]
}
