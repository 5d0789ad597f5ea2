// What a person typed into a search, as the full-text index asks it. It knows no table and no rights.
import { foldMarks } from '@shared/search-fold'

export interface SearchTerms {
  /** A match on the words as they were typed; null when they carry no marks, for then `folded` says the same. */
  typed: string | null
  /** A match on the words without marks; null when nothing was typed that a word could begin with. */
  folded: string | null
  /** The number of a label, six figures; null when no label can be meant. */
  labelNumber: string | null
  /** How a decision's number begins, `118/QĐ`; null when none can be meant. */
  decisionNumber: string | null
}

const wordsMax = 8

/** Every word that was typed begins a word of the thing. Punctuation only parts words, it never reaches the index. */
export function searchTerms(text: string): SearchTerms {
  const plain = text.normalize('NFC').toLowerCase().trim()
  const folded = foldMarks(plain)
  const digits = plain.replaceAll(/[\s…]/g, '')
  return {
    typed: plain === folded ? null : matchOf('typed', plain),
    folded: matchOf('folded', folded),
    labelNumber: /^\d{2,6}$/.test(digits) ? digits.padStart(6, '0') : null,
    decisionNumber: /^\d+\//.test(plain) ? plain.toUpperCase() : null
  }
}

function matchOf(column: 'typed' | 'folded', text: string): string | null {
  const found = text.match(/[\p{L}\p{N}]+/gu)?.slice(0, wordsMax) ?? []
  if (found.length === 0) return null
  return `{${column}} : (${found.map((word) => `"${word}"*`).join(' AND ')})`
}
