// What the office announces: only what is committed, each subject once, to everybody who listens.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { dayOf } from '@shared/calendar'
import type { OfficeEvent } from '@shared/contract/answers'
import { newId } from '@shared/ids'
import { systemCaller } from '../../../main/office/system-caller'
import { practiceOffice, refusalOf, type PracticeOffice } from '../../support/practice-office'
import { plainPlace } from '../../support/given'
import { newCase, requestFile } from '../../support/main-job'
import { openedCase, today } from './scenes'

let practice: PracticeOffice
const events: OfficeEvent[] = []
beforeEach(async () => {
  events.splice(0)
  practice = await practiceOffice()
  practice.office.onEvent((event) => events.push(event))
})
afterEach(() => practice.close())

test('one event for each domain that an act touched, naming every subject, after the commit', async () => {
  const seenInStore: unknown[] = []
  practice.office.onEvent(({ topic }) => {
    if (topic === 'cases')
      seenInStore.push(practice.office.reading(systemCaller).get('SELECT tag FROM enforcement_case'))
  })
  const { caseId, creditorId, debtorId, obligationId, tag } = await openedCase(practice)
  expect(events.map(({ topic }) => topic).sort()).toEqual(['cases', 'funds', 'people'])
  const about = (topic: string) => [...(events.find((event) => event.topic === topic)?.subjects ?? [])].sort()
  expect(about('cases')).toEqual([`case:${caseId}`, `party:${creditorId}`, `party:${debtorId}`].sort())
  expect(about('people')).toEqual([`party:${creditorId}`, `party:${debtorId}`].sort())
  expect(about('funds')).toEqual([`case:${caseId}`, `obligation:${obligationId}`].sort())
  expect(seenInStore).toEqual([{ tag }])
  expect(events.find(({ topic }) => topic === 'funds')?.seq).toBe(practice.office.head().seq)
})

test('a refused command and a repeated one announce nothing', async () => {
  const made = { call: 'cases.openCase' as const, input: newCase(null), command: newId() }
  await practice.attemptWithId('clerk', made)
  events.splice(0)
  await practice.attemptWithId('clerk', made)
  const twice = await practice.attemptWithId('clerk', { ...made, command: newId() })
  expect(refusalOf(twice)).toBe('DECISION_NUMBER_TAKEN')
  expect(events).toEqual([])
})

test('whoever stops listening hears no more', async () => {
  const heard: OfficeEvent[] = []
  const stop = practice.office.onEvent((event) => heard.push(event))
  stop()
  await openedCase(practice)
  expect(heard).toEqual([])
})

test('effects wait for the commit and are dropped with an act that failed', async () => {
  const done: string[] = []
  const run = { caller: systemCaller, command: newId() }
  const failing = practice.office.act(run, (act) => {
    act.afterCommit(() => done.push('failed'))
    throw new Error('no')
  })
  await expect(failing).rejects.toThrow('no')
  await practice.office.act(run, (act) => {
    act.afterCommit(() => done.push('committed'))
    done.push('inside')
  })
  expect(done).toEqual(['inside', 'committed'])
})

test('what breaks after the commit is logged, and neither fails the act nor keeps others from hearing', async () => {
  const logged: string[] = []
  const broken = await practiceOffice({
    logFault: (fault, call) => {
      logged.push(`${call}: ${(fault as Error).message}`)
      return 'fault-1'
    }
  })
  const heard: string[] = []
  broken.office.onEvent(() => {
    throw new Error('a window that is gone')
  })
  broken.office.onEvent(({ topic }) => heard.push(topic))
  const done = broken.office.act({ caller: systemCaller, command: newId() }, (act) => {
    act.afterCommit(() => {
      throw new Error('a printer that is gone')
    })
    act.append({ kind: 'identity.SignedOut', subject: `user:${newId()}`, payload: { userId: newId() } })
    return 'done'
  })
  expect(await done).toBe('done')
  expect(heard).toEqual(['identity'])
  expect(logged).toEqual(['after a commit: a printer that is gone', 'after a commit: a window that is gone'])
  await broken.close()
})

test('a clock set back over midnight takes nothing back to the day before', async () => {
  await openedCase(practice)
  const dayBefore = 24 * 60 * 60 * 1000
  practice.passMs(-dayBefore)
  const file = await practice.call('clerk', 'intake.receiveFile', requestFile(0, today))
  expect(dayOf(file.receivedAt)).toBe(today)
  const { files } = await practice.call('clerk', 'intake.listFiles', { day: today })
  expect(files.map(({ fileId }) => fileId)).toContain(file.fileId)
})

test('a failed act takes no number: the next gets it, and the chain goes on', async () => {
  const place = (name: string, fail: boolean) =>
    practice.office.act({ caller: systemCaller, command: newId() }, (act) => {
      const number = act.nextNumber('tag.storagePlace', '26')
      act.append({
        kind: 'custody.StoragePlaceAdded',
        subject: `place:${newId()}`,
        payload: {
          placeId: newId(),
          tag: `479007260000${String(number).padStart(4, '0')}`,
          tagNumber: number,
          parentId: null,
          kind: 'WAREHOUSE',
          ...plainPlace,
          name
        }
      })
      if (fail) throw new Error('no')
      return number
    })
  const before = practice.office.head()
  const outcomes = await Promise.allSettled([
    place('a', true),
    place('b', false),
    place('c', true),
    place('d', false)
  ])
  expect(outcomes.map((outcome) => (outcome.status === 'fulfilled' ? outcome.value : 'failed'))).toEqual([
    'failed',
    1,
    'failed',
    2
  ])
  expect(practice.office.head().seq).toBe(before.seq + 2)
})

test('an entry that takes another number than the next is a fault and is not written', async () => {
  const before = practice.office.head()
  for (const tagNumber of [2, 7]) {
    const jumping = practice.office.act({ caller: systemCaller, command: newId() }, (act) =>
      act.append({
        kind: 'custody.StoragePlaceAdded',
        subject: `place:${newId()}`,
        payload: {
          placeId: newId(),
          tag: '4790072600000104',
          tagNumber,
          parentId: null,
          kind: 'WAREHOUSE',
          ...plainPlace,
          name: 'x'
        }
      })
    )
    await expect(jumping).rejects.toThrow(/counter/)
  }
  expect(practice.office.head()).toEqual(before)
})
