// Queries of people, and what other domains may call.
import { foldMarks } from '@shared/search-fold'
import type { HandlersOf } from '../act'
import { refuse } from '../refusal'
import { organisationCodeOf, partyById, partyView, type PartyRow } from './party'

export { organisationCodeOf, partyById, partyView, refuseWithoutCard, type PartyRow } from './party'
export { chooseParty, recordParty } from './record-party'

const foundMax = 20

export const people: HandlersOf<'people'> = {
  findParties: (reading, { text }) => ({
    parties: reading
      .all<PartyRow>(
        "SELECT * FROM party WHERE search_text LIKE ? ESCAPE '\\' ORDER BY seq DESC LIMIT ?",
        // A code typed without its dash, whole, is looked for as it is kept.
        likePattern(organisationCodeOf(text.trim())),
        foundMax
      )
      .map(partyView)
  }),
  getParty: (reading, { partyId }) => partyView(partyById(reading, partyId) ?? refuse('PARTY_UNKNOWN'))
}

/** A LIKE pattern that finds folded text anywhere; the wildcards of the text itself are escaped. */
export function likePattern(text: string): string {
  return `%${foldMarks(text).replace(/[\\%_]/g, '\\$&')}%`
}
