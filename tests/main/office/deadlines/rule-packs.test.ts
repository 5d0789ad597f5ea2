// The packs that come with the program: whole, each from its own day, and every procedure of the desk in both.
import { describe, expect, test } from 'vitest'
import { readRulePack } from '../../../../main/office/deadlines/read-file'
import { bundledPacks, packOn, procedureIn, ruleIn } from '../../../../main/office/deadlines/rule-packs'
import { isTakenHere } from '../../../../main/office/intake/list-procedures'

const nothingTakenIn = { all: () => [] }
const procedureCodes = [
  'JUDGMENT_IN',
  'REQUEST',
  'REQUEST_ORAL',
  'REQUEST_LATE',
  'REQUEST_AGAIN',
  'SUPPLEMENT',
  'RESULT_CONFIRM',
  'CHANGE_OFFICER',
  'COST_RELIEF',
  'FEE_RELIEF',
  'AGREEMENT',
  'TRANSFER_RIGHTS',
  'SUCCESSION',
  'WITHDRAW',
  'VALUATION',
  'PAY_IN',
  'PAY_OUT',
  'ASSET_OUT',
  'ENTRUST_IN',
  'VERIFY_IN',
  'COMPLAINT',
  'DENUNCIATION',
  'PETITION',
  'PRISON_IN',
  'LETTER_IN'
].sort()

describe.each(bundledPacks.map((pack) => [pack.version, pack] as const))('the pack %s', (_version, pack) => {
  test('is a file that could be taken in', () => {
    expect(readRulePack(JSON.stringify(pack)).problems).toEqual([])
  })

  test('has every procedure of the desk, and invents no code of the portal', () => {
    expect(pack.procedures.map(({ code }) => code).sort()).toEqual(procedureCodes)
    expect(pack.procedures.filter(({ publicServiceCode }) => publicServiceCode !== null)).toEqual([])
  })
})

test('the law of 2008 and the decree of 2026 stand side by side, each from its own day', () => {
  expect(packOn(nothingTakenIn, '2026-06-30').version).toBe('2009-07-01')
  expect(packOn(nothingTakenIn, '2026-07-01').version).toBe('2026-07-01')
  expect(() => packOn(nothingTakenIn, '2009-06-30')).toThrow('RULE_PACK_MISSING')
})

test.each([
  ['RESULT_CONFIRM', 'WORKING_DAYS', 3, 'Điều 32 khoản 3 Nghị định 152/2026/NĐ-CP', 'VERIFIED'],
  ['TRANSFER_RIGHTS', 'DAYS', 10, 'Điều 25 khoản 4 Nghị định 152/2026/NĐ-CP', 'VERIFIED'],
  ['SEND_REQUEST_BACK', 'YEARS', 2, 'Điều 22 Nghị định 152/2026/NĐ-CP', 'VERIFIED'],
  ['VERIFY_AGAIN', 'MONTHS', 6, 'Điều 44 khoản 2 Luật 26/2008/QH12', 'OLD'],
  ['EX_OFFICIO_URGENT', 'AT_ONCE', 0, 'Điều 36 khoản 2 Luật 26/2008/QH12', 'OLD']
])('the rule %s says what the law says', (...row) => {
  const [code, unit, count, clause, confidence] = row
  const rule = ruleIn(packOn(nothingTakenIn, '2026-11-23'), code)
  expect(rule).toMatchObject({ unit, count, confidence })
  expect(rule?.clause.startsWith(clause)).toBe(true)
})

test('a time that nobody has read is not given', () => {
  const pack = packOn(nothingTakenIn, '2026-11-23')
  for (const code of ['REQUEST_LATE', 'WITHDRAW', 'FEE_RELIEF', 'SUPPLEMENT', 'AGREEMENT', 'DENUNCIATION']) {
    expect(procedureIn(pack, code)?.rules, code).toEqual([])
  }
})

test('the thirty days of a succession run from the notice to the heirs, so its reception promises no day', () => {
  const pack = packOn(nothingTakenIn, '2026-11-23')
  expect(ruleIn(pack, 'SUCCESSION')).toMatchObject({ unit: 'DAYS', count: 30, startsOn: 'VALID_NOTICE' })
  expect(procedureIn(pack, 'SUCCESSION')?.rules).toEqual([])
})

test('money, things, what bodies send and what only named people may see is not taken in at the desk', () => {
  const pack = packOn(nothingTakenIn, '2026-11-23')
  const elsewhere = pack.procedures.filter((procedure) => !isTakenHere(procedure)).map(({ code }) => code)
  expect(elsewhere.sort()).toEqual(
    [
      'JUDGMENT_IN',
      'ENTRUST_IN',
      'VERIFY_IN',
      'PRISON_IN',
      'LETTER_IN',
      'PAY_IN',
      'PAY_OUT',
      'ASSET_OUT',
      'DENUNCIATION',
      'PETITION'
    ].sort()
  )
})
