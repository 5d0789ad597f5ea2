// Recording a party once: who has an identity number or an organisation code is the same party ever after.
import type { z } from 'zod'
import { foldMarks } from '@shared/search-fold'
import type { partyChoice, partyDetails } from '@shared/contract/people'
import type { Act } from '../act'
import { refuse } from '../refusal'
import { organisationCodeOf, partyById, type PartyRow } from './party'

export type PartyDetails = z.output<typeof partyDetails>
export type PartyChoice = z.output<typeof partyChoice>

/**
 * The party chosen, recorded now when it is new. Refuses an unknown id, and a known number under another name:
 * one of the two was misread.
 */
export function chooseParty(act: Act, choice: PartyChoice): PartyRow {
  if ('partyId' in choice) return partyById(act, choice.partyId) ?? refuse('PARTY_UNKNOWN')
  return recordParty(act, choice.details)
}

/** Records a party, or gives the one that already has its number. */
export function recordParty(act: Act, details: PartyDetails): PartyRow {
  const number = numberOf(details)
  const known = number ? act.get<PartyRow>('SELECT * FROM party WHERE number = ?', number) : undefined
  if (known) {
    if (foldMarks(known.full_name) !== foldMarks(details.fullName)) {
      refuse('PARTY_NUMBER_DIFFERS', { number: known.number ?? '', fullName: known.full_name })
    }
    return known
  }
  const partyId = act.newId()
  const individual = details.kind === 'INDIVIDUAL' ? details : null
  act.append({
    kind: 'people.PartyRecorded',
    subject: `party:${partyId}`,
    payload: {
      partyId,
      kind: details.kind,
      fullName: details.fullName,
      number,
      birthDate: individual?.birthDate ?? null,
      gender: individual?.gender ?? null,
      address: details.address,
      phone: details.phone
    }
  })
  return partyById(act, partyId) ?? refuse('PARTY_UNKNOWN')
}

function numberOf(details: PartyDetails): string | null {
  if (details.kind === 'INDIVIDUAL') return details.identityNumber
  return details.organisationCode === null ? null : organisationCodeOf(details.organisationCode)
}
