// A destruction council while it is being formed. Pure.
import type { InputOf } from '@shared/contract'

type Input = InputOf<'custody.formCouncil'>
export type Member = Input['members'][number]
export type Method = Input['method']

export const membersMin = 3

export interface CouncilDraft {
  decisionNumber: string
  decisionDay: string
  procuracyNumber: string
  procuracyDay: string
  method: Method | null
  methodNote: string
  place: string
  members: Member[]
  /** What is on the list. */
  releaseIds: string[]
}

export const noMember: Member = { fullName: '', body: '', capacity: '' }

export function emptyCouncil(releaseIds: string[]): CouncilDraft {
  return {
    decisionNumber: '',
    decisionDay: '',
    procuracyNumber: '',
    procuracyDay: '',
    method: null,
    methodNote: '',
    place: '',
    members: [noMember, noMember, noMember],
    releaseIds
  }
}

/** The call, once nothing is missing; the office looks at the rest. */
export function councilInput(draft: CouncilDraft): Input | null {
  const { method, decisionNumber, decisionDay, procuracyNumber, procuracyDay } = draft
  const typed = [decisionNumber, procuracyNumber, draft.place]
  const isWhole =
    typed.every((text) => text.trim() !== '') &&
    decisionDay !== '' &&
    procuracyDay !== '' &&
    draft.releaseIds.length > 0 &&
    draft.members.length >= membersMin &&
    draft.members.every((member) => Object.values(member).every((text) => text.trim() !== ''))
  if (!isWhole || method === null) return null
  return {
    decision: { number: decisionNumber.trim(), issuedOn: decisionDay },
    procuracy: { number: procuracyNumber.trim(), issuedOn: procuracyDay },
    method,
    methodNote: draft.methodNote.trim(),
    place: draft.place.trim(),
    members: draft.members.map(({ fullName, body, capacity }) => ({
      fullName: fullName.trim(),
      body: body.trim(),
      capacity: capacity.trim()
    })),
    releaseIds: draft.releaseIds
  }
}
