// Manifests of a file, as rows and as they go out over the contract.
import { pageFileName, type Manifest } from '@domain/intake/pages/manifest'
import type { manifestTable } from '@domain/intake/tables'
import type { RowIn } from '@domain/journal/table'
import type { OutputOf } from '@shared/contract'
import type { QueryHandler } from '../../act'
import type { Reads } from '../../database/read'
import { userFullName } from '../../identity'
import { fileRow } from '../file-row'

export type ManifestRow = RowIn<typeof manifestTable>
type View = OutputOf<'intake.listManifests'>['manifests'][number]

/** The manifests of a file from the first to the last. */
export function manifestRows(reads: Reads, fileId: string): ManifestRow[] {
  return reads.all<ManifestRow>('SELECT * FROM intake_manifest WHERE file_id = ? ORDER BY number', fileId)
}

export function manifestOf({ body }: ManifestRow): Manifest {
  return JSON.parse(body) as Manifest
}

export const listManifests: QueryHandler<'intake.listManifests'> = (reading, { fileId }) => {
  const { file_id } = fileRow(reading, { fileId })
  const rows = manifestRows(reading, file_id)
  return {
    manifests: rows.map((row, index): View => {
      const manifest = manifestOf(row)
      return {
        manifestId: row.manifest_id,
        number: row.number,
        code: row.code,
        sha256: row.sha256,
        previousCode: rows[index - 1]?.code ?? null,
        closedAt: row.closed_at,
        closedBy: userFullName(reading, row.closed_by),
        items: manifest.items,
        pages: manifest.pages.map((page) => ({ ...page, fileName: pageFileName(manifest, page) }))
      }
    })
  }
}
