// A record that people of the office may be asked to stand by: what it hands over, under which number, and who has too
// great a part in it to see for anybody. It asks nobody and judges no signature.
import type { InputOf } from '@shared/contract'
import type { differenceKinds } from '@shared/contract/custody'
import type { Reads } from '../../database/read'
import { refuse } from '../../refusal'
import { assetRow } from '../assets/asset-row'
import { councilRow, listedItems, membersOf } from '../council/councils'
import { holderName } from '../holders/holders'
import { loanRow, lotLoans } from '../lending/loans'
import { deliveryLines, deliveryRow } from '../receiving/delivery-row'
import { lotReleases, receiverName, releaseRow } from '../release/release-row'
import { itemsOf, sideOf, transferRow } from '../transfers/transfer-row'

export type About = InputOf<'custody.askWitness'>['about']

export interface WitnessedRecord {
  number: string
  /** Whether it still waits for its signatures. */
  open: boolean
  /** What is handed over, and what is refused with its reason. */
  things: WitnessedThing[]
  /** Who takes it, as far as the record knows; empty for what comes in and for what is destroyed. */
  receiver: string
  /** Who asked for it and who decided it. */
  parties: string[]
  /** Of them, who decided it. */
  deciders: string[]
  /** Who must be there by the decision of the head: the members of a council, by name. */
  members: string[]
}

/** A thing as whoever stands by it must know it, to say that it is so. */
interface WitnessedThing {
  assetId: string | null
  name: string
  unit: string
  /** What the record or the books have; what was found, where something is received, null when nothing was. */
  recorded: number
  found: number | null
  seal: string | null
  differences: (typeof differenceKinds)[number][]
  refused: string
}

const nobody = { parties: [], deciders: [], members: [] }

/** The record by its id. Refuses as its own room does for one that is not there. */
export function witnessedRecord(reads: Reads, { kind, id }: About): WitnessedRecord {
  switch (kind) {
    case 'DELIVERY': {
      const { number, state, cancelled_at: cancelled } = deliveryRow(reads, id)
      const things = deliveryLines(reads, id).map(
        ({ assetId, name, unit, recordedQuantity, found, differences, rejectReason }) => ({
          assetId,
          name: found?.name ?? name,
          unit,
          recorded: recordedQuantity,
          found: found?.quantity ?? null,
          seal: found?.sealNumber ?? null,
          differences,
          refused: rejectReason
        })
      )
      return { number, open: state === 'OPEN' && cancelled === null, things, receiver: '', ...nobody }
    }
    case 'RELEASE': {
      const release = releaseRow(reads, id)
      const open = release.state === 'APPROVED' && release.outcome !== 'DESTROYED'
      return { ...ordered(reads, release), receiver: receiverName(reads, release), open }
    }
    case 'RELEASE_LOT': {
      const releases = lotReleases(reads, id)
      const going = releases.filter(({ state }) => state === 'APPROVED')
      const [first] = going.length > 0 ? going : releases
      return {
        ...together(reads, going, releases),
        receiver: first ? receiverName(reads, first) : '',
        open: going.some(({ outcome }) => outcome !== 'DESTROYED')
      }
    }
    case 'LOAN_LOT': {
      const loans = lotLoans(reads, id)
      const going = loans.filter(({ state }) => state === 'APPROVED' || state === 'OUT')
      const receiver = holderName(reads, loans[0]?.borrower_id ?? null)
      return { ...together(reads, going, loans), receiver, open: going.length > 0 }
    }
    case 'TRANSFER': {
      const row = transferRow(reads, id)
      const items = itemsOf(reads, id).filter(({ state }) => state === 'OPEN')
      const { order_number, proposed_by, decided_by } = row
      const all = items.map(({ asset_id }) => ({ asset_id, order_number, proposed_by, decided_by }))
      return {
        ...together(reads, all, all),
        receiver: sideOf(reads, row, 'to').name,
        open: row.state === 'APPROVED' && items.length > 0
      }
    }
    case 'LOAN': {
      const loan = loanRow(reads, id)
      const open = loan.state === 'APPROVED' || loan.state === 'OUT'
      return { ...ordered(reads, loan), receiver: holderName(reads, loan.borrower_id), open }
    }
    case 'COUNCIL': {
      const council = councilRow(reads, id)
      const releases = listedItems(reads, id).map(({ release_id }) => releaseRow(reads, release_id))
      return {
        number: council.decision_number,
        open: council.state === 'OPEN',
        things: releases.flatMap((release) => ordered(reads, release).things),
        receiver: '',
        parties: [council.formed_by, ...releases.flatMap(partiesOf)],
        deciders: [council.formed_by, ...releases.flatMap(decidersOf)],
        members: membersOf(reads, id).map(({ full_name }) => full_name)
      }
    }
  }
}

/** A record that still waits for its signatures. Refuses RECORD_DONE. */
export function openRecord(reads: Reads, about: About): WitnessedRecord {
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

function ordered(reads: Pick<Reads, 'get'>, row: Ordered): Omit<WitnessedRecord, 'open' | 'receiver'> {
  const asset = assetRow(reads, { assetId: row.asset_id })
  const { asset_id: assetId, name, unit, quantity, seal_number: seal } = asset
  const thing = {
    assetId,
    name,
    unit,
    recorded: quantity,
    found: quantity,
    seal,
    differences: [],
    refused: ''
  }
  return {
    number: row.order_number ?? '',
    things: [thing],
    parties: partiesOf(row),
    deciders: decidersOf(row),
    members: []
  }
}

/** Lines of a lot or of an order as one record: what still goes, and who had a part in any of it. */
function together(
  reads: Pick<Reads, 'get'>,
  going: readonly Ordered[],
  all: readonly Ordered[]
): Omit<WitnessedRecord, 'open' | 'receiver'> {
  return {
    number: going[0]?.order_number ?? all[0]?.order_number ?? '',
    things: going.flatMap((row) => ordered(reads, row).things),
    parties: [...new Set(all.flatMap(partiesOf))],
    deciders: [...new Set(all.flatMap(decidersOf))],
    members: []
  }
}

function partiesOf(row: Ordered): string[] {
  return [row.proposed_by, ...decidersOf(row)]
}

function decidersOf({ decided_by }: Ordered): string[] {
  return decided_by === null ? [] : [decided_by]
}
