// Remembers accepted commands in the store, so that the same id gives the same answer ever after. What a restore
// from the centre lost of it, the journal still knows.
import { commandTable } from '@domain/identity/tables'
import type { Journal } from './journal/record'
import type { CommandMemory } from './router'

/** Every call asks, so one read asks both: the answer kept comes first. */
type Kept =
  { seq: null; name: string; actor: string; input_hash: string; answer: string | null } | { seq: number }

export function rememberCommands(journal: Journal): CommandMemory {
  return {
    recall: (act, command) => {
      const kept = act.get<Kept>(
        `SELECT name, actor, input_hash, answer, NULL AS seq FROM desk_command WHERE command = ?
        UNION ALL SELECT NULL, NULL, NULL, NULL, seq FROM journal WHERE command = ? LIMIT 1`,
        command,
        command
      )
      if (!kept) return null
      if (kept.seq !== null) return { seq: kept.seq }
      return { name: kept.name, actor: kept.actor, inputHash: kept.input_hash, answer: kept.answer }
    },
    keep: (act, { command, name, inputHash, answer }) => {
      act.putDesk(commandTable, {
        command,
        name,
        actor: act.caller.userId,
        input_hash: inputHash,
        answer,
        seq: journal.head().seq
      })
    }
  }
}
