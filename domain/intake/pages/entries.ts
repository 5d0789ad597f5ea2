// What is written when the scans of a file are in: the whole manifest with its hash and code.
import { z } from 'zod'
import { id, sha256 } from '@shared/contract/shapes'
import { entryKind } from '../../journal/entry-kind'
import { manifestShape } from './manifest'

export const pagesEntries = {
  'intake.PagesScanned': entryKind(
    z.strictObject({ manifestId: id, manifest: manifestShape, sha256, code: z.string().length(16) })
  )
}
