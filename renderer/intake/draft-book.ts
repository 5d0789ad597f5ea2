// The half-typed files of the people of this window, each with the lot in which its scans wait. Nobody's typing moves
// another one's: pages must never turn up in the file of somebody else.
import { newId } from '@shared/ids'
import { Watched } from '../watched'
import type { Draft } from './draft'

export class DraftBook {
  readonly #drafts = new Watched<ReadonlyMap<string, Draft>>(new Map())
  /** The lot of each person's next file: the same until that file is put away, touched or not. */
  readonly #lots = new Map<string, string>()

  constructor(private readonly make: () => string = newId) {}

  get watched(): Watched<ReadonlyMap<string, Draft>> {
    return this.#drafts
  }

  draftOf(userId: string): Draft | undefined {
    return this.#drafts.get().get(userId)
  }

  lotOf(userId: string): string {
    const known = this.#lots.get(userId) ?? this.make()
    this.#lots.set(userId, known)
    return known
  }

  keep(userId: string, draft: Draft): void {
    this.#drafts.set(new Map(this.#drafts.get()).set(userId, draft))
  }

  /** Puts a file away: the next one of this person waits for its pages elsewhere. */
  begin(userId: string, fresh: (lotId: string) => Draft): void {
    this.#lots.delete(userId)
    this.keep(userId, fresh(this.lotOf(userId)))
  }
}
