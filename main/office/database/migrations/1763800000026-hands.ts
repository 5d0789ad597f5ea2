// Things that change hands, books that are put right, packages that things are taken out of. Nothing goes from one
// keeping to another without the head's order and a record that both sides signed and stamped; no field of a thing is
// corrected by one person; what is taken out of a package and what is left in it are what was found.
import { handsTables } from './hands-tables'
import { SqlMigration } from './sql-migration'

const transferTriggers = [
  `CREATE TRIGGER holding_transfer_begins BEFORE INSERT ON holding_transfer WHEN NEW.state <> 'PROPOSED'
  BEGIN SELECT RAISE(ABORT, 'a hand-over is asked for first'); END`,
  `CREATE TRIGGER holding_transfer_goes_on BEFORE UPDATE OF state ON holding_transfer
  WHEN NEW.state <> OLD.state AND NOT (OLD.state = 'PROPOSED' AND NEW.state IN ('APPROVED', 'DECLINED', 'CANCELLED')
    OR OLD.state = 'APPROVED' AND NEW.state = 'CANCELLED')
  BEGIN SELECT RAISE(ABORT, 'no step of a hand-over is left out, and none is taken back'); END`,
  `CREATE TRIGGER holding_transfer_is_what_was_decided BEFORE UPDATE OF from_holding, from_holder_id, to_holding,
    to_holder_id, proposed_by, expected_day, expected_hour ON holding_transfer
  BEGIN SELECT RAISE(ABORT, 'what the head decides is what was asked for'); END`,
  `CREATE TRIGGER holding_transfer_item_begins BEFORE INSERT ON holding_transfer_item WHEN NEW.state <> 'OPEN'
  BEGIN SELECT RAISE(ABORT, 'a thing of an order is open first'); END`,
  `CREATE TRIGGER holding_transfer_item_goes_by_a_record BEFORE UPDATE ON holding_transfer_item
  WHEN OLD.state <> 'OPEN' OR (NEW.state = 'DONE' AND NOT EXISTS (
    SELECT 1 FROM holding_record WHERE record_id = NEW.record_id AND transfer_id = NEW.transfer_id))
  BEGIN SELECT RAISE(ABORT, 'a thing goes by a record, once'); END`,
  `CREATE TRIGGER holding_record_by_order BEFORE INSERT ON holding_record WHEN NOT EXISTS (
    SELECT 1 FROM holding_transfer WHERE transfer_id = NEW.transfer_id AND state = 'APPROVED'
    AND order_number IS NOT NULL AND decided_by <> NEW.made_by AND decided_by <> proposed_by)
  BEGIN SELECT RAISE(ABORT, 'a hand-over is ordered by the head, who has no other part in it'); END`,
  `CREATE TRIGGER holding_record_stays BEFORE UPDATE ON holding_record
  BEGIN SELECT RAISE(ABORT, 'what was signed stays as it was signed'); END`,
  `CREATE TRIGGER asset_changes_hands_by_a_record BEFORE UPDATE OF holding, holder_id ON asset
  WHEN (NEW.holding <> OLD.holding
      OR (OLD.state = 'HELD_BY_OTHER' AND NEW.state = 'HELD_BY_OTHER' AND NEW.holder_id IS NOT OLD.holder_id))
    AND NOT EXISTS (SELECT 1 FROM holding_transfer AS ordered JOIN holding_transfer_item AS item USING (transfer_id)
      WHERE item.asset_id = NEW.asset_id AND item.state = 'DONE' AND ordered.state = 'APPROVED'
      AND ordered.from_holding = OLD.holding AND ordered.to_holding = NEW.holding
      AND (OLD.holding = 'OWN_STORE' OR ordered.from_holder_id = OLD.holder_id)
      AND (NEW.holding = 'OWN_STORE' OR ordered.to_holder_id = NEW.holder_id))
  BEGIN SELECT RAISE(ABORT, 'a thing changes hands by an order and a record of both sides'); END`,
  // Kinds that only certain bodies hold (custody.md §4).
  `CREATE TRIGGER asset_kind_is_kept_where_it_may BEFORE UPDATE OF holding, holder_id, kind ON asset
  WHEN NEW.state = 'HELD_BY_OTHER' AND (NEW.holder_id IS NOT OLD.holder_id OR NEW.kind <> OLD.kind)
    AND EXISTS (SELECT 1 FROM holder AS keeper WHERE keeper.holder_id = NEW.holder_id AND (
      NEW.kind = 'WEAPON' AND keeper.kind NOT IN ('POLICE_STORE', 'MILITARY_STORE')
      OR NEW.kind IN ('DRUG', 'HAZARDOUS')
        AND keeper.kind NOT IN ('POLICE_STORE', 'MILITARY_STORE', 'SPECIALISED_BODY')))
  BEGIN SELECT RAISE(ABORT, 'this kind is not for this holder'); END`,
  `CREATE TRIGGER asset_on_its_way_is_not_promised BEFORE UPDATE OF state ON asset
  WHEN NEW.state IN ('RELEASE_PROPOSED', 'OUT_ORDERED', 'LENT_OUT') AND OLD.state <> NEW.state AND EXISTS (
    SELECT 1 FROM holding_transfer_item WHERE asset_id = NEW.asset_id AND state = 'OPEN')
  BEGIN SELECT RAISE(ABORT, 'what is to change hands is not given to somebody else'); END`
]

