import { StateTag } from '../ui/state-tag'
import { words } from '../words'

/** What a seal is said to be: green only while nobody has found it torn. */
export function SealState({ torn, word, filled = false }: { torn: boolean; word: string; filled?: boolean }) {
  return torn ? (
    <StateTag filled tone="red" icon="stop" word={words.truth.sealTorn} />
  ) : (
    <StateTag filled={filled} tone="green" icon="lock" word={word} />
  )
}
