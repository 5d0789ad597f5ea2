// What receiving must never let happen, asked of the database itself: a record that one side signed is never complete,
// nothing differing comes in without its paper, nothing is taken over by an unsigned record.
import Database from 'better-sqlite3'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Connection } from '../../../../main/office/database/connection'
import { migrations } from '../../../../main/office/database/migrations'

let connection: Connection
beforeEach(async () => {
  connection = new Database(':memory:')
  const runner = { query: (sql: string) => Promise.resolve(connection.exec(sql)) }
  for (const Migration of migrations) await new Migration().up(runner as never)
})

type Cells = Record<string, string | number | null>

function put(table: string, cells: Cells): void {
  const names = Object.keys(cells)
  const marks = names.map(() => '?').join()
  connection.prepare(`INSERT INTO ${table} (${names.join()}) VALUES (${marks})`).run(...Object.values(cells))
}

const line: Cells = {
  order_id: 'o',
  line_number: 1,
  name: 'Xe máy',
  kind: 'VEHICLE',
  unit: 'chiếc',
  quantity: 2,
  condition: '',
  state: 'OPEN',
  differences: ''
}
const found = (part: object = {}) =>
  JSON.stringify({ quantity: 2, conditionSame: true, sealIntact: true, ...part })
const paper = (name: string): Cells => ({
  [`${name}_number`]: '1',
  [`${name}_day`]: '2026-11-20',
  [`${name}_signer`]: 'A',
  [`${name}_sha256`]: 'a'.repeat(64)
})
const received = (cells: Cells = {}) => ({
  ...line,
  state: 'RECEIVED',
  received_asset_id: 'a',
  found: found(),
  ...cells
})

describe('a line', () => {
  test.each<[string, Cells]>([
    ['received without an asset', { received_asset_id: null }],
    ['open with an asset', { state: 'OPEN' }],
    ['refused without a reason', { state: 'REJECTED', received_asset_id: null }],
    ['differing without a paper', { differences: 'QUANTITY' }],
    ['changed with the paper for torn seals only', { differences: 'NAME', ...paper('conclusion') }],
    ['torn without a conclusion', { differences: 'SEAL_TORN', ...paper('confirmation') }],
    ['differing by its own figures, whatever is said', { found: found({ quantity: 1 }) }],
    ['in another condition, whatever is said', { found: found({ conditionSame: false }) }],
    ['torn by its own words, whatever is said', { found: found({ sealIntact: false }) }],
    ['with half a paper', { confirmation_number: '1' }],
    ['of nothing', { quantity: 0 }]
  ])('%s is refused', (_what, cells) => {
    expect(() => put('stock_in_line', received(cells))).toThrow(/CHECK/)
  })

  test.each<[string, Cells]>([
    ['as recorded', {}],
    ['unsealed', { found: found({ sealIntact: null }) }],
    [
      'changed, confirmed',
      { differences: 'QUANTITY', found: found({ quantity: 1 }), ...paper('confirmation') }
    ],
    [
      'torn, concluded',
      { differences: 'SEAL_TORN', found: found({ sealIntact: false }), ...paper('conclusion') }
    ]
  ])('%s is taken', (_what, cells) => {
    put('stock_in_line', received(cells))
  })

  test('an open one stands on no record, and one on a record stays as it is', () => {
    expect(() => put('stock_in_line', { ...line, delivery_id: 'd' })).toThrow(/CHECK/)
    put('stock_in_line', received({ delivery_id: 'd' }))
    expect(() => connection.exec("UPDATE stock_in_line SET found = '{}'")).toThrow('stays as it is')
  })
})

const delivery: Cells = {
  delivery_id: 'd',
  number: '1',
  order_id: 'o',
  holding: 'OWN_STORE',
  place: 'Kho 1',
  state: 'OPEN',
  opened_at: 'at',
  opened_by: 'u'
}
const signature = (side: string, cells: Cells = {}): Cells => ({
  delivery_id: 'd',
  side,
  full_name: 'A',
  capacity: '',
  way: 'SCREEN',
  image_sha256: 'a'.repeat(64),
  witness: '',
  stamped: 'NO',
  signed_at: 'at',
  ...cells
})
const complete = () => connection.exec("UPDATE delivery SET state = 'SIGNED', signed_at = 'at'")

describe('a record of hand-over', () => {
  test('is never complete with one signature, nor with none', () => {
    put('delivery', delivery)
    expect(complete).toThrow('giver and receiver')
    put('delivery_signature', signature('GIVER'))
    expect(complete).toThrow('giver and receiver')
    expect(() => put('delivery_signature', signature('GIVER'))).toThrow(/UNIQUE/)
    put('delivery_signature', signature('RECEIVER'))
    complete()
  })

  test('is not born complete', () => {
    expect(() => put('delivery', { ...delivery, state: 'SIGNED', signed_at: 'at' })).toThrow('unsigned')
  })

  test('of what another holds needs both stamps', () => {
    put('delivery', { ...delivery, holding: 'HELD_BY_OTHER' })
    put('delivery_signature', signature('GIVER', { stamped: 'YES' }))
    put('delivery_signature', signature('RECEIVER'))
    expect(complete).toThrow('stamped')
    connection.exec("UPDATE delivery_signature SET stamped = 'YES'")
    complete()
  })

  test.each<[string, Cells]>([
    ['drawn without a picture', { image_sha256: null }],
    ['of a nameless finger', { way: 'FINGERPRINT', hand: 'LEFT', witness: 'B' }],
    ['of a finger that nobody saw', { way: 'FINGERPRINT', finger: 'THUMB', hand: 'LEFT' }],
    ['refused before nobody', { way: 'REFUSED', image_sha256: null }],
    ['of a third side', { side: 'COUNCIL' }]
  ])('takes no signature %s', (_what, cells) => {
    expect(() => put('delivery_signature', signature('GIVER', cells))).toThrow(/CHECK/)
  })
})

describe('an asset that was received', () => {
  const asset: Cells = {
    seq: 1,
    asset_id: 'a',
    tag: 't',
    name: 'Xe máy',
    search_text: '',
    kind: 'VEHICLE',
    unit: 'chiếc',
    quantity: 2,
    received_quantity: 2,
    split_quantity: 0,
    condition: 'cũ',
    state: 'RECEIVED',
    holding: 'OWN_STORE',
    label_state: 'UNREAD',
    place_id: 'p',
    case_id: 'c',
    order_id: 'o',
    order_line: 1,
    source: 'POLICE',
    details: '{}',
    book_price_dong: 0,
    received_at: 'at',
    moved_seq: 1
  }
  const store = () => connection.exec("UPDATE asset SET state = 'IN_OWN_STORE', stored_at = 'at'")
  beforeEach(() => connection.exec('DROP TRIGGER asset_begins_in_a_place'))

  test('leaves that state by a signed record only', () => {
    put('asset', asset)
    put('stock_in_line', received({ delivery_id: 'd' }))
    put('delivery', delivery)
    expect(store).toThrow('both sides signed')
    put('delivery_signature', signature('GIVER'))
    put('delivery_signature', signature('RECEIVER'))
    expect(store).toThrow('both sides signed')
    complete()
    store()
  })

  test('or by the head’s import of stock that was there', () => {
    put('asset', { ...asset, source: 'EXISTING_STOCK' })
    store()
  })
})
