import { labelSizeNames, labelSizes, type LabelSizeName } from '@shared/label-sizes'
import { useQuery } from '../office'
import { Choices } from '../forms/choices'
import { words } from '../words'
import type { Device } from './subjects'

type LabelStock = Extract<Device['settings'], { kind: 'LABEL_STOCK' }>

const said = words.settings.devices
/** On the screen a millimetre takes so many pixels: the sizes are compared by eye. */
const pixelsPerMm = 5

/** Which stock lies in the printer, with a label as it will look on it. */
export function LabelStockFields({
  settings,
  onChange
}: {
  settings: LabelStock
  onChange: (next: LabelStock) => void
}) {
  const { value: picture } = useQuery('documents.previewLabel', { size: settings.size })
  const { widthMm, heightMm } = labelSizes[settings.size]
  return (
    <>
      <Choices
        label={said.labelSize}
        value={settings.size}
        choices={labelSizeNames.map((value) => ({ value, title: nameOf(value) }))}
        onChange={(size) => onChange({ ...settings, size })}
      />
      <p className="note">{said.labelHint}</p>
      {picture && (
        <figure className="label-preview">
          <img
            src={`data:${picture.mediaType};base64,${picture.base64}`}
            alt={said.labelPreview}
            width={widthMm * pixelsPerMm}
            height={heightMm * pixelsPerMm}
          />
          <figcaption className="note">{said.labelPreview}</figcaption>
        </figure>
      )}
    </>
  )
}

function nameOf(size: LabelSizeName): string {
  const { widthMm, heightMm } = labelSizes[size]
  return said.labelSizeOf(widthMm, heightMm)
}
