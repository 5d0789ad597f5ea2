// Remembers accepted commands in the store, so that the same id gives the same answer ever after. What a restore
// from the centre lost of it, the journal still knows.
import { commandTable } from '@domain/identity/tables'
import type { Journal } from './journal/record'
import type { CommandMemory } from './router'

export function rememberCommands(journal: Journal): CommandMemory {
  return {
    recall: (act, command) => {
      const kept = act.get<{ name: string; actor: string; input_hash: string; answer: string | null }>(
        'SELECT name, actor, input_hash, answer FROM desk_command WHERE command = ?',
        command
      )
      if (kept) return { name: kept.name, actor: kept.actor, inputHash: kept.input_hash, answer: kept.answer }
      return act.get<{ seq: number }>('SELECT seq FROM journal WHERE command = ? LIMIT 1', command) ?? null
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
