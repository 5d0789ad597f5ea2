// One valid input of each call, written as its schema asks: what the fuzzer spoils.
import { z } from 'zod'
import { contract, type CallName } from '@shared/contract'
import { newId } from '@shared/ids'

type Schema = z.core.JSONSchema.BaseSchema

/** A value that fits the call's schema; ids in it are of nothing. */
export function validInput(name: CallName): unknown {
  const { input } = contract.get(name)!
  const value = valueOf(z.toJSONSchema(input))
  const parsed = z.safeParse(input, value)
  if (!parsed.success) throw new Error(`no valid input for ${name}: ${parsed.error.message}`)
  return value
}

function valueOf(schema: Schema): unknown {
  const choices = schema.anyOf ?? schema.oneOf
  if (choices) return valueOf(choices[0]!)
  if (schema.const !== undefined) return schema.const
  if (schema.enum) return schema.enum[0]
  // A schema of several types (`boolean` or `null`) takes the first.
  switch (Array.isArray(schema.type) ? String(schema.type[0]) : schema.type) {
    case 'object':
      return Object.fromEntries(
        (schema.required ?? []).map((name) => [name, valueOf((schema.properties?.[name] ?? {}) as Schema)])
      )
    case 'array':
      return Array.from({ length: schema.minItems ?? 0 }, () => valueOf(schema.items as Schema))
    case 'integer':
    case 'number':
      return Math.max(1, schema.minimum ?? 1)
    case 'boolean':
      return true
    case 'null':
      return null
    default:
      return textOf(schema)
  }
}

/** The first of some usual texts that a schema takes. */
function textOf({ minLength = 0, maxLength = 1000, pattern, format }: Schema): string {
  if (format === 'date') return '2026-01-05'
  if (format === 'uri') return 'http://127.0.0.1:9/'
  if (format === 'base64' || schemaIsBase64(pattern)) return 'iVBORw0KGgo='
  const usual = [
    newId(),
    'REQUEST',
    '079088001234',
    '1000',
    '1234567890123456',
    'a'.repeat(64),
    'asset:' + newId(),
    '09:30',
    '2026-11',
    '2026-01-05T02:00:00.000Z'
  ]
  const fits = usual.find(
    (text) =>
      text.length >= minLength && text.length <= maxLength && (!pattern || new RegExp(pattern).test(text))
  )
  return fits ?? 'x'.repeat(Math.max(1, minLength))
}

function schemaIsBase64(pattern: string | undefined): boolean {
  return pattern !== undefined && pattern.includes('A-Za-z0-9+/')
}
