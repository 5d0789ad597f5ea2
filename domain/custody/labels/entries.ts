// What is written of labels that go to a printer many at a time. Printing marks nothing as read: only the label read
// back on the thing does.
import { z } from 'zod'
import { labelRunMax } from '@shared/contract/custody'
import { id, tag } from '@shared/contract/shapes'
import { labelSizeNames } from '@shared/label-sizes'
import { entryKind } from '../../journal/entry-kind'

const number = z.int().min(1)

export const labelsEntries = {
  'custody.LabelsPrinted': entryKind(
    z.strictObject({
      runId: id,
      runNumber: z.string(),
      runSerial: number,
      year: z.string().regex(/^\d{4}$/),
      size: z.enum(labelSizeNames),
      /** The run that jammed or was spoiled, and the label of it with which this one begins. */
      resumes: z.strictObject({ runId: id, fromPosition: number }).nullable(),
      /** In the order in which they come out: as one walks through the store. */
      labels: z
        .array(
          z.strictObject({
            assetId: id,
            tag,
            /**
             * How often its label had come out, and has with this run. The same where it was issued with its receipt
             * and still waited to be printed: this run is that issue.
             */
            issues: z.strictObject({ from: z.int().min(0), to: number })
          })
        )
        .min(1)
        .max(labelRunMax)
    }),
    ({ labels }) => labels.map(({ assetId }) => `asset:${assetId}`)
  )
}
