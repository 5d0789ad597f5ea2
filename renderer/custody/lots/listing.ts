// The scan mode in which a lot is made: what may go stands on the list, what may not is said loudly and does not.
import type { OutputOf } from '@shared/contract'
import type { Answer } from '@shared/contract/answers'
import { lotLinesMax } from '@shared/contract/custody'
import { useScan } from '../../ui/scanning'
import { words, wordsOfRefusal } from '../../words'
import { voidLabel } from '../void-words'
import { useSaid, type Said } from './said'

export type Listed = OutputOf<'custody.checkRelease'>['asset']

/** Judges each label as it is read; answers what the band says of the last one. */
export function useListing<Checked extends { asset: Listed }>(
  things: readonly Listed[],
  {
    check,
    onAdd
  }: {
    check: (tag: string) => Promise<Answer<Checked>>
    onAdd: (checked: Checked) => void
  }
): Said | null {
  const { said, say } = useSaid()
  const { make: label } = words.lots
  useScan(async ({ tag, parts }) => {
    if (!tag || parts?.type !== 'asset') return false
    const known = things.find((each) => each.tag === tag)
    if (known) {
      say('amber', label.twice, known.name)
      return true
    }
    if (things.length >= lotLinesMax) {
      say('red', label.refused, label.full(String(lotLinesMax)))
      return true
    }
    const answer = await check(tag)
    if ('ok' in answer) {
      onAdd(answer.ok)
      say('green', label.added, answer.ok.asset.name)
    } else if ('refusal' in answer) {
      say('red', voidLabel(answer.refusal)?.word ?? label.refused, wordsOfRefusal(answer.refusal).what)
    } else say('red', label.refused, words.frame.problem.fault(answer.fault.reference))
    return true
  })
  return said
}
