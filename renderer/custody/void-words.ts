// What is said of a label that was replaced, wherever in the program it is read. Pure.
import type { Refusal } from '@shared/contract/answers'
import { words, wordsOfRefusal } from '../words'

/** The band of a void label and the tag that is valid now; null for any other refusal. */
export function voidLabel(
  refusal: Refusal | null
): { word: string; detail: string; replacedBy: string } | null {
  if (refusal?.code !== 'TAG_VOID') return null
  const { what, next } = wordsOfRefusal(refusal)
  const { replacedBy = '' } = refusal.params
  return {
    word: words.storing.label.voided,
    detail: next === null ? what : `${what} ${next}`,
    replacedBy: String(replacedBy)
  }
}
