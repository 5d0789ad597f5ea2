// Input from outside against its shape; what is wrong with it is the sender's to find out.
import type { z } from 'zod'
import { CentreRefusal } from '@domain/replication/centre-refusals'

/** The value in its shape. Throws INVALID_INPUT. */
export function parsed<Shape extends z.ZodType>(shape: Shape, value: unknown): z.output<Shape> {
  const result = shape.safeParse(value)
  if (!result.success) throw new CentreRefusal('INVALID_INPUT')
  return result.data
}
