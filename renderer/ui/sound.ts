// Three sounds that cannot be taken for one another with full hands and the eyes elsewhere: one high note for
// right, two level notes for look here, two falling low notes for wrong. Made on the spot, so no file is needed.

export type SoundName = 'right' | 'look' | 'wrong'

const notes: Record<SoundName, readonly { hertz: number; seconds: number }[]> = {
  right: [{ hertz: 1320, seconds: 0.09 }],
  look: [
    { hertz: 660, seconds: 0.11 },
    { hertz: 660, seconds: 0.11 }
  ],
  wrong: [
    { hertz: 330, seconds: 0.16 },
    { hertz: 196, seconds: 0.26 }
  ]
}
const gapSeconds = 0.05
const loudness = 0.25
const mutedKey = 'sound-muted'

let speaker: AudioContext | null = null

export function soundMuted(): boolean {
  return localStorage.getItem(mutedKey) === 'yes'
}

export function muteSound(muted: boolean): void {
  localStorage.setItem(mutedKey, muted ? 'yes' : 'no')
}

/** Plays one of the three, unless muted. */
export function playSound(name: SoundName): void {
  if (soundMuted()) return
  speaker ??= new AudioContext()
  let at = speaker.currentTime
  for (const { hertz, seconds } of notes[name]) {
    const tone = speaker.createOscillator()
    const volume = speaker.createGain()
    tone.frequency.value = hertz
    tone.type = name === 'wrong' ? 'square' : 'sine'
    volume.gain.setValueAtTime(loudness, at)
    volume.gain.exponentialRampToValueAtTime(0.001, at + seconds)
    tone.connect(volume).connect(speaker.destination)
    tone.start(at)
    tone.stop(at + seconds)
    at += seconds + gapSeconds
  }
}