const holderTriggers = [
  `CREATE TRIGGER holder_closed_stays BEFORE UPDATE ON holder WHEN OLD.closed_at IS NOT NULL
  BEGIN SELECT RAISE(ABORT, 'a closed holder stays closed'); END`,
  `CREATE TRIGGER holder_closes_empty BEFORE UPDATE OF closed_at ON holder WHEN NEW.closed_at IS NOT NULL
    AND EXISTS (SELECT 1 FROM asset WHERE holder_id = NEW.holder_id AND state IN ('RECEIVED', 'IN_OWN_STORE',
      'HELD_BY_OTHER', 'LENT_OUT', 'MISSING', 'RELEASE_PROPOSED', 'OUT_ORDERED'))
  BEGIN SELECT RAISE(ABORT, 'a holder that has something of ours is not closed'); END`,
  `CREATE TRIGGER holder_keeps_its_kind BEFORE UPDATE OF kind ON holder WHEN NEW.kind <> OLD.kind
  BEGIN SELECT RAISE(ABORT, 'what may be kept there hangs on what a holder is'); END`,
  `CREATE TRIGGER holder_version_stays BEFORE UPDATE ON holder_version
  BEGIN SELECT RAISE(ABORT, 'what was said of a holder stays said'); END`
]

const correctionTriggers = [
  `CREATE TRIGGER asset_correction_begins BEFORE INSERT ON asset_correction WHEN NEW.state <> 'PROPOSED'
  BEGIN SELECT RAISE(ABORT, 'a correction is proposed first'); END`,
  `CREATE TRIGGER asset_correction_ends_once BEFORE UPDATE ON asset_correction
  WHEN OLD.state <> 'PROPOSED' OR NEW.before <> OLD.before OR NEW.after <> OLD.after
    OR NEW.asset_id <> OLD.asset_id OR NEW.proposed_by <> OLD.proposed_by
  BEGIN SELECT RAISE(ABORT, 'a correction is confirmed as it was proposed, once'); END`,
  `CREATE TRIGGER asset_is_corrected_by_two BEFORE UPDATE OF unit, details, expires_on ON asset
  WHEN (NEW.unit <> OLD.unit OR NEW.details <> OLD.details OR NEW.expires_on IS NOT OLD.expires_on)
    AND NOT EXISTS (SELECT 1 FROM asset_correction WHERE asset_id = NEW.asset_id AND state = 'CONFIRMED'
      AND decided_by <> proposed_by AND after ->> 'unit' = NEW.unit AND after ->> 'expiresOn' IS NEW.expires_on
      AND after -> 'details' = NEW.details)
    AND NOT (NEW.unit = OLD.unit AND NEW.expires_on IS OLD.expires_on AND NEW.kind <> OLD.kind)
  BEGIN SELECT RAISE(ABORT, 'the books of a thing are put right by two people'); END`,
  `CREATE TRIGGER asset_kind_changes_with_its_keeper BEFORE UPDATE OF kind ON asset
  WHEN NEW.kind <> OLD.kind AND NOT EXISTS (
    SELECT 1 FROM holding_transfer_item WHERE asset_id = NEW.asset_id AND state = 'DONE' AND becomes_kind = NEW.kind)
  BEGIN SELECT RAISE(ABORT, 'a thing is called otherwise by the order that it is handed over by'); END`,
  `CREATE TRIGGER asset_is_who_it_is BEFORE UPDATE OF asset_id, case_id, order_id, order_line, parent_id, package_id,
    source, received_at ON asset
  WHEN NEW.asset_id <> OLD.asset_id OR NEW.case_id <> OLD.case_id OR NEW.order_id <> OLD.order_id
    OR NEW.order_line <> OLD.order_line OR NEW.parent_id IS NOT OLD.parent_id
    OR NEW.package_id IS NOT OLD.package_id OR NEW.source <> OLD.source OR NEW.received_at <> OLD.received_at
  BEGIN SELECT RAISE(ABORT, 'nobody corrects which thing it is'); END`,
  `CREATE TRIGGER asset_valuation_stays BEFORE UPDATE ON asset_valuation
  BEGIN SELECT RAISE(ABORT, 'a value stays as it was noted'); END`
]

