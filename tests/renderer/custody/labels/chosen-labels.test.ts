import { expect, test } from 'vitest'
import {
  afterLastGood,
  chosenOf,
  positionIn,
  toggled,
  waitingFrom,
  type LabelToPrint,
  type RunLabel
} from '../../../../renderer/custody/labels/chosen-labels'

const waits = (assetId: string): LabelToPrint => ({
  assetId,
  tag: `2790072600000${assetId}`,
  name: assetId,
  sealNumber: null,
  path: '',
  decisionNumber: '',
  issues: 0
})
const printed = (position: number, state: RunLabel['state'] = 'WAITING'): RunLabel => ({
  position,
  assetId: String(position),
  tag: `tag-${position}`,
  name: '',
  path: '',
  issue: 1,
  state
})

test('all labels of a list are chosen until some are taken out, and only what is listed', () => {
  const labels = [waits('a'), waits('b'), waits('c')]
  const out = toggled(toggled(new Set(['gone']), 'b'), 'c')
  expect(chosenOf(labels, out).map(({ assetId }) => assetId)).toEqual(['a'])
  expect(chosenOf(labels, toggled(out, 'c')).map(({ assetId }) => assetId)).toEqual(['a', 'c'])
})

test('a run goes on behind the last label that came out well', () => {
  const labels = [printed(1), printed(2), printed(3)]
  expect(afterLastGood(labels, 'tag-1')).toMatchObject({ position: 2 })
  expect(afterLastGood(labels, 'tag-3')).toBe('end')
  expect(afterLastGood(labels, 'another')).toBe('notInRun')
})

test('what was read, replaced or is gone does not come out again', () => {
  const labels = [printed(1), printed(2, 'READ'), printed(3, 'VOID'), printed(4, 'GONE'), printed(5)]
  expect(waitingFrom(labels, 2).map(({ position }) => position)).toEqual([5])
})

test.each([
  ['1', 1],
  [' 3 ', 3],
  ['0', null],
  ['4', null],
  ['-1', null],
  ['1.5', null],
  ['', null],
  ['ba', null]
])('a typed position %j is %j of three labels', (typed, position) => {
  expect(positionIn([printed(1), printed(2), printed(3)], typed)).toBe(position)
})
