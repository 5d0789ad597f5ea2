// What the band says of the last scan: a new moment each time, so that the sound is played again.
import { useState } from 'react'
import type { BandTone } from '../../../ui/scan-band'

export interface Said {
  tone: BandTone
  word: string
  detail: string
  moment: number
}

export function useSaid(): {
  said: Said | null
  say: (tone: BandTone, word: string, detail: string) => void
} {
  const [said, setSaid] = useState<Said | null>(null)
  return {
    said,
    say: (tone, word, detail) =>
      setSaid((before) => ({ tone, word, detail, moment: (before?.moment ?? 0) + 1 }))
  }
}
