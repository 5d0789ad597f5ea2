// What a migration says when it changes projections: they are emptied, and every office is applied again from the
// first entry of its journal. It finds the projections in the catalogue, because those of this program's newest
// version need not be there yet when an older migration runs.

/**
 * A statement for a migration that changes projections, or what `apply` writes in them. It stands first in the
 * migration: it waits for the lanes of other centres and holds them until the migration commits; whoever dropped a
 * table before it could meet them crosswise. The lanes go on from the beginning at the next start; a centre of an older
 * program must not be left running beside it.
 */
export const applyAllAgain = `DO $$
  DECLARE projection name;
  BEGIN
    LOCK TABLE centre_applied IN EXCLUSIVE MODE;
    UPDATE centre_applied SET seq = 0, parked_seq = NULL, parked_kind = NULL, parked_why = NULL;
    FOR projection IN
      SELECT tablename FROM pg_tables
       WHERE schemaname = current_schema() AND tablename <> 'journal' AND tablename NOT LIKE 'centre\\_%'
    LOOP
      EXECUTE format('TRUNCATE TABLE %I', projection);
    END LOOP;
  END $$`
