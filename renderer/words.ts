// The words of the language in use. Every screen takes its words from here, so that a second language is one edit.
import type { Refusal } from '@shared/contract/answers'
import { frameWords } from '@shared/words/vi/frame'

export const words = { frame: frameWords } as const

/** A refusal as people read it: what was refused and why, and what to do. */
export function wordsOfRefusal({ code, next }: Refusal): { what: string; next: string | null } {
  return { what: code, next: next ?? null }
}