const packageTriggers = [
  `CREATE TRIGGER asset_taken_out_was_found AFTER INSERT ON asset WHEN NEW.package_id IS NOT NULL AND NOT EXISTS (
    SELECT 1 FROM package_content AS found JOIN seal_opening USING (opening_id)
    WHERE found.child_id = NEW.asset_id AND found.package_id = NEW.package_id AND found.taken = NEW.received_quantity
    AND found.unit = NEW.unit AND seal_opening.state = 'ATTENDED' AND seal_opening.asset_id = NEW.package_id)
  BEGIN SELECT RAISE(ABORT, 'what is taken out of a package was found in it before two people'); END`,
  `CREATE TRIGGER package_content_stays BEFORE UPDATE ON package_content
  BEGIN SELECT RAISE(ABORT, 'what was found stays found'); END`,
  `CREATE TRIGGER opening_ends_with_all_that_was_found BEFORE UPDATE OF state ON seal_opening
  WHEN NEW.state = 'DONE' AND (
    EXISTS (SELECT 1 FROM package_content AS found WHERE found.opening_id = NEW.opening_id AND found.taken > 0
      AND NOT EXISTS (SELECT 1 FROM asset WHERE asset.asset_id = found.child_id
        AND asset.package_id = NEW.asset_id AND asset.received_quantity = found.taken))
    OR (NEW.seal_after IS NULL) IS NOT ((SELECT sum(found - taken) FROM package_content
      WHERE opening_id = NEW.opening_id) IS 0))
  BEGIN SELECT RAISE(ABORT, 'what was taken out and what is sealed again are what was found'); END`,
  `CREATE TRIGGER opening_cancelled_found_nothing BEFORE UPDATE OF state ON seal_opening
  WHEN NEW.state = 'CANCELLED' AND EXISTS (SELECT 1 FROM package_content WHERE opening_id = NEW.opening_id)
  BEGIN SELECT RAISE(ABORT, 'a package in which something was found is sealed again'); END`,
  `CREATE TRIGGER package_ends_empty BEFORE UPDATE OF state ON asset
  WHEN NEW.state = 'SPLIT' AND OLD.state <> 'SPLIT' AND OLD.seal_number IS NOT NULL AND NOT EXISTS (
    SELECT 1 FROM seal_opening WHERE asset_id = NEW.asset_id AND state = 'DONE' AND seal_before = OLD.seal_number
    AND seal_after IS NULL AND json_array_length(taken_out) > 0)
  BEGIN SELECT RAISE(ABORT, 'a sealed package ends when all of it was taken out'); END`
]

const receivingChanges = [
  'ALTER TABLE stock_in_order ADD COLUMN cancelled_at TEXT',
  'ALTER TABLE stock_in_order ADD COLUMN cancelled_by TEXT',
  'ALTER TABLE stock_in_order ADD COLUMN cancel_reason TEXT',
  'ALTER TABLE delivery ADD COLUMN cancelled_at TEXT',
  'ALTER TABLE delivery ADD COLUMN cancelled_by TEXT',
  'ALTER TABLE delivery ADD COLUMN cancel_reason TEXT',
  `CREATE TRIGGER stock_in_order_cancelled_takes_nothing_in BEFORE UPDATE OF state ON stock_in_line
  WHEN OLD.state = 'OPEN' AND NEW.state <> 'OPEN' AND EXISTS (
    SELECT 1 FROM stock_in_order WHERE order_id = NEW.order_id AND cancelled_at IS NOT NULL)
  BEGIN SELECT RAISE(ABORT, 'nothing comes in by an order that was called off'); END`,
  `CREATE TRIGGER stock_in_order_cancelled_stays BEFORE UPDATE ON stock_in_order WHEN OLD.cancelled_at IS NOT NULL
  BEGIN SELECT RAISE(ABORT, 'an order that was called off stays so'); END`,
  `CREATE TRIGGER delivery_cancelled_stays BEFORE UPDATE ON delivery WHEN OLD.cancelled_at IS NOT NULL
    OR (NEW.cancelled_at IS NOT NULL AND OLD.state <> 'OPEN')
  BEGIN SELECT RAISE(ABORT, 'a record is void before it is signed, and stays void'); END`,
  'DROP TRIGGER stock_in_line_stays_on_its_record',
  // Off a void record, and in nothing else changed.
  `CREATE TRIGGER stock_in_line_stays_on_its_record BEFORE UPDATE ON stock_in_line WHEN OLD.delivery_id IS NOT NULL
    AND NOT (NEW.delivery_id IS NULL AND NEW.state = OLD.state AND NEW.received_asset_id IS OLD.received_asset_id
      AND NEW.found IS OLD.found AND NEW.differences = OLD.differences AND NEW.reject_reason IS OLD.reject_reason
      AND EXISTS (SELECT 1 FROM delivery WHERE delivery_id = OLD.delivery_id AND cancelled_at IS NOT NULL))
  BEGIN SELECT RAISE(ABORT, 'what stands on a record stays as it is'); END`
]

export class Hands1763800000026 extends SqlMigration {
  readonly name = 'Hands1763800000026'
  protected override readonly rebuildsProjections = true
  protected readonly statements = [
    'ALTER TABLE asset ADD COLUMN package_id TEXT',
    'CREATE INDEX asset_package ON asset (package_id) WHERE package_id IS NOT NULL',
    ...handsTables,
    ...receivingChanges,
    ...transferTriggers,
    ...holderTriggers,
    ...correctionTriggers,
    ...packageTriggers
  ]
}
