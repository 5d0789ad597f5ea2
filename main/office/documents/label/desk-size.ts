// Which stock lies in the label printer of a desk, and how a label looks on it. It knows the desk's settings and
// no asset.
import { usualLabelSize, type LabelSizeName } from '@shared/label-sizes'
import { formatTag } from '@shared/tags'
import { paperPhrases } from '@shared/words/vi/paper-phrases'
import type { QueryHandler } from '../../act'
import type { Reads } from '../../database/read'
import { devicesOf } from '../../devices'
import { bitmapToPng } from '../raster/bitmap'
import { drawLabel } from './draw'

/** The size that the station prints on; without a setting of its own the usual one. */
export function labelSizeOf(reads: Pick<Reads, 'all'>, stationId: string | null): LabelSizeName {
  for (const device of devicesOf(reads)) {
    if (device.stationId === stationId && device.settings.kind === 'LABEL_STOCK') return device.settings.size
  }
  return usualLabelSize
}

/** A label of an invented thing, as a 203 dpi printer would set it. */
export const previewLabel: QueryHandler<'documents.previewLabel'> = (reading, { size }) => {
  const year = reading.today.slice(2, 4)
  const tag = formatTag({ type: 'asset', office: '00000', year, number: 1 })
  const label = {
    kind: 'asset',
    ...paperPhrases.labelSample,
    receivedOn: reading.today,
    tag,
    reprint: 0
  } as const
  const picture = bitmapToPng(drawLabel(label, { size, dpi: 203 }))
  return { mediaType: 'image/png', base64: picture.toString('base64') }
}
