// A line of a lot that may not go is named with its own reason, so that it can be taken out and the rest go. It knows no
// room: whoever judges the line refuses as for one thing alone.
import { refuse, RefusalError } from '../refusal'

interface Line {
  name: string
  tag: string
}

/**
 * Judges every line before anything is written. Refuses LOT_LINE with the first that may not go, why, and how many do
 * not.
 */
export function everyLine<Each, Judged>(
  lines: readonly Each[],
  { name, judge }: { name: (line: Each) => Line; judge: (line: Each) => Judged }
): Judged[] {
  const refused: { line: Line; error: RefusalError }[] = []
  const judged: Judged[] = []
  for (const line of lines) {
    try {
      judged.push(judge(line))
    } catch (error) {
      if (!(error instanceof RefusalError)) throw error
      refused.push({ line: name(line), error })
    }
  }
  const [first] = refused
  if (first) {
    const { code, params } = first.error.refusal
    const named = { line: first.line.name, lineTag: first.line.tag, cause: code, refused: refused.length }
    refuse('LOT_LINE', { ...params, ...named }, 'takeOutLine')
  }
  return judged
}

/** Refuses LOT_LINE_TWICE where a thing stands on a list twice. */
export function refuseTwice(ids: readonly string[]): void {
  if (new Set(ids).size < ids.length) refuse('LOT_LINE_TWICE')
}
