// Places where assets may lie.
import { defineTable, integer, text, textOrNull } from '../../journal/table'

export const storagePlaceTable = defineTable('storage_place', {
  tableClass: 'projection',
  key: ['place_id'],
  columns: {
    place_id: text(),
    tag: text(),
    /** What it stands in; a container's changes when it is moved. */
    parent_id: textOrNull(),
    kind: text(),
    name: text(),
    /** How many things fit; 0 when nobody counted. */
    capacity: integer(),
    /** The kinds of asset that it is meant for, as JSON; `[]` for any. */
    suits: text(),
    /** 1 when it is near the door: for what is perishable or soon needed (TT 01/2017 Art 9.2.e). */
    near_door: integer(),
    outdoor: integer(),
    /** Who keeps a yard for us. */
    keeper_name: text(),
    lease_number: text(),
    lease_ends_on: textOrNull(),
    /** The seal of a closed container. */
    seal_number: textOrNull(),
    closed_at: textOrNull(),
    /** The entry that last put it where it stands. */
    moved_seq: integer(),
    /** The entry that last said anything new of it: by the latest of all, whoever lists places knows that none changed. */
    changed_seq: integer()
  }
})

/** Openings of the seals of containers: begun, attended by a second person, done or called off. */
export const containerOpeningTable = defineTable('container_opening', {
  tableClass: 'projection',
  key: ['opening_id'],
  columns: {
    opening_id: text(),
    place_id: text(),
    reason: text(),
    state: text(),
    seal_number: text(),
    /** Whether the seal was whole before anybody touched it. */
    seal_intact: text(),
    begun_by: text(),
    begun_at: text(),
    attended_by: textOrNull(),
    attended_at: textOrNull(),
    opened_by: textOrNull(),
    opened_at: textOrNull(),
    /** Why it was called off. */
    cancel_reason: textOrNull()
  }
})

/** Seals put on containers: begun by the keeper, attended by a second person who looked inside, done or called off. */
export const containerSealingTable = defineTable('container_sealing', {
  tableClass: 'projection',
  key: ['sealing_id'],
  columns: {
    sealing_id: text(),
    place_id: text(),
    /** ALONE: put on by one person, before two were asked; such a seal speaks for nothing that is in it. */
    state: text(),
    seal_number: text(),
    /** What the books had in it when it was begun, as JSON: pairs of an asset and how many of it. */
    contents: text(),
    begun_by: text(),
    begun_at: text(),
    attended_by: textOrNull(),
    attended_at: textOrNull(),
    sealed_by: textOrNull(),
    sealed_at: textOrNull(),
    /** Why it was called off. */
    cancel_reason: textOrNull()
  }
})
