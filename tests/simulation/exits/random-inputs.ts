// Inputs for any call, made by its schema out of what the walk has seen: ids by the name of their field, tags, numbers
// of people. Most are plausible; none is made to be refused, and most are.
import { z } from 'zod'
import { contract, type CallName } from '@shared/contract'
import { newId } from '@shared/ids'
import { smallPhoto } from '../../support/given'
import type { Choice } from '../power-cut/seeded-choice'

type Schema = z.core.JSONSchema.BaseSchema

/** Everything the walk has seen, by the name of the field in which it was seen. */
export class SeenValues {
  private readonly byName = new Map<string, string[]>()

  add(name: string, value: string): void {
    const known = this.byName.get(name) ?? []
    if (!known.includes(value)) known.push(value)
    this.byName.set(name, known)
  }

  /** Notes every text of an answer under the name of its field. */
  learn(value: unknown, name = ''): void {
    if (typeof value === 'string') {
      if (/^[0-9a-f-]{36}$|^\d{16}$/.test(value)) this.add(name, value)
    } else if (Array.isArray(value)) for (const each of value) this.learn(each, name.replace(/s$/, ''))
    else if (typeof value === 'object' && value !== null) {
      for (const [field, each] of Object.entries(value)) this.learn(each, field)
    }
  }

  of(name: string): readonly string[] {
    return this.byName.get(name) ?? []
  }
}

export class RandomInputs {
  private readonly schemas = new Map<CallName, Schema>()

  constructor(
    private readonly seen: SeenValues,
    private readonly choose: Choice
  ) {}

  /** An input that fits the shape of the call as far as its schema tells. */
  of(name: CallName): unknown {
    let schema = this.schemas.get(name)
    if (!schema) {
      schema = z.toJSONSchema(contract.get(name)!.input)
      this.schemas.set(name, schema)
    }
    return this.valueOf(schema, '')
  }

  pick<Value>(values: readonly Value[]): Value | undefined {
    return values[this.choose(values.length)]
  }

  private valueOf(schema: Schema, name: string): unknown {
    const choices = schema.anyOf ?? schema.oneOf
    if (choices) return this.valueOf(this.pick(choices) ?? {}, name)
    if (schema.const !== undefined) return schema.const
    if (schema.enum) return this.pick(schema.enum)
    switch (Array.isArray(schema.type) ? String(schema.type[0]) : schema.type) {
      case 'object':
        return this.objectOf(schema)
      case 'array': {
        const least = schema.minItems ?? 0
        const count = Math.min(schema.maxItems ?? 3, least + this.choose(3))
        const single = name.replace(/s$/, '')
        return Array.from({ length: count }, () => this.valueOf(schema.items as Schema, single))
      }
      case 'integer':
      case 'number':
        return Math.max(schema.minimum ?? 0, 1 + this.choose(3))
      case 'boolean':
        return this.choose(2) === 0
      case 'null':
        return null
      default:
        return this.textOf(schema, name)
    }
  }

  private objectOf({ properties = {}, required = [], propertyNames }: Schema): unknown {
    if (propertyNames) return {}
    if ('base64' in properties && 'mediaType' in properties) return smallPhoto
    return Object.fromEntries(
      required.map((name) => [name, this.valueOf((properties[name] ?? {}) as Schema, name)])
    )
  }

  private textOf({ pattern, format, maxLength = 300 }: Schema, name: string): string {
    if (format === 'date') return this.pick(['2026-11-20', '2026-11-23', '2026-08-28', '2027-01-05']) ?? ''
    if (format === 'date-time') return new Date(Date.now() + this.choose(3) * 1000).toISOString()
    const known = [...this.seen.of(name), ...(/tag/i.test(name) ? this.seen.of('tag') : [])]
    const fits = known.filter((value) => !pattern || new RegExp(pattern).test(value))
    if (fits.length > 0 && this.choose(20) > 0) return this.pick(fits) ?? ''
    const usual = [
      newId(),
      '079088001234',
      '079079005678',
      '1000',
      '1234567890123456',
      'GIVER',
      'RECEIVER',
      '09:30'
    ]
    const usable = usual.filter(
      (value) => value.length <= maxLength && pattern !== undefined && new RegExp(pattern).test(value)
    )
    return this.pick(usable) ?? `Việc ${this.choose(1000)}`.slice(0, maxLength)
  }
}
