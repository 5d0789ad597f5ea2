import JsBarcode from 'jsbarcode'
import { useMemo } from 'react'
import { groupTag } from '@shared/tags'

interface Encoded {
  encodings?: { data: string }[]
}

/** A tag as Code 128 (set C for the 16 digits), drawn as one path so that it stays sharp at every size. */
export function Barcode({ tag, height = 40, width = 180 }: { tag: string; height?: number; width?: number }) {
  const bits = useMemo(() => {
    const drawn: Encoded = {}
    JsBarcode(drawn, tag, { format: 'CODE128C' })
    return (drawn.encodings ?? []).map(({ data }) => data).join('')
  }, [tag])
  const bars = [...bits.matchAll(/1+/g)].map(
    ({ index, 0: run }) => `M${index} 0h${run.length}v1h-${run.length}z`
  )
  return (
    <svg
      className="barcode"
      role="img"
      aria-label={groupTag(tag)}
      viewBox={`0 0 ${bits.length} 1`}
      preserveAspectRatio="none"
      width={width}
      height={height}
    >
      <path d={bars.join('')} />
    </svg>
  )
}
