// The key and door log: who went into a warehouse, with whom, why, and what moved meanwhile.
import { z } from 'zod'
import { command, query } from '../contract'
import { counted, id, instant, line, nothing } from '../shapes'

export const doors = {
  openDoor: command('custody.door', {
    input: z.strictObject({
      warehouseId: id,
      keyHolder: line,
      /** Everybody who goes in, by name. */
      people: z.array(line).min(1).max(20),
      purpose: line
    }),
    output: z.strictObject({ visitId: id })
  }),
  closeDoor: command('custody.door', { input: z.strictObject({ visitId: id }), output: nothing }),
  listDoorVisits: query('custody.read', {
    input: z.strictObject({ warehouseId: id.nullable() }),
    output: z.strictObject({
      visits: z.array(
        z.strictObject({
          visitId: id,
          warehouseId: id,
          warehouseName: line,
          keyHolder: line,
          people: z.array(line),
          purpose: line,
          enteredAt: instant,
          leftAt: instant.nullable(),
          /** Movements written while it was open. */
          movements: counted
        })
      )
    })
  })
} as const
