// Gold bars and plain rings are sold within ten days of the seizure, and no other gold: what it is, is chosen.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { goldForms } from '@shared/custody/kind-fields'
import { connectionOf, dataSource } from '../../../../main/office/database/connection'
import {
  practiceKeyHex,
  practiceOffice,
  refusalOf,
  type PracticeOffice
} from '../../../support/practice-office'
import { enoughDetails, receipt, stockInOrder } from '../../../support/receiving'
import { practicePassword } from '../../../support/staff'
import { openedCase } from '../scenes'

let practice: PracticeOffice
beforeEach(async () => {
  practice = await practiceOffice()
})
afterEach(() => practice.close())

const dayMs = 24 * 60 * 60 * 1000

/** Gold of every form, seized and sealed at the treasury. */
async function seizedGold(): Promise<{ orderId: string; assetIds: Map<string, string> }> {
  const { caseId } = await openedCase(practice)
  const { holderId } = await practice.call('keeper', 'custody.addHolder', {
    kind: 'TREASURY',
    name: 'Kho bạc Nhà nước',
    address: '',
    contact: '',
    contractNumber: '',
    contractEndsOn: null
  })
  const lines = [...goldForms, 'without'].map((form) => ({
    name: `Vàng ${form}`,
    unit: 'chỉ',
    quantity: 1,
    kind: 'GOLD_GEMS' as const
  }))
  const held = { holding: 'HELD_BY_OTHER' as const, holderId, expected: { day: '2026-11-25', hour: '09:30' } }
  const { orderId } = await practice.call(
    'leader',
    'custody.issueStockInOrder',
    stockInOrder({ ...held, caseId, lines })
  )
  const assetIds = new Map<string, string>()
  for (const [index, goldForm] of goldForms.entries()) {
    const details = { ...enoughDetails.GOLD_GEMS, goldForm }
    const found = receipt({ orderId, lineNumber: index + 1, ...lines[index]!, details, placeId: null })
    assetIds.set(goldForm, (await practice.call('clerk', 'custody.receiveAsset', found)).assetId)
  }
  return { orderId, assetIds }
}

test('only bars and plain rings, and what came in before it was asked, are warned of', async () => {
  const { assetIds } = await seizedGold()
  practice.passMs(8 * dayMs)
  const input = { userName: 'leader', password: practicePassword, confirmedDay: '2026-12-01' }
  await practice.call('admin', 'identity.signIn', input)
  const { session } = await practice.call('admin', 'identity.signIn', input)
  const warned = async () => {
    const ask = { call: 'custody.listAlerts' as const, input: { kinds: ['GOLD_UNSOLD'] }, session }
    const answer = await practice.door.answer(ask)
    const { alerts } = (answer as { ok: { alerts: { assetId: string }[] } }).ok
    return alerts.map(({ assetId }) => assetId).sort()
  }
  const id = (form: string): string => assetIds.get(form) ?? ''
  expect(await warned()).toEqual([id('BAR'), id('PLAIN_RING')].sort())
  const source = await dataSource(
    { directory: practice.directory, keyHex: practiceKeyHex },
    false
  ).initialize()
  const connection = connectionOf(source)
  // As what came in before the form was asked, which nobody may make of it now.
  connection.exec('DROP TRIGGER asset_is_corrected_by_two')
  connection
    .prepare("UPDATE asset SET details = json_remove(details, '$.goldForm') WHERE asset_id = ?")
    .run(id('JEWELLERY'))
  await source.destroy()
  expect(await warned()).toEqual([id('BAR'), id('JEWELLERY'), id('PLAIN_RING')].sort())
})

test('gold of which nobody says what it is, or something that is not in the list, is not received', async () => {
  const { orderId } = await seizedGold()
  const without = { material: 'Vàng 9999', weightMilligram: '3750', conclusionNumber: '118/KL-GĐ' }
  const line = { orderId, lineNumber: goldForms.length + 1, name: 'Vàng without', unit: 'chỉ', quantity: 1 }
  for (const details of [without, { ...without, goldForm: 'VÀNG' }]) {
    const found = receipt({ ...line, kind: 'GOLD_GEMS', details, placeId: null })
    expect(refusalOf(await practice.attempt('clerk', 'custody.receiveAsset', found))).toBe('KIND_FIELD_WRONG')
  }
})
