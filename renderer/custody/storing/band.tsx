import { useState } from 'react'
import type { Refusal } from '@shared/contract/answers'
import { ScanBand, type BandTone } from '../../ui/scan-band'
import { words, wordsOfRefusal } from '../../words'

export interface Said {
  tone: BandTone
  word: string
  detail: string
  moment: number
}

/** What was answered to the last scan; said again with sound each time, also when it is the same. */
export function useSaying() {
  const [said, setSaid] = useState<Said | null>(null)
  const say = (tone: BandTone, word: string, detail: string): void =>
    setSaid((before) => ({ tone, word, detail, moment: (before?.moment ?? 0) + 1 }))
  /** A refusal in red; a label of another thing and a void one are called by their name. */
  const sayRefusal = (refusal: Refusal, failed: string): void => {
    const { what, next } = wordsOfRefusal(refusal)
    const { wrong, voided } = words.storing.label
    const word = refusal.code === 'LABEL_OF_ANOTHER' ? wrong : refusal.code === 'TAG_VOID' ? voided : failed
    say('red', word, next === null ? what : `${what} ${next}`)
  }
  return { said, say, sayRefusal, hush: () => setSaid(null) }
}

export function Band({ said }: { said: Said | null }) {
  return (
    said && (
      <div className="custody-band">
        <ScanBand {...said} />
      </div>
    )
  )
}
