// One burst of fast keys, and what was scanned by it. The places of the keys say that; what an input method typed in
// between is left out where the key it swallowed is known, and otherwise the burst is refused: never a guess.
import { withoutShift } from './scan-keys'

/** Why a burst that was a scan is not taken. */
export type ScanTrouble =
  /** It holds characters that no key carries: Vietnamese letters, control characters. */
  | 'CHARACTERS'
  /** An input method changed it in a way that cannot be undone. */
  | 'INPUT_METHOD'

export type Reading = { text: string; layout: ScannerLayout | null } | { trouble: ScanTrouble }

/** Whether the scanner sends the places of a US keyboard, or those of the machine's own layout. */
export type ScannerLayout = 'us' | 'machine'

type Token =
  | { kind: 'stroke'; us: string | null; typed: string | null }
  /** A key that an input method swallowed; only its release was seen. */
  | { kind: 'swallowed'; us: string }
  | { kind: 'text'; text: string }
  | { kind: 'erase' }
  | { kind: 'control' }
  | { kind: 'number'; value: number }

const ascii = /^[\x20-\x7e]$/

export class Burst {
  readonly #tokens: Token[] = []

  get empty(): boolean {
    return this.#tokens.length === 0
  }

  add(token: Token): void {
    this.#tokens.push(token)
  }

  /** Whether the text that follows now is what became of the last key, and not a character of its own. */
  get awaitsText(): boolean {
    const last = this.#tokens.at(-1)
    return last?.kind === 'number' || (last?.kind === 'stroke' && last.typed === null)
  }

  /** Whether a program took text back, as input methods do. */
  get hasErasing(): boolean {
    return this.#tokens.some(({ kind }) => kind === 'erase')
  }

  /** What the machine would have typed: belongs to the field when it was no scan after all. */
  typedText(): string {
    const letters: string[] = []
    for (const token of this.#tokens) {
      if (token.kind === 'stroke') letters.push(token.typed ?? token.us ?? '')
      else if (token.kind === 'text') letters.push(token.text)
      else if (token.kind === 'erase') letters.pop()
    }
    return letters.join('')
  }

  /**
   * What was scanned. `isKnown` says whether a text is something the program has a name for; that decides between
   * the two layouts where they differ, and otherwise `layout`, which was learned before.
   */
  read(isKnown: (text: string) => boolean, layout: ScannerLayout): Reading {
    // ETX or EOT behind the last character only frames the code.
    const last = this.#tokens.findLastIndex(({ kind }) => kind !== 'control')
    const tokens = this.#tokens.slice(0, last + 1)
    if (tokens.some(({ kind }) => kind === 'control')) return { trouble: 'CHARACTERS' }
    if (tokens.some((token) => token.kind === 'number' && !ascii.test(String.fromCodePoint(token.value)))) {
      return { trouble: 'CHARACTERS' }
    }
    const explained = explain(tokens)
    if (!explained) return { trouble: 'INPUT_METHOD' }
    const us = joined(explained.map(usOf))
    const typed = joined(explained.map(typedOf))
    // Somebody leans on the Shift of another keyboard: tags are digits, and need none.
    const bare = (us ?? '').split('').map(withoutShift).join('')
    if (isKnown(bare) && !isKnown(us ?? '') && !isKnown(typed ?? '')) return { text: bare, layout: null }
    const chosen = choose({ us, typed }, isKnown, layout)
    if (chosen === null) return { trouble: 'INPUT_METHOD' }
    // Letters typed by a program may be a scanner's own or the last word of an input method: only a known text tells.
    const lettersOnly = tokens.some(({ kind }) => kind === 'text')
    if (lettersOnly && /[^\x20-\x7e]/.test(chosen.text) && !isKnown(chosen.text))
      return { trouble: 'INPUT_METHOD' }
    return chosen
  }
}

/**
 * The tokens that are characters of the scan. What an input method erased and typed is explained by the keys whose
 * releases alone were seen, one run of its text for each; null when it is not.
 */
function explain(tokens: readonly Token[]): Token[] | null {
  const swallowed = tokens.filter(({ kind }) => kind === 'swallowed').length
  const runs = tokens.filter((token, index) => isForeign(token) && !isForeign(tokens[index - 1])).length
  const scanned = tokens.filter((token) => !isForeign(token))
  if (runs === 0 || (swallowed > 0 && runs <= swallowed)) return scanned
  if (swallowed > 0 || tokens.some(({ kind }) => kind === 'erase')) return null
  const keys = tokens.some(({ kind }) => kind === 'stroke')
  const plain = tokens.some((token) => token.kind === 'text' && ascii.test(token.text))
  return keys && plain ? null : [...tokens]
}

function isForeign(token: Token | undefined): boolean {
  return token?.kind === 'text' || token?.kind === 'erase'
}

function usOf(token: Token): string | null {
  if (token.kind === 'stroke' || token.kind === 'swallowed') return token.us
  return literalOf(token)
}

function typedOf(token: Token): string | null {
  return token.kind === 'stroke' ? token.typed : literalOf(token)
}

function literalOf(token: Token): string | null {
  if (token.kind === 'number') return String.fromCodePoint(token.value)
  return token.kind === 'text' ? token.text : null
}

function joined(characters: readonly (string | null)[]): string | null {
  return characters.includes(null) ? null : characters.join('')
}

function choose(
  { us, typed }: { us: string | null; typed: string | null },
  isKnown: (text: string) => boolean,
  layout: ScannerLayout
): { text: string; layout: ScannerLayout | null } | null {
  if (us === null || typed === null || us === typed) {
    const text = us ?? typed
    return text === null ? null : { text, layout: null }
  }
  const [usKnown, typedKnown] = [isKnown(us), isKnown(typed)]
  if (usKnown !== typedKnown) return usKnown ? { text: us, layout: 'us' } : { text: typed, layout: 'machine' }
  return { text: layout === 'machine' ? typed : us, layout: null }
}
