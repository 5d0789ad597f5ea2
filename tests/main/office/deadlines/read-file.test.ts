// Every bad field of a file is named: its place, what it belongs to, what is the matter.
import { describe, expect, test } from 'vitest'
import { readCalendar, readRulePack } from '../../../../main/office/deadlines/read-file'
import { nextPack, tetOf2027 } from '../../../support/deadline-files'

describe('a calendar', () => {
  const faultsOf = (change: object) =>
    readCalendar(JSON.stringify({ ...tetOf2027, ...change })).problems.map(({ path, near, problem }) => [
      path,
      near,
      problem
    ])
  const day = { date: '2027-02-05', kind: 'OFF', provisional: false, name: 'Tết' }

  test('that is right is read', () => {
    expect(readCalendar(JSON.stringify(tetOf2027))).toEqual({ content: tetOf2027, problems: [] })
  })

  test.each([
    ['a missing field', { source: undefined }, ['source', '', 'MISSING']],
    ['a field too many', { note: 'x' }, ['note', '', 'UNKNOWN_FIELD']],
    ['no days', { days: [] }, ['days', '', 'NOT_ALLOWED']],
    ['a word for a number', { year: '2027' }, ['year', '', 'WRONG_TYPE']],
    [
      'a day that is none',
      { days: [{ ...day, date: '2027-02-30' }] },
      ['days[0].date', '2027-02-30', 'NOT_ALLOWED']
    ],
    ['another kind', { days: [{ ...day, kind: 'HALF' }] }, ['days[0].kind', '2027-02-05', 'NOT_ALLOWED']],
    [
      'a day of another year',
      { days: [{ ...day, date: '2028-02-05' }] },
      ['days[0].date', '2028-02-05', 'OTHER_YEAR']
    ],
    ['a day twice', { days: [day, day] }, ['days[1].date', '2027-02-05', 'TWICE']],
    [
      'a Friday to be worked instead',
      { days: [{ ...day, kind: 'MAKE_UP_WORKDAY' }] },
      ['days[0].date', '2027-02-05', 'WORKS_ANYWAY']
    ]
  ])('with %s', (...row) => {
    const [, change, fault] = row
    expect(faultsOf(change)).toEqual([fault])
  })

  test('that is no JSON at all', () => {
    expect(readCalendar('{ "year": 2027, ').problems).toEqual([
      { path: '', near: '', problem: 'NOT_JSON', value: '' }
    ])
  })
})

describe('a rule pack', () => {
  const [rule] = nextPack.rules
  const [procedure] = nextPack.procedures

  test('with several faults names them all', () => {
    const bad = {
      ...nextPack,
      rules: [rule, { ...rule, count: 0 }, { ...rule, code: 'NOW', unit: 'AT_ONCE', count: 2 }],
      procedures: [{ ...procedure, rules: ['NOWHERE'] }]
    }
    const { content, problems } = readRulePack(JSON.stringify(bad))
    expect(content).toBeNull()
    expect(problems.map(({ path, problem }) => [path, problem])).toEqual([
      ['rules[1].code', 'TWICE'],
      ['rules[1].count', 'COUNT_WRONG'],
      ['rules[2].count', 'COUNT_WRONG'],
      ['procedures[0].rules[0]', 'RULE_MISSING']
    ])
    expect(problems[3]).toMatchObject({ near: procedure?.code, value: 'NOWHERE' })
  })

  test('whose procedure counts from what no file knows', () => {
    const bad = { ...nextPack, rules: [{ ...rule, startsOn: 'DECISION' }], procedures: [procedure] }
    expect(readRulePack(JSON.stringify(bad)).problems.map(({ problem }) => problem)).toEqual([
      'START_NOT_OF_A_FILE'
    ])
  })
})
