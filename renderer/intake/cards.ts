// Cards that are scanned at the counter: the QR fills the person whole, the machine readable zone what it has.
import { useRef } from 'react'
import { dayOf } from '@shared/calendar'
import { readIdCard } from '@shared/id-card'
import { joinMrz, looksLikeMrz, readMrz } from '@shared/mrz'
import { useScan } from '../ui/scanning'
import { withCard, withMrz, type Draft } from './draft'
import type { DraftState } from './kept-draft'
import { fullNameId, type CardTrouble } from './person-step'
import { keepFormerNumber } from '../related/former-number'
import { titleNumberId } from './request-step'

/** A text with this many bars was meant as a card, even when it is a damaged one. */
const barsOfCardMin = 4

type Filled =
  | {
      number: string
      fill: (draft: Draft) => Draft
      focusId: string | null
      /** The QR that it was read from, which says a former number. */
      qr?: string
    }
  | { problem: CardTrouble }

/** A card fills the person, unless somebody else's file is half done: then it says so and touches nothing. */
export function useCards(
  { draft, change }: DraftState,
  setTrouble: (trouble: CardTrouble | null) => void
): { takeMrz: (zone: string) => void } {
  const lines = useRef('')
  const take = (filled: Filled): void => {
    if ('problem' in filled) {
      setTrouble(filled.problem)
      return
    }
    const other = draft.person.identityNumber !== '' && draft.person.identityNumber !== filled.number
    const begun = draft.title.number !== '' || draft.papers.some(({ given }) => given)
    if (other && begun) {
      setTrouble({ unfinished: draft.person.fullName })
      return
    }
    setTrouble(null)
    if (filled.qr !== undefined) keepFormerNumber(filled.qr)
    change(filled.fill)
    if (filled.focusId) document.getElementById(filled.focusId)?.focus()
  }
  useScan(({ text, isIdCard }) => {
    if (looksLikeMrz(text)) {
      const { soFar, whole } = joinMrz(lines.current, text)
      lines.current = whole ? '' : soFar
      if (whole) take(fromMrz(soFar))
      return true
    }
    lines.current = ''
    if (!isIdCard && text.split('|').length <= barsOfCardMin) return false
    take(fromQr(text))
    return true
  })
  return { takeMrz: (zone) => take(fromMrz(zone)) }
}

function fromQr(text: string): Filled {
  const read = readIdCard(text)
  if ('problem' in read) return read
  const { card } = read
  const fill = (draft: Draft): Draft => withCard(draft, card, Date.now())
  return { number: card.identityNumber, fill, focusId: titleNumberId, qr: text }
}

/** What a zone gives; its gaps come next, so the hands stay with the person. */
function fromMrz(text: string): Filled {
  const read = readMrz(text, dayOf(Date.now()))
  if ('problem' in read) return read
  const { mrz } = read
  return {
    number: mrz.identityNumber,
    fill: (draft) => withMrz(draft, mrz, Date.now()),
    focusId: fullNameId
  }
}
