// A seal as it comes back against the seal as it went; whatever differs needs a name and a paper. Pure.
import type { InputOf } from '@shared/contract'

/** As it went, the old one broken, another one, or none. */
export type SealBack = 'same' | 'broken' | 'other' | 'none'

/** What is said of the seal of one thing that comes back. */
export interface SealBackSaid {
  seal: SealBack | null
  newSeal: string
  newSealIntact: 'intact' | 'broken' | null
  changeBy: string
  changeDocument: string
}

/** The seal under which it went, and whether it was whole; null for none. */
export interface Went {
  sealBefore: string | null
  sealIntactBefore: boolean | null
}

export const sealUnsaid: SealBackSaid = {
  seal: null,
  newSeal: '',
  newSealIntact: null,
  changeBy: '',
  changeDocument: ''
}

/** Whether the seal is not as it went, so that somebody must say who did it and by which paper. */
export function needsChange({ seal }: Pick<SealBackSaid, 'seal'>, { sealBefore }: Went): boolean {
  if (seal === null || seal === 'same') return false
  // What went bare and comes back sealed was sealed by somebody, whole or not.
  return sealBefore === null ? seal === 'other' : true
}

/** How a seal may come back: what went torn does not tear again. */
export function sealsBack({ sealBefore, sealIntactBefore }: Went): readonly SealBack[] {
  if (sealBefore === null) return ['none', 'other']
  return sealIntactBefore === false ? ['same', 'other', 'none'] : ['same', 'broken', 'other', 'none']
}

/** What is still to be said: how the seal is, or why it is not as it went. */
export function sealBackLacks(said: SealBackSaid, went: Went): ('seal' | 'change')[] {
  const otherUnsaid = said.seal === 'other' && (said.newSeal.trim() === '' || said.newSealIntact === null)
  const unexplained = said.changeBy.trim() === '' || said.changeDocument.trim() === ''
  return [
    ...(said.seal === null || otherUnsaid ? (['seal'] as const) : []),
    ...(needsChange(said, went) && unexplained ? (['change'] as const) : [])
  ]
}

export function sealBackInput(
  said: SealBackSaid,
  went: Went
): Pick<InputOf<'custody.takeBack'>, 'sealNumber' | 'sealIntact' | 'sealChange'> {
  const { changeBy: by, changeDocument: document } = said
  return {
    ...sealIn(said, went),
    sealChange: needsChange(said, went) ? { by: by.trim(), document: document.trim() } : null
  }
}

function sealIn(
  { seal, newSeal, newSealIntact }: SealBackSaid,
  { sealBefore, sealIntactBefore }: Went
): { sealNumber: string | null; sealIntact: boolean | null } {
  if (seal === 'other') return { sealNumber: newSeal.trim(), sealIntact: newSealIntact === 'intact' }
  if (seal === 'none' || sealBefore === null) return { sealNumber: null, sealIntact: null }
  return { sealNumber: sealBefore, sealIntact: seal === 'same' && sealIntactBefore !== false }
}
