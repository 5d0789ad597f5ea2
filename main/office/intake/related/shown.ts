// What the finder may show at all. A denunciation is known to named people only (intake.md §2), so it is neither found
// nor counted here, and whoever is known by a denunciation alone is nobody to the finder. This is the one place for it:
// every query of the finder that reads files or people carries one of these conditions.

const denunciation = "'DENUNCIATION'"

/** Of rows of `intake_file`. */
export const shownFile = `intake_file.procedure_code <> ${denunciation}`

/** Of rows of `party`. */
export const shownParty = `(
  NOT EXISTS (SELECT 1 FROM intake_file WHERE requester_id = party.party_id AND procedure_code = ${denunciation})
  OR EXISTS (SELECT 1 FROM intake_file WHERE requester_id = party.party_id AND procedure_code <> ${denunciation})
  OR EXISTS (SELECT 1 FROM case_party WHERE case_party.party_id = party.party_id)
)`
