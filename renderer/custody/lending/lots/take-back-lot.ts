// What comes back of a lot in one part: as many things as were read, each into a place that was read before it or
// after it, each seal said of. Pure.
import type { InputOf } from '@shared/contract'
import { emptySignature, signatureLack, type Signature } from '../../../forms/signature-draft'
import type { Photo } from '../../../forms/photo-files'
import { needsChange, sealBackInput, sealBackLacks, sealUnsaid, type SealBackSaid } from '../seal-back'
import type { LoanLot, LoanLotThing } from './loan-lot'

interface Come {
  tag: string
  /** Where it is put; null until a place was read, and for what another keeps. */
  placeTag: string | null
  seal: SealBackSaid
}

export interface TakeBackLot {
  /** Where goes what is read next. */
  placeTag: string | null
  /** What has come, by loan. */
  come: Readonly<Record<string, Come>>
  condition: string
  /** Who brings it. */
  giver: Signature
  receiver: Signature
  photos: Photo[]
}

export type TakeBackStep =
  'labels' | 'card' | 'places' | 'seals' | 'changes' | 'condition' | 'photos' | 'giver' | 'receiver'
type Things = Pick<LoanLot, 'things'>

export function beginTakeBackLot(keeper: string): TakeBackLot {
  return {
    placeTag: null,
    come: {},
    condition: '',
    giver: emptySignature('GIVER'),
    receiver: emptySignature('RECEIVER', { fullName: keeper }),
    photos: []
  }
}

/** What of a lot has come, in the order of its lines: the first gives the record of the part its name. */
export function comingOf({ things }: Things, { come }: Pick<TakeBackLot, 'come'>): LoanLotThing[] {
  return things.filter(({ state, loanId }) => state === 'OUT' && loanId in come)
}

/** What a label read says of what is out: `earlier` came back in another part, `moved` goes into another place. */
export type ReadBack =
  { kind: 'read' | 'again' | 'moved' | 'earlier'; thing: LoanLotThing } | { kind: 'strange' }

export function readBack({ things }: Things, draft: TakeBackLot, tag: string): ReadBack {
  const thing = things.find(({ asset, state }) => asset.tag === tag && (state === 'OUT' || state === 'BACK'))
  if (!thing) return { kind: 'strange' }
  if (thing.state === 'BACK') return { kind: 'earlier', thing }
  const come = draft.come[thing.loanId]
  if (!come) return { kind: 'read', thing }
  return { kind: come.placeTag === placeFor(thing, draft.placeTag) ? 'again' : 'moved', thing }
}

/** The thing in hand has come, into the place that was read last. What went without a seal comes without one, unless said. */
export function withThing({ come, placeTag }: TakeBackLot, thing: LoanLotThing): Pick<TakeBackLot, 'come'> {
  const { loanId, asset, sealBefore } = thing
  const seal = come[loanId]?.seal ?? (sealBefore === null ? { ...sealUnsaid, seal: 'none' } : sealUnsaid)
  return { come: { ...come, [loanId]: { tag: asset.tag, placeTag: placeFor(thing, placeTag), seal } } }
}

export function withoutThing({ come }: TakeBackLot, loanId: string): Pick<TakeBackLot, 'come'> {
  return { come: Object.fromEntries(Object.entries(come).filter(([other]) => other !== loanId)) }
}

/** A place that was read: what is read next goes there, and what waits for a place with it. */
export function withPlace(
  lot: Things,
  draft: TakeBackLot,
  placeTag: string
): Pick<TakeBackLot, 'come' | 'placeTag'> {
  return {
    placeTag,
    come: changed(lot, draft, (come, thing) =>
      come.placeTag === null ? { ...come, placeTag: placeFor(thing, placeTag) } : come
    )
  }
}

export function withSeal(
  { come }: TakeBackLot,
  loanId: string,
  part: Partial<SealBackSaid>
): Pick<TakeBackLot, 'come'> {
  const before = come[loanId]
  return before ? { come: { ...come, [loanId]: { ...before, seal: { ...before.seal, ...part } } } } : { come }
}

/** Every seal that came as it went. What was said of single ones stays said. */
export function asTheyWent(lot: Things, draft: TakeBackLot): Pick<TakeBackLot, 'come'> {
  return {
    come: changed(lot, draft, (come) =>
      come.seal.seal === null ? { ...come, seal: { ...come.seal, seal: 'same' } } : come
    )
  }
}

/** Whether any seal of what has come is not as it went. */
export function changedSeals(lot: Things, draft: TakeBackLot): boolean {
  return comingOf(lot, draft).some((thing) => needsChange(comeOf(draft, thing).seal, thing))
}

/** How many places, seals and reasons for other seals are still to be read and said. */
export function leftBack(lot: Things, draft: TakeBackLot): Record<'places' | 'seals' | 'changes', number> {
  const coming = comingOf(lot, draft)
  const lacking = (step: 'seal' | 'change'): number =>
    coming.filter((thing) => sealBackLacks(comeOf(draft, thing).seal, thing).includes(step)).length
  const homeless = coming.filter(
    (thing) => thing.asset.holding === 'OWN_STORE' && comeOf(draft, thing).placeTag === null
  )
  return { places: homeless.length, seals: lacking('seal'), changes: lacking('change') }
}

/** What keeps it from being taken back, in the order of the form. */
export function takeBackLotLacks(lot: Things, draft: TakeBackLot): TakeBackStep[] {
  const left = leftBack(lot, draft)
  const { giver } = draft
  const missing: [TakeBackStep, boolean][] = [
    ['labels', comingOf(lot, draft).length === 0],
    ['places', left.places > 0],
    ['card', giver.way !== 'REFUSED' && giver.identityNumber === null],
    ['seals', left.seals > 0],
    ['changes', left.changes > 0],
    ['condition', draft.condition.trim() === ''],
    ['photos', draft.photos.length === 0],
    ['giver', signatureLack(giver) !== null],
    ['receiver', signatureLack(draft.receiver) !== null]
  ]
  return missing.filter(([, is]) => is).map(([step]) => step)
}

export function takeBackLotInput(
  lot: Pick<LoanLot, 'lotId' | 'things'>,
  draft: TakeBackLot
): InputOf<'custody.takeBackLot'> {
  return {
    lotId: lot.lotId,
    lines: comingOf(lot, draft).map((thing) => {
      const { tag, placeTag, seal } = comeOf(draft, thing)
      return {
        loanId: thing.loanId,
        scannedTag: tag,
        placeTag,
        condition: null,
        ...sealBackInput(seal, thing)
      }
    }),
    condition: draft.condition.trim(),
    photos: draft.photos,
    signatures: [draft.giver, draft.receiver]
  }
}

/** What another keeps goes back to him, into no place of ours. */
function placeFor({ asset }: LoanLotThing, placeTag: string | null): string | null {
  return asset.holding === 'OWN_STORE' ? placeTag : null
}

function comeOf({ come }: Pick<TakeBackLot, 'come'>, { loanId }: LoanLotThing): Come {
  return come[loanId] ?? { tag: '', placeTag: null, seal: sealUnsaid }
}

function changed(
  lot: Things,
  draft: TakeBackLot,
  change: (come: Come, thing: LoanLotThing) => Come
): TakeBackLot['come'] {
  return Object.fromEntries(
    comingOf(lot, draft).map((thing) => [thing.loanId, change(comeOf(draft, thing), thing)])
  )
}
