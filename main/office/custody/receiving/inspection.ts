// Looks at a thing that was found beside its line of the order: how it differs, whether the papers for that are there,
// whether it may be kept where it is meant to be, and whether its kind's fields are whole (custody.md §3.1, §4).
import type { z } from 'zod'
import type { inspection } from '@domain/custody/receiving/inspection'
import type { InputOf } from '@shared/contract'
import {
  kindsNeverInOwnStore,
  type acceptanceProofKinds,
  type AssetKind,
  type differenceKinds,
  type Holding
} from '@shared/contract/custody'
import { countOf, holdersOfKind, kindFieldProblem, kindsThatExpire } from '@shared/custody/kind-fields'
import { oneLine } from '@shared/one-line'
import { foldMarks } from '@shared/search-fold'
import type { Reads } from '../../database/read'
import { refuse } from '../../refusal'
import { holderRow } from '../holders/holders'
import { sealNumberOf } from '../sealing/seal-number'
import type { OrderLineRow } from './order-rows'

export type Found = z.output<typeof inspection>['found']
export type Difference = (typeof differenceKinds)[number]
type Proof = { kind: (typeof acceptanceProofKinds)[number] }
type Received = InputOf<'custody.receiveAsset'>

/** A found thing in the form in which it is kept. Refuses SEAL_NOT_STATED when a seal's state is not said. */
export function foundThing(typed: Found): Found {
  const sealNumber = sealNumberOf(typed.sealNumber)
  if ((sealNumber === null) !== (typed.sealIntact === null)) {
    refuse('SEAL_NOT_STATED', { sealNumber: sealNumber ?? '' })
  }
  const { name, kind, unit, quantity, condition, conditionSame, sealIntact } = typed
  return {
    name: oneLine(name),
    kind,
    unit: oneLine(unit),
    quantity,
    condition: oneLine(condition),
    conditionSame,
    sealNumber,
    sealIntact
  }
}

/** In what it differs from the first seizure record. Marks and cases of letters are no difference. */
export function differencesOf(line: OrderLineRow, found: Found): Difference[] {
  const same = (one: string, other: string): boolean => foldMarks(one) === foldMarks(other)
  const differs: Record<Difference, boolean> = {
    NAME: !same(line.name, found.name),
    KIND: line.kind !== null && line.kind !== found.kind,
    UNIT: !same(line.unit, found.unit),
    QUANTITY: line.quantity !== found.quantity,
    CONDITION: !found.conditionSame,
    // Orders of before knew neither kinds nor seals: what they do not say cannot differ.
    SEAL_NUMBER: line.kind !== null && line.seal_number !== found.sealNumber,
    SEAL_TORN: found.sealIntact === false
  }
  return (Object.keys(differs) as Difference[]).filter((difference) => differs[difference])
}

/**
 * A changed thing comes in with the written responsibility of the keeper's head, a torn seal with the conclusion of
 * the competent body (NĐ 152/2026 Art 37.2.c, d). Refuses ORDER_LINE_DIFFERS.
 */
export function requireProofs(
  line: OrderLineRow,
  differences: readonly Difference[],
  proofs: readonly Proof[]
): void {
  const has = (kind: Proof['kind']): boolean => proofs.some((proof) => proof.kind === kind)
  const torn = differences.includes('SEAL_TORN')
  const changed = differences.some((difference) => difference !== 'SEAL_TORN')
  if ((!changed || has('KEEPER_CONFIRMATION')) && (!torn || has('COMPETENT_CONCLUSION'))) return
  refuse(
    'ORDER_LINE_DIFFERS',
    { ordered: `${line.name}, ${line.quantity} ${line.unit}`, differences: differences.join(' ') },
    'askLeader'
  )
}

/** Whether a kind may be kept so. Refuses KIND_NOT_FOR_OWN_STORE and KIND_NOT_FOR_HOLDER. */
export function requireKeepable(
  reads: Pick<Reads, 'get'>,
  kind: AssetKind,
  { holding, holderId }: { holding: Holding; holderId: string | null }
): void {
  if (holding === 'OWN_STORE') {
    if (kindsNeverInOwnStore.includes(kind)) refuse('KIND_NOT_FOR_OWN_STORE', { kind }, 'askLeader')
    return
  }
  const holderKind = holderRow(reads, holderId ?? '').kind
  const allowed: readonly string[] | undefined = holdersOfKind[kind]
  if (allowed && !allowed.includes(holderKind)) {
    refuse('KIND_NOT_FOR_HOLDER', { kind, holderKind }, 'askLeader')
  }
}

/** What the kind asks to be recorded. Refuses KIND_FIELD_WRONG and CONTENTS_UNKNOWN. */
export function requireKindRules(
  found: Found,
  { details, contents, expiresOn }: Pick<Received, 'details' | 'contents' | 'expiresOn'>
): void {
  const { kind, quantity } = found
  const problem = kindFieldProblem(kind, details)
  if (problem) refuse('KIND_FIELD_WRONG', { kind, ...problem })
  if (kindsThatExpire.includes(kind) && expiresOn === null) {
    refuse('KIND_FIELD_WRONG', { kind, field: 'expiresOn', problem: 'missing' })
  }
  const notes = details['notes']
  if (notes !== undefined && countOf(notes) !== quantity) {
    refuse('KIND_FIELD_WRONG', { kind, field: 'notes', problem: 'count' })
  }
  if (found.sealNumber !== null && contents.length === 0) refuse('CONTENTS_UNKNOWN')
}
