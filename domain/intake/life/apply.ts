// Entries of the life of a file to row changes. Evidence is written before the file moves: the database looks back at it.
import { takeNumber } from '../../journal/counter'
import type { AppliersOf } from '../../journal/entry-kind'
import { insert, patch, type RowChange } from '../../journal/row-change'
import { fileTable } from '../tables'
import type { lifeEntries } from './entries'
import { applyProposals } from './apply-proposals'
import { registerSeries } from './register'
import { movedTo, noOffer, step } from './steps'
import {
  fileAskTable,
  fileResultTable,
  fileReturnTable,
  fileSupplementTable,
  fileWithdrawalTable
} from './tables'

type Applied = Omit<AppliersOf<typeof lifeEntries>, keyof typeof applyProposals>

/** The change of owner: the offer ends with it. */
function ownedBy(fileId: string, owner: { from: string; to: string }, offeredTo: string | null): RowChange {
  return patch(
    fileTable,
    { file_id: fileId },
    { from: { owner_id: owner.from, offered_to: offeredTo }, to: { owner_id: owner.to, ...noOffer } }
  )
}

function offerEnds(payload: { fileId: string; owner: string; to: string }): RowChange {
  return patch(
    fileTable,
    { file_id: payload.fileId },
    { from: { owner_id: payload.owner, offered_to: payload.to }, to: noOffer }
  )
}

const registering: Pick<
  Applied,
  'intake.FileRegistered' | 'intake.MoreAsked' | 'intake.FileSupplemented' | 'intake.FileWithdrawn'
> = {
  'intake.FileRegistered': (entry) => {
    const { fileId, book, year, ordinal, number, from, to } = entry.payload
    return [
      takeNumber({ series: registerSeries(book), period: String(year), number: ordinal }),
      patch(
        fileTable,
        { file_id: fileId },
        {
          from: { state: from, register_ordinal: null },
          to: {
            state: to,
            register_book: book,
            register_year: year,
            register_ordinal: ordinal,
            register_number: number,
            registered_at: entry.at
          }
        }
      ),
      step(entry, 'REGISTERED', { note: number })
    ]
  },
  'intake.MoreAsked': (entry) => {
    const { at, actor, payload } = entry
    const { paper, due, late } = payload
    return [
      takeNumber({ series: paper.series, period: paper.period, number: paper.serial }),
      insert(fileAskTable, {
        ask_id: payload.askId,
        file_id: payload.fileId,
        number: payload.number,
        paper_number: paper.number,
        items: JSON.stringify(payload.items),
        note: payload.note,
        asked_at: at,
        asked_day: payload.day,
        asked_by: actor,
        due_date: due?.date ?? null,
        due_clause: due?.clause ?? null,
        late: late ? 1 : 0,
        answered_at: null
      }),
      ...movedTo(payload),
      step(entry, 'ASKED_FOR_MORE', { note: paper.number, late })
    ]
  },
  'intake.FileSupplemented': (entry) => {
    const { at, actor, payload } = entry
    return [
      insert(fileSupplementTable, {
        supplement_id: payload.supplementId,
        file_id: payload.fileId,
        number: payload.number,
        papers: JSON.stringify(payload.papers),
        note: payload.note,
        brought_at: at,
        brought_day: payload.day,
        taken_by: actor
      }),
      ...payload.askIds.map((askId) =>
        patch(fileAskTable, { ask_id: askId }, { from: { answered_at: null }, to: { answered_at: at } })
      ),
      ...movedTo(payload),
      step(entry, 'SUPPLEMENTED', { note: payload.papers.map(({ name }) => name).join('; ') || payload.note })
    ]
  },
  'intake.FileWithdrawn': (entry) => {
    const { at, actor, payload } = entry
    return [
      insert(fileWithdrawalTable, {
        file_id: payload.fileId,
        reason: payload.wish,
        signer_name: payload.signature.fullName,
        signature: JSON.stringify(payload.signature),
        withdrawn_at: at,
        taken_by: actor
      }),
      ...movedTo(payload, payload.offer?.to ?? null),
      step(entry, 'WITHDRAWN', { note: payload.wish })
    ]
  }
}

const owning: Pick<
  Applied,
  | 'intake.FileOffered'
  | 'intake.OfferTakenBack'
  | 'intake.OfferDeclined'
  | 'intake.FileAccepted'
  | 'intake.FileAssigned'
> = {
  'intake.FileOffered': (entry) => {
    const { fileId, owner, to, note, escalatesAt } = entry.payload
    return [
      patch(
        fileTable,
        { file_id: fileId },
        {
          from: { owner_id: owner, offered_to: null },
          to: { offered_to: to, offered_at: entry.at, offer_note: note, offer_escalates_at: escalatesAt }
        }
      ),
      step(entry, 'OFFERED', { other: to, note })
    ]
  },
  'intake.OfferTakenBack': (entry) => [
    offerEnds(entry.payload),
    step(entry, 'OFFER_TAKEN_BACK', { other: entry.payload.to })
  ],
  'intake.OfferDeclined': (entry) => [
    offerEnds(entry.payload),
    step(entry, 'OFFER_DECLINED', { other: entry.payload.owner, note: entry.reason ?? '' })
  ],
  'intake.FileAccepted': (entry) => {
    const { fileId, ownerFrom, ownerTo } = entry.payload
    return [
      ownedBy(fileId, { from: ownerFrom, to: ownerTo }, ownerTo),
      step(entry, 'ACCEPTED', { other: ownerFrom })
    ]
  },
  'intake.FileAssigned': (entry) => {
    const { fileId, ownerFrom, ownerTo, offer } = entry.payload
    return [
      ownedBy(fileId, { from: ownerFrom, to: ownerTo }, offer?.to ?? null),
      step(entry, 'ASSIGNED', { other: ownerTo, note: entry.reason ?? '' })
    ]
  }
}

const answering: Pick<Applied, 'intake.FileBegun' | 'intake.ResultReported' | 'intake.ResultReturned'> = {
  'intake.FileBegun': (entry) => [...movedTo(entry.payload), step(entry, 'BEGUN')],
  'intake.ResultReported': (entry) => {
    const { fileId, result, numberBefore } = entry.payload
    const row = {
      kind: result.kind,
      number: result.number,
      result_date: result.date,
      summary: result.summary,
      reported_at: entry.at,
      reported_by: entry.actor
    }
    return [
      numberBefore === null
        ? insert(fileResultTable, { file_id: fileId, ...row })
        : patch(fileResultTable, { file_id: fileId }, { from: { number: numberBefore }, to: row }),
      ...movedTo(entry.payload),
      step(entry, 'RESULT_REPORTED', { note: result.number })
    ]
  },
  'intake.ResultReturned': (entry) => {
    const { at, actor, payload } = entry
    const { receiver, signature } = payload
    return [
      insert(fileReturnTable, {
        file_id: payload.fileId,
        way: payload.way,
        receiver_kind: receiver.kind,
        receiver_name: receiver.fullName,
        receiver_number: receiver.identityNumber,
        mandate: receiver.mandate,
        signature: signature && JSON.stringify(signature),
        reference: payload.reference,
        returned_at: at,
        returned_by: actor
      }),
      ...movedTo(payload, payload.offer?.to ?? null),
      step(entry, 'RESULT_RETURNED', { note: receiver.fullName })
    ]
  }
}

export const applyLife: AppliersOf<typeof lifeEntries> = {
  ...registering,
  ...applyProposals,
  ...owning,
  ...answering
}
