// Finds the bundled font files, from the sources and from the built office alike. It knows no paper.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

/** One face of one bundled family, as its package names it. */
export interface FontFile {
  family: 'be-vietnam-pro' | 'tinos'
  weight: 400 | 500 | 600 | 700
  style: 'normal' | 'italic'
}

/**
 * The subsets a paper needs. The Vietnamese one comes first: a shaper that meets the Latin one first builds
 * "ễ" from pieces and sets the marks too high.
 */
export const fontSubsets = ['vietnamese', 'latin', 'latin-ext'] as const
export type FontSubset = (typeof fontSubsets)[number]

const resolver = createRequire(import.meta.url)

/** The woff2 bytes. Read into memory, since native code cannot open a path inside an application archive. */
export function readFontFile({ family, weight, style }: FontFile, subset: FontSubset): Buffer {
  return readFileSync(
    resolver.resolve(`@fontsource/${family}/files/${family}-${subset}-${weight}-${style}.woff2`)
  )
}
