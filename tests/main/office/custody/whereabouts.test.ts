// What the database itself refuses of an asset's whereabouts and quantity, with the program out of the way.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { practiceOffice, type PracticeOffice } from '../../../support/practice-office'
import { nobody, storedAsset } from '../scenes'
import { raw } from './raw-store'

let practice: PracticeOffice
let assetId: string
beforeEach(async () => {
  practice = await practiceOffice()
  assetId = (await storedAsset(practice)).assetId
})
afterEach(() => practice.close())

const opposites: readonly (readonly [string, string])[] = [
  ['in no place and with nobody', 'place_id = NULL'],
  ['in a place and with somebody', `holder_id = '${nobody}'`],
  ['in a place that does not exist', `place_id = '${nobody}'`],
  ['destroyed and still in a place', "state = 'DESTROYED'"],
  ['lent out and still in a place', "state = 'LENT_OUT'"],
  ['lent out without a loan', `state = 'LENT_OUT', place_id = NULL, holder_id = '${nobody}'`],
  ['returned without a release', `state = 'RETURNED', place_id = NULL, holder_id = '${nobody}'`],
  ['destroyed without a council', "state = 'DESTROYED', place_id = NULL"],
  ['split and something left', "state = 'SPLIT', place_id = NULL"],
  ['held by another in our own cell', "holding = 'HELD_BY_OTHER'"],
  ['gold in our own cell', "kind = 'GOLD_GEMS'"],
  ['fewer than were received', 'quantity = quantity - 1'],
  ['more than were received', 'quantity = quantity + 1'],
  ['received otherwise than it was', 'received_quantity = 9, quantity = 9'],
  ['split off into nothing', 'quantity = 0, split_quantity = received_quantity'],
  ['stored without its label read', 'stored_at = NULL']
]

test.each(opposites)('an asset cannot be %s', async (_what, change) => {
  await raw(practice.directory, (store) => {
    expect(() => store.exec(`UPDATE asset SET ${change} WHERE asset_id = '${assetId}'`)).toThrow(
      /constraint|an asset|what was received|a part|label|release|council|lent|sealed package|changes hands|called otherwise/i
    )
  })
})

test('a part that has not left its lot cannot appear', async () => {
  await raw(practice.directory, (store) => {
    const columns = store
      .prepare<[], { name: string }>("SELECT name FROM pragma_table_info('asset')")
      .all()
      .map(({ name }) => name)
    const changed: Readonly<Record<string, string>> = {
      seq: '(SELECT max(seq) + 1 FROM asset)',
      asset_id: `'${nobody}'`,
      tag: "'2790072600099999'",
      seal_number: 'NULL',
      parent_id: 'asset_id'
    }
    const values = columns.map((name) => changed[name] ?? name).join(', ')
    const insert = `INSERT INTO asset (${columns.join(', ')}) SELECT ${values} FROM asset WHERE asset_id = '${assetId}'`
    expect(() => store.exec(insert)).toThrow(/parts of a lot/)
  })
})

test('a void tag stays void, and an asset has one valid tag', async () => {
  await practice.call('keeper', 'custody.relabelAsset', { assetId, reason: 'Nhãn rách' })
  await raw(practice.directory, (store) => {
    const revive = "UPDATE asset_tag SET state = 'VALID', voided_at = NULL WHERE state = 'VOID'"
    expect(() => store.exec(revive)).toThrow(/void tag stays void/)
    const second = `INSERT INTO asset_tag SELECT '2790072600099999', asset_id, state, issued_at, NULL, NULL, NULL
      FROM asset_tag WHERE state = 'VALID' AND asset_id = '${assetId}'`
    expect(() => store.exec(second)).toThrow(/UNIQUE/)
  })
})
