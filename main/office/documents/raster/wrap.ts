// Breaks text into lines that fit a width. It knows no paper and draws nothing.
import { textWidth } from './faces'
import type { TextStyle } from './faces'

export interface Column {
  style: TextStyle
  /** In dots. */
  width: number
  /** Further text is cut and ends in an ellipsis. Without it everything is kept. */
  linesMax?: number
}

export interface StyleChoice {
  face: TextStyle['face']
  /** From the one wanted to the least readable. */
  sizesPx: number[]
  width: number
}

const ellipsis = '…'

/**
 * Lines of NFC text, each no wider than the column. Breaks at spaces, and inside a word only where the word
 * alone is too wide (a long serial number). An empty text has no lines.
 */
export function wrapText(text: string, { style, width, linesMax }: Column): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of cleanText(text).split(' ')) {
    const joined = line === '' ? word : `${line} ${word}`
    if (textWidth(joined, style) <= width) {
      line = joined
      continue
    }
    if (line !== '') lines.push(line)
    const pieces = breakWord(word, style, width)
    lines.push(...pieces.slice(0, -1))
    line = pieces.at(-1) ?? ''
  }
  if (line !== '') lines.push(line)
  if (linesMax === undefined || lines.length <= linesMax) return lines
  const kept = lines.slice(0, linesMax)
  kept[linesMax - 1] = cutLine(`${kept[linesMax - 1] ?? ''} ${lines[linesMax] ?? ''}`, style, width)
  return kept
}

/** The style in the first of the sizes that lets the text stand whole in one line, or else in the last. */
export function fitStyle(text: string, { face, sizesPx, width }: StyleChoice): TextStyle {
  const clean = cleanText(text)
  const sizePx = sizesPx.find((size) => textWidth(clean, { face, sizePx: size }) <= width)
  return { face, sizePx: sizePx ?? sizesPx.at(-1) ?? 20 }
}

/** One line that fits, cut with an ellipsis where it must be. */
export function fitLine(text: string, style: TextStyle, width: number): string {
  const clean = cleanText(text)
  return textWidth(clean, style) <= width ? clean : cutLine(clean, style, width)
}

/** NFC, with every run of white space (line breaks from a scanner included) as one space. */
export function cleanText(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim()
}

function breakWord(word: string, style: TextStyle, width: number): string[] {
  const pieces: string[] = []
  let piece = ''
  for (const letter of word) {
    if (piece !== '' && textWidth(piece + letter, style) > width) {
      pieces.push(piece)
      piece = ''
    }
    piece += letter
  }
  pieces.push(piece)
  return pieces
}

function cutLine(line: string, style: TextStyle, width: number): string {
  const letters = Array.from(line)
  while (letters.length > 0 && textWidth(letters.join('').trimEnd() + ellipsis, style) > width) letters.pop()
  const cut = letters.join('')
  // Half a Vietnamese word reads as another word: the cut goes back to a space where there is one near.
  const space = line.charAt(cut.length) === ' ' ? cut.length : cut.lastIndexOf(' ')
  return (space > cut.length / 2 ? cut.slice(0, space) : cut).replace(/[\s,;]+$/u, '') + ellipsis
}
