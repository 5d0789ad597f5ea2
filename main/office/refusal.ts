// A refusal on its way out of a decision. Expected and tested: it undoes the unit of work and is worded for people.
import type { Refusal } from '@shared/contract/answers'
import type { RefusalCode } from '@shared/contract/refusals'

export class RefusalError extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.code)
    this.name = 'RefusalError'
  }
}

/** Ends a decision with a stable code, what the words need, and what the person can do next. */
export function refuse(code: RefusalCode, params: Refusal['params'] = {}, next?: string): never {
  throw new RefusalError(next === undefined ? { code, params } : { code, params, next })
}
