// The sizes of label stock that the program draws. It knows no printer and no paper.

/**
 * Usual stock. A Code 128 of 16 digits in the finest module of a 203 dpi printer (2 dots) takes 30.8 mm and its
 * quiet zones 5 mm, so that no honest label is narrower than 36 mm.
 */
export const labelSizes = {
  '40x30': { widthMm: 40, heightMm: 30 },
  '50x30': { widthMm: 50, heightMm: 30 },
  '60x40': { widthMm: 60, heightMm: 40 },
  '75x50': { widthMm: 75, heightMm: 50 },
  '100x50': { widthMm: 100, heightMm: 50 },
  '100x70': { widthMm: 100, heightMm: 70 }
} as const

export type LabelSizeName = keyof typeof labelSizes
export const labelSizeNames = Object.keys(labelSizes) as [LabelSizeName, ...LabelSizeName[]]
/** What a desk prints on until an administrator says otherwise. */
export const usualLabelSize: LabelSizeName = '50x30'

/** Dots per inch of label printers. */
export const labelDpis = [203, 300] as const
export type LabelDpi = (typeof labelDpis)[number]
