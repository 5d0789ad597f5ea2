// The faces of the A4 and A5 papers as a style sheet that needs no network and no file. It knows no paper.
import { fontSubsets, readFontFile } from '../font-files'
import type { FontSubset } from '../font-files'

/** From the package's own subsets: without these ranges the last subset would hide the others. */
const ranges: Record<FontSubset, string> = {
  vietnamese:
    'U+0102-0103, U+0110-0111, U+0128-0129, U+0168-0169, U+01A0-01A1, U+01AF-01B0, U+0300-0301, U+0303-0304, U+0308-0309, U+0323, U+0329, U+1EA0-1EF9, U+20AB',
  latin:
    'U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+2000-206F, U+20AC, U+2122, U+2191, U+2193, U+2212, U+2215, U+FEFF, U+FFFD',
  'latin-ext':
    'U+0100-0101, U+0104-010F, U+0112-0127, U+012A-0167, U+016A-019F, U+01A2-01AE, U+01B1-02BA, U+1E00-1E9F, U+20A0-20AA, U+20AD-20C0, U+2113'
}

let sheet: string | null = null

/** `@font-face` rules of Tinos (metrics of Times New Roman), regular, bold, italic and bold italic. */
export function tinosFontFace(): string {
  sheet ??= ([400, 700] as const)
    .flatMap((weight) =>
      (['normal', 'italic'] as const).map((style) => ({ family: 'tinos', weight, style }) as const)
    )
    .flatMap((face) => fontSubsets.map((subset) => ({ face, subset })))
    .map(({ face, subset }) => {
      const data = readFontFile(face, subset).toString('base64')
      return `@font-face{font-family:Tinos;font-weight:${face.weight};font-style:${face.style};src:url(data:font/woff2;base64,${data}) format('woff2');unicode-range:${ranges[subset]}}`
    })
    .join('\n')
  return sheet
}
