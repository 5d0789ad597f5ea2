import { useEffect } from 'react'
import { groupTag } from '@shared/tags'
import { Icon, type IconName } from '../../ui/icon'
import { playSound, soundMuted, type SoundName } from '../../ui/sound'
import { words, wordsOfRefusal } from '../../words'
import type { CountState, ScanAnswer, Shown } from './count-queue'

interface BandLook {
  tone: 'green' | 'amber' | 'red' | 'place'
  icon: IconName
  sound: SoundName | null
  word: string
  thing: string
  hint: string
}

const { band } = words.counting

/** The answer to the newest scan, readable from two metres, and the place in hand. It knows nothing of what is expected. */
export function CountBand({ state }: { state: CountState }) {
  const { shown, moment, place, waiting } = state
  const look = lookOf(shown)
  useEffect(() => {
    if (look.sound && moment > 0) playSound(look.sound)
  }, [look.sound, moment])
  return (
    <div className={`count-band band-${look.tone}`} role="status" aria-live="assertive">
      <Icon name={look.icon} size={120} />
      <div className="count-band-said">
        <strong>{look.word}</strong>
        {look.thing !== '' && <span className="count-band-thing">{look.thing}</span>}
        <span className="count-band-hint">{look.hint}</span>
      </div>
      <div className="count-band-place">
        <span>{band.here}</span>
        <b>{place ? shortPath(place.placePath) : band.none}</b>
        <small>{waiting > 1 ? band.waiting(waiting) : soundMuted() ? band.soundOff : band.sound}</small>
      </div>
    </div>
  )
}

function lookOf(shown: Shown): BandLook {
  switch (shown.what) {
    case 'ready':
      return { tone: 'place', icon: 'scan', sound: null, word: band.ready, thing: '', hint: band.readyHint }
    case 'noPlace':
      return {
        tone: 'amber',
        icon: 'warning',
        sound: 'look',
        word: band.noPlace,
        thing: '',
        hint: band.noPlaceHint
      }
    case 'place':
      return shown.place.finished
        ? {
            tone: 'amber',
            icon: 'warning',
            sound: 'look',
            word: band.placeDone,
            thing: shown.place.placePath,
            hint: band.placeDoneHint
          }
        : {
            tone: 'place',
            icon: 'warehouse',
            sound: 'right',
            word: band.place,
            thing: shown.place.placePath,
            hint: band.placeHint
          }
    case 'failed': {
      const said = shown.refusal ? wordsOfRefusal(shown.refusal) : null
      return {
        tone: 'red',
        icon: 'stop',
        sound: 'wrong',
        word: band.failed,
        thing: said?.what ?? '',
        hint: said?.next ?? ''
      }
    }
    case 'scan':
      return lookOfScan(shown.scan)
  }
}

function lookOfScan({ answer, name, tag }: ScanAnswer): BandLook {
  const thing = name
  const grouped = tag === '' ? '' : groupTag(tag)
  switch (answer) {
    case 'RECORDED':
      return { tone: 'green', icon: 'done', sound: 'right', word: band.recorded, thing, hint: grouped }
    case 'AGAIN':
      return { tone: 'amber', icon: 'again', sound: 'look', word: band.again, thing, hint: band.againHint }
    case 'OTHER_PLACE_BEFORE':
      return {
        tone: 'amber',
        icon: 'move',
        sound: 'look',
        word: band.elsewhere,
        thing,
        hint: band.elsewhereHint
      }
    case 'UNKNOWN':
      return { tone: 'red', icon: 'stop', sound: 'wrong', word: band.unknown, thing, hint: band.unknownHint }
    case 'VOID':
      return {
        tone: 'red',
        icon: 'tag',
        sound: 'wrong',
        word: band.void,
        thing: grouped,
        hint: band.voidHint
      }
  }
}

/** The two narrowest places are what the counter stands before. */
export function shortPath(path: string): string {
  return path.split(' · ').slice(-2).join(' · ')
}
