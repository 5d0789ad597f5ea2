import { expect, test } from 'vitest'
import { formatTag } from '@shared/tags'
import { viewOf } from '../../../renderer/intake/subject'

const tagOf = (type: 'file' | 'case'): string => formatTag({ type, office: '31003', year: '26', number: 7 })

test('a scanned tag opens what it stands on', () => {
  expect(viewOf(`tag:${tagOf('case')}`)).toEqual({ show: 'case', by: { tag: tagOf('case') } })
  expect(viewOf(`tag:${tagOf('file')}`)).toEqual({ show: 'file', by: { tag: tagOf('file') } })
})

test.each([
  [null, { show: 'newFile' }],
  ['file:1', { show: 'file', by: { fileId: '1' } }],
  ['case:1', { show: 'case', by: { caseId: '1' } }],
  ['files', { show: 'files' }],
  ['due', { show: 'due' }],
  ['cases', { show: 'cases' }],
  ['open-case', { show: 'openCase', fileId: null }],
  ['open-case:1', { show: 'openCase', fileId: '1' }],
  ['what', { show: 'newFile' }]
])('%s', (subject, view) => {
  expect(viewOf(subject)).toEqual(view)
})
