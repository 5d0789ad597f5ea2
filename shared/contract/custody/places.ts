// Places of the warehouse: where assets may lie.
import { z } from 'zod'
import { command, query } from '../contract'
import { counted, id, line, nothing, tag } from '../shapes'
import { placeKinds } from './shapes'

const place = z.strictObject({
  placeId: id,
  tag,
  parentId: id.nullable(),
  kind: z.enum(placeKinds),
  name: line,
  /** From the warehouse down: `Kho 1 · Kệ A03 · Ô 12`. */
  path: z.string(),
  assetCount: counted
})

export const places = {
  addStoragePlace: command('custody.arrangeStore', {
    input: z.strictObject({ parentId: id.nullable(), kind: z.enum(placeKinds), name: line }),
    output: z.strictObject({ placeId: id, tag })
  }),
  listStoragePlaces: query('office.read', {
    input: nothing,
    output: z.strictObject({ places: z.array(place) })
  })
} as const
