// A write-off rests on a count that looked: it finished the place or the holder where the books had the thing since the
// count began, took no seal there for what is behind it, and no scan of the thing stands in it. What somebody noted as
// found is not written off.
import { SqlMigration } from './sql-migration'

/** A count that no scan of the thing stands in, of what it had to see. */
const didNotSee = `NOT EXISTS (SELECT 1 FROM stock_count_scan AS scan WHERE scan.count_id = made.count_id
  AND scan.asset_id = asset.asset_id AND scan.undone_at IS NULL)`

const looked = `EXISTS (SELECT 1 FROM stock_count_place AS spot
    WHERE spot.count_id = made.count_id AND spot.place_id = ifnull(asset.place_id, asset.holder_id)
    AND spot.finished_at IS NOT NULL AND NOT EXISTS (SELECT 1 FROM stock_count_scan AS seal
      WHERE seal.count_id = spot.count_id AND seal.place_id = spot.place_id
      AND seal.verdict = 'SEALED_WHOLE' AND seal.undone_at IS NULL))
  OR (asset.place_id IS NULL AND asset.holding = 'OWN_STORE' AND EXISTS (
    SELECT 1 FROM storage_place WHERE place_id = made.place_id AND kind = 'WAREHOUSE'))`

export class IncidentEnds1763800000018 extends SqlMigration {
  readonly name = 'IncidentEnds1763800000018'
  protected readonly statements = [
    'DROP TRIGGER write_off_has_its_grounds',
    `CREATE TRIGGER write_off_has_its_grounds BEFORE UPDATE OF state ON asset_incident
    WHEN NEW.state = 'CLOSED' AND NEW.outcome = 'WRITTEN_OFF' AND (OLD.state <> 'CHECKED'
      OR NEW.found_at IS NOT NULL
      OR NEW.conclusion_day > date(NEW.ended_at, '+7 hours')
      OR (NEW.is_disaster = 'NO' OR NEW.act_number IS NULL) AND NOT EXISTS (
        SELECT 1 FROM stock_count AS made JOIN asset ON asset.asset_id = NEW.asset_id
        WHERE made.count_id = NEW.absent_count_id AND made.closed_at > NEW.reported_at AND made.sample_id IS NULL
        AND made.opened_seq > asset.moved_seq AND ${didNotSee} AND (${looked}))
      OR EXISTS (SELECT 1 FROM stock_count_scan WHERE stock_count_scan.asset_id = NEW.asset_id
        AND undone_at IS NULL AND scanned_at > NEW.reported_at))
    BEGIN SELECT RAISE(ABORT, 'a thing is written off that a count after the report did not see'); END`
  ]
}
