// Incidents: a thing lost, damaged, or found with its seal broken, from the report to its end.
import { defineTable, dongColumn, integer, text, textOrNull } from '../../journal/table'

export const assetIncidentTable = defineTable('asset_incident', {
  tableClass: 'projection',
  key: ['incident_id'],
  columns: {
    incident_id: text(),
    number: text(),
    asset_id: text(),
    kind: text(),
    state: text(),
    /** Who answers for the report: who proposed it, where a count found the thing missing. */
    reported_by: text(),
    reported_at: text(),
    noticed_at: text(),
    noticed_by: text(),
    last_seen: text(),
    circumstances: text(),
    is_disaster: text(),
    count_number: textOrNull(),
    /** Where or with whom the books had it, and in which state: there it returns to. */
    book_place_id: textOrNull(),
    book_holder_id: textOrNull(),
    book_path: text(),
    seal_before: textOrNull(),
    left_state: text(),
    photos: text(),
    found_place_id: textOrNull(),
    found_path: textOrNull(),
    found_document: textOrNull(),
    found_by: textOrNull(),
    found_at: textOrNull(),
    found_photos: textOrNull(),
    body: textOrNull(),
    body_name: textOrNull(),
    conclusion_number: textOrNull(),
    conclusion_day: textOrNull(),
    act_number: textOrNull(),
    act_day: textOrNull(),
    absent_count_id: textOrNull(),
    absent_count_number: textOrNull(),
    proposal_reason: textOrNull(),
    proposed_by: textOrNull(),
    proposed_at: textOrNull(),
    checked_by: textOrNull(),
    checked_at: textOrNull(),
    return_reason: textOrNull(),
    outcome: textOrNull(),
    ended_by: textOrNull(),
    ended_at: textOrNull(),
    end_reason: textOrNull(),
    decision_number: textOrNull(),
    recover_order: textOrNull(),
    recovered_by: textOrNull(),
    recovered_at: textOrNull(),
    recover_reason: textOrNull()
  }
})

/** Who answers for an incident, and with how much; more than one person may. */
export const incidentLiabilityTable = defineTable('incident_liability', {
  tableClass: 'projection',
  key: ['incident_id', 'liability_number'],
  columns: {
    incident_id: text(),
    liability_number: integer(),
    person: text(),
    amount_dong: dongColumn(),
    decision_number: text(),
    decision_day: text(),
    laid_by: text(),
    laid_at: text()
  }
})
