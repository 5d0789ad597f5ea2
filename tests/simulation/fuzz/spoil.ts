// Spoils a valid payload in one of many ways. Some ways exist only where values are not JSON: on the windows' port.
import type { Choice } from '../power-cut/seeded-choice'

/** Values that are wrong nearly everywhere. */
function strangers(choose: Choice): unknown[] {
  const deep = (depth: number): unknown => (depth === 0 ? 'x' : { a: [deep(depth - 1)] })
  return [
    undefined,
    null,
    true,
    0,
    -1,
    1.5,
    -0.1,
    2 ** 53,
    -(2 ** 53) - 2,
    1e308,
    '',
    ' ',
    '\u0000',
    'a\u0000b',
    '\ud800',
    'x\udc00y',
    'Đặng'.normalize('NFD'),
    'x'.repeat(10_000 + choose(90_000)),
    '１２３',
    '-0',
    '007',
    '9'.repeat(40),
    "'; DROP TABLE journal; --",
    '../../../etc/passwd',
    [],
    {},
    [[]],
    Array.from({ length: 2000 }, (_, index) => index),
    deep(5),
    deep(200),
    { toString: 'x', valueOf: 1 },
    JSON.parse('{"__proto__": {"isAdmin": true}, "constructor": {"prototype": 1}}') as unknown,
    { then: 'x' }
  ]
}

/** What JSON cannot say and structured cloning can. */
function onlyClonable(): unknown[] {
  const loop: Record<string, unknown> = {}
  loop['loop'] = loop
  const wide: unknown[] = []
  for (let link = 0; link < 10; link += 1) wide.push(wide)
  return [
    Number.NaN,
    Infinity,
    10n,
    new Date(),
    new Map([['a', 1]]),
    new Set([1]),
    /x/,
    new Uint8Array(8),
    new Error('x'),
    loop,
    wide,
    Array(3)
  ]
}

const protoNames = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'a\u0301',
  '\ud800',
  ''
]

/** One spoiled copy of a payload. It may happen to be still valid: the caller asks the schema. */
export function spoil(payload: unknown, choose: Choice, asJson: boolean): unknown {
  const pool = asJson ? strangers(choose) : [...strangers(choose), ...onlyClonable()]
  const stranger = pool[choose(pool.length)]
  if (choose(6) === 0) return stranger
  if (Array.isArray(payload) && payload.length > 0) {
    const place = choose(payload.length)
    return payload.map((item: unknown, index) => (index === place ? spoil(item, choose, asJson) : item))
  }
  if (typeof payload !== 'object' || payload === null) return stranger
  const copy: Record<string, unknown> = { ...payload }
  const names = Object.keys(copy)
  const name = names[choose(names.length)]
  switch (choose(4)) {
    case 0:
      if (name !== undefined) Reflect.deleteProperty(copy, name)
      return copy
    case 1: {
      const added = protoNames[choose(protoNames.length)]!
      Object.defineProperty(copy, added, {
        value: stranger,
        enumerable: true,
        configurable: true,
        writable: true
      })
      return copy
    }
    default:
      if (name !== undefined) copy[name] = spoil(copy[name], choose, asJson)
      return copy
  }
}
