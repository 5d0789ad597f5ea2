import { describe, expect, test } from 'vitest'
import { judgeDecision, judgeTitle } from '../../../../../main/office/intake/related/judge-title'
import { numberParts } from '../../../../../main/office/intake/related/title-likeness'

const court = 'TAND khu vực 7 - TP. Hồ Chí Minh'
const known = { number: '12/2026/DS-ST', date: '2026-03-20', court }
const judged = (part: { number?: string; date?: string | null; court?: string }): string | null =>
  judgeTitle({ ...known, ...part }, known)?.confidence ?? null

describe('the number taken apart', () => {
  test.each([
    ['12/2026/DS-ST', '12', '2026', 'dsst'],
    ['012/2026/DSST', '12', '2026', 'dsst'],
    ['Số: 12 / 2O26 / ds - st', '12', '2026', 'dsst'],
    ['Số 12/2026/HNGĐ-ST', '12', '2026', 'hngdst'],
    ['12-2026-DS-ST', '12', '2026', 'dsst'],
    ['12ds', '12', '', 'ds'],
    ['118/QĐ-THADS', '118', '', 'qdthads'],
    ['1O/2026', '10', '2026', '']
  ])('%s', (text, ...parts) => {
    const [serial, year, kind] = parts
    expect(numberParts(text)).toEqual({ serial, year, kind })
  })

  test('is nothing without figures', () => {
    expect(numberParts('DS-ST')).toBeNull()
    expect(numberParts('')).toBeNull()
  })
})

describe('a title', () => {
  test.each(['12/2026/DSST', '012/2026/DS-ST', '12/2026/ds st', '12/2O26/DS-ST', '12/2026/DS'])(
    'written as %s is the same',
    (number) => expect(judged({ number })).toBe('CERTAIN')
  )

  test('keeps its reasons', () => {
    expect(
      judgeTitle({ ...known, number: '012/2026/DSST', court: 'Tòa án nhân dân khu vực 7' }, known)
    ).toEqual({
      confidence: 'CERTAIN',
      reasons: ['TITLE_WRITTEN_OTHERWISE', 'SAME_TITLE_DATE', 'COURT_WRITTEN_OTHERWISE']
    })
    expect(judgeTitle(known, known)?.reasons).toEqual(['SAME_TITLE', 'SAME_TITLE_DATE', 'SAME_COURT'])
  })

  test('of the same number, kind, year and court is the same even on another day', () => {
    expect(judged({ date: '2026-03-02' })).toBe('CERTAIN')
    expect(judged({ date: null })).toBe('CERTAIN')
  })

  test('of another court, kind or year is another', () => {
    expect(judged({ court: 'TAND khu vực 1 - TP. Hồ Chí Minh', date: null })).toBeNull()
    expect(judged({ court: 'TAND khu vực 1 - TP. Hồ Chí Minh' })).toBe('POSSIBLE')
    expect(judged({ number: '12/2026/HS-ST', date: '2026-04-01' })).toBeNull()
    expect(judged({ number: '12/2026/DS-PT', date: '2026-04-01' })).toBeNull()
    expect(judged({ number: '12/2025/DS-ST', date: '2025-03-20' })).toBeNull()
  })

  test('with a neighbouring number of the same day is not said to be the same, one that was mistyped is', () => {
    expect(judged({ number: '13/2026/DS-ST' })).toBe('POSSIBLE')
    expect(judged({ number: '21/2026/DS-ST' })).toBe('LIKELY')
    expect(judged({ number: '112/2026/DS-ST' })).toBe('LIKELY')
    expect(judged({ number: '21/2026/DS-ST', date: '2026-04-01' })).toBeNull()
    expect(judged({ number: '12/2025/DS-ST' })).toBe('LIKELY')
  })

  test('without a court is the same by its day only', () => {
    expect(judged({ court: '' })).toBe('LIKELY')
    expect(judged({ court: '', date: null })).toBe('POSSIBLE')
    expect(judged({ court: '', date: '2026-03-02' })).toBeNull()
  })
})

describe('a decision', () => {
  const issued = { number: '118/QĐ-THADS', date: '2026-11-20' }

  test.each([
    ['118/QĐ-THADS', '2026-11-20', 'CERTAIN'],
    ['0118/QD THADS', '2026-11-20', 'CERTAIN'],
    ['118/QĐ-THADS', '2026-02-20', 'LIKELY'],
    ['118/QĐ-THADS', '2025-11-20', null],
    ['118', null, 'POSSIBLE'],
    ['181/QĐ-THADS', '2026-11-20', 'POSSIBLE'],
    ['119/QĐ-THADS', '2026-11-21', null],
    ['240/QĐ-THADS', '2026-11-20', null]
  ])('typed as %s of %s: %s', (number, date, confidence) => {
    expect(judgeDecision({ number, date }, issued)?.confidence ?? null).toBe(confidence)
  })
})
