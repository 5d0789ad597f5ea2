import { expect, test } from 'vitest'
import { fileActions } from '@shared/contract/file-life'
import { actionKeys, actionsInOrder, decisionWaits } from '../../../../renderer/intake/life/life-look'

const received = { missingPapers: [], caseIds: [], state: 'RECEIVED' as const }

test('offers everything that the office allows once, but what is decided in the approvals', () => {
  const offered = actionsInOrder({ ...received, can: [...fileActions] })
  expect(new Set(offered).size).toBe(offered.length)
  const elsewhere = ['decideRefusal', 'decideCancel', 'decideExtension']
  expect([...offered].sort()).toEqual(fileActions.filter((action) => !elsewhere.includes(action)).sort())
})

test('asks for more before anything else where papers are missing', () => {
  const can = ['handOver', 'askForMore', 'supplementFile'] as const
  expect(actionsInOrder({ ...received, can: [...can] })[0]).toBe('supplementFile')
  expect(actionsInOrder({ ...received, can: [...can], missingPapers: ['Giấy ủy quyền'] })[0]).toBe(
    'askForMore'
  )
})

test('has the result reported where a case was opened on the file', () => {
  const inProcess = { missingPapers: [], state: 'IN_PROCESS' as const }
  const can = ['openCase', 'reportResult'] as const
  expect(actionsInOrder({ ...inProcess, can: [...can], caseIds: [] })[0]).toBe('openCase')
  expect(actionsInOrder({ ...inProcess, can: [...can], caseIds: ['1'] })[0]).toBe('reportResult')
})

test('no key stands for two acts', () => {
  const keys = Object.values(actionKeys)
  expect(new Set(keys).size).toBe(keys.length)
})

test('a decision waits only for whom the office lets decide', () => {
  expect(decisionWaits({ can: ['decideRefusal'] })).toBe(true)
  expect(decisionWaits({ can: ['proposeRefusal', 'assignFile'] })).toBe(false)
})
