// The id of the command a form will send. It lives as long as the attempt: a double click or a repeat after a
// lost connection is the same command, and the corrected form after a refusal is another one.
import type { Answer } from '@shared/contract/answers'
import { newId } from '@shared/ids'

export class CommandId {
  #id: string | null = null

  constructor(private readonly make: () => string = newId) {}

  /** The id to send with now. */
  current(): string {
    this.#id ??= this.make()
    return this.#id
  }

  /**
   * Hears how the attempt ended. Only an unavailable office, or a fault, leaves open whether the command
   * happened, so only then is the id kept: sending it again finds the old answer or does it once.
   */
  ended(answer: Answer): void {
    if (isSettled(answer)) this.#id = null
  }
}

/** False when it is open whether the command happened: the office was away, or broke over it. */
export function isSettled(answer: Answer): boolean {
  return !('fault' in answer) && !('refusal' in answer && answer.refusal.code === 'UNAVAILABLE')
}
