// Whether anything lies in a place that came in before a day is asked of every place that nobody has counted. By the
// day beside the place that is one look into the index, and not a walk through all that lies there.
import { SqlMigration } from './sql-migration'

export class UncountedThings1763800000028 extends SqlMigration {
  readonly name = 'UncountedThings1763800000028'
  protected readonly statements = ['CREATE INDEX asset_place_received ON asset (place_id, received_at)']
}
