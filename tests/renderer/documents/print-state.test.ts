import { expect, test } from 'vitest'
import {
  capitalised,
  newestOfEachForm,
  personSettles,
  waitsOnScreen,
  type PrintJob
} from '../../../renderer/documents/print-state'

function job(jobId: string, part: Partial<PrintJob>): PrintJob {
  return {
    jobId,
    form: 'ASSET_LABEL',
    subject: 'asset:1',
    copies: 1,
    reprint: 0,
    route: 'SCREEN',
    state: 'QUEUED',
    problem: null,
    queuedAt: '2026-11-23T02:00:00.000Z',
    queuedBy: 'Sơn',
    ...part
  }
}

test('a person settles what no device can tell', () => {
  expect(personSettles(job('1', {}))).toBe(true)
  expect(personSettles(job('1', { route: 'DEVICE' }))).toBe(false)
  expect(personSettles(job('1', { route: 'DEVICE', state: 'UNKNOWN' }))).toBe(true)
  expect(personSettles(job('1', { state: 'CONFIRMED' }))).toBe(false)
})

test('only a paper without a device waits on the screen', () => {
  expect(waitsOnScreen(job('1', {}))).toBe(true)
  expect(waitsOnScreen(job('1', { route: 'DEVICE' }))).toBe(false)
  expect(waitsOnScreen(job('1', { state: 'CONFIRMED' }))).toBe(false)
})

test('of each form the newest job is shown', () => {
  const jobs = [job('3', { reprint: 1 }), job('2', { form: 'HANDOVER_RECORD' }), job('1', {})]
  expect(newestOfEachForm(jobs).map(({ jobId }) => jobId)).toEqual(['3', '2'])
})

test('a name begins with a capital, also with marks', () => {
  expect(capitalised('ảnh')).toBe('Ảnh')
  expect(capitalised('')).toBe('')
})
