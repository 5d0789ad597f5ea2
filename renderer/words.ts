// The words of the language in use. Every screen takes its words from here, so that a second language is one edit.
import type { Refusal } from '@shared/contract/answers'
import { frameWords } from '@shared/words/vi/frame'
import * as names from '@shared/words/vi/names'
import { refusalText } from '@shared/words/vi/refusals'

export { timelineSentence } from '@shared/words/vi/timeline'

export const words = { frame: frameWords, names } as const

/** A refusal as people read it: what was refused and why, and what to do. */
export function wordsOfRefusal({ code, params }: Refusal): { what: string; next: string | null } {
  return refusalText(code, params)
}
