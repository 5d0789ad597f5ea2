// The hash of an entry covers every field, and nothing else changes it.
import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import { expect, test } from 'vitest'
import { entryFieldsShape, entryShape, firstPrevHash, hashOf, wireTextOf } from '@domain/journal/entry'

const entry = {
  seq: 7,
  epoch: 1,
  id: '01a205ea-be90-763f-924d-87d2d4201b3b',
  at: '2026-11-23T01:00:00.000Z',
  skewMs: 0,
  office: '79007',
  station: 'host',
  actor: 'system',
  command: '01a205ea-be90-763f-924d-87d2d4201b3c',
  kind: 'custody.AssetMoved',
  version: 1,
  subject: 'asset:01a205ea-be90-763f-924d-87d2d4201b3d',
  reason: null as string | null,
  payload: { name: 'Ô 12', count: 2 },
  prevHash: firstPrevHash
}

test('is the SHA-256 of the canonical text of all fields but itself', () => {
  const expected = createHash('sha256')
    .update(canonicalize(entry) ?? '', 'utf8')
    .digest('hex')
  expect(hashOf(entry)).toBe(expected)
  const stored = { ...entry, hash: 'whatever stood there', further: 'column' }
  expect(hashOf(stored)).toBe(expected)
})

test('changes with every single field', () => {
  const other = (value: unknown) => (typeof value === 'number' ? value + 1 : `${JSON.stringify(value)} other`)
  const changed = Object.fromEntries(Object.entries(entry).map(([name, value]) => [name, other(value)]))
  const hashes = Object.keys(entry).map((name) => hashOf({ ...entry, [name]: changed[name] }))
  expect(new Set([hashOf(entry), ...hashes]).size).toBe(Object.keys(entry).length + 1)
})

test('the text on the wire holds neither hash, and is the same for a stored entry', () => {
  const text = wireTextOf(entry)
  expect(JSON.parse(text)).not.toHaveProperty('prevHash')
  expect(wireTextOf({ ...entry, hash: 'h' } as typeof entry)).toBe(text)
})

test('the shape of an entry refuses what no office writes', () => {
  const { prevHash, ...fields } = entry
  expect(entryFieldsShape.safeParse(fields).success).toBe(true)
  expect(entryShape.safeParse({ ...fields, prevHash, hash: hashOf(entry) }).success).toBe(true)
  for (const broken of [
    { seq: 0 },
    { seq: 1.5 },
    { skewMs: -1 },
    { at: '2026-11-23T01:00:00Z' },
    { office: '7900' },
    { kind: 'AssetMoved' },
    { kind: 'custody.assetMoved' },
    { further: 1 }
  ]) {
    expect(entryFieldsShape.safeParse({ ...fields, ...broken }).success, JSON.stringify(broken)).toBe(false)
  }
})
