// Reads payloads of the journal as plain data, for checkers that share no code with the office.

export type Payload = Record<string, unknown>

export function text(payload: Payload, name: string): string {
  const value = payload[name]
  return typeof value === 'string' ? value : ''
}

export function textOrNull(payload: Payload, name: string): string | null {
  return text(payload, name) || null
}

export function record(payload: Payload, name: string): Payload {
  const value = payload[name]
  return typeof value === 'object' && value !== null ? (value as Payload) : {}
}

export function list(payload: Payload, name: string): Payload[] {
  const value = payload[name]
  return Array.isArray(value) ? (value as Payload[]) : []
}
