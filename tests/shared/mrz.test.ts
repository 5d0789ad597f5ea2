import { describe, expect, test } from 'vitest'
import { joinMrz, looksLikeMrz, mrzCheckDigit, readMrz } from '@shared/mrz'

const today = '2026-11-23'
/** The zone of an invented person. */
const first = 'IDVNM0859999012001085999901<<3'
const second = '8503024M4503026VNM<<<<<<<<<<<8'
const third = 'NGUYEN<<VAN<MAU<<<<<<<<<<<<<<<'
const zone = [first, second, third].join('\n')
const man = {
  identityNumber: '001085999901',
  plainName: 'Nguyen Van Mau',
  birthDate: '1985-03-02',
  gender: 'MALE',
  expiresDate: '2045-03-02'
}

test('a check digit is the one of the specimen in ICAO 9303', () => {
  expect(['L898902C3', '740812', '120415', '<<<<<<'].map(mrzCheckDigit)).toEqual(['6', '2', '9', '0'])
})

describe('the machine readable zone', () => {
  test.each([
    ['in three lines', zone, man],
    ['in one run', zone.replaceAll('\n', ''), man],
    ['in small letters', zone.toLowerCase(), man],
    [
      'without a check of its optional field',
      [first.replace(/3$/, '<'), '8503024M4503026VNM<<<<<<<<<<<7', third].join('\n'),
      man
    ],
    [
      'of a card that never expires',
      [first, '8503024M9912315VNM<<<<<<<<<<<0', third].join('\n'),
      { ...man, expiresDate: null }
    ],
    [
      'of one name only',
      [first, second, `Y<<BLO${'<'.repeat(24)}`].join('\n'),
      { ...man, plainName: 'Y Blo' }
    ]
  ])('is read %s', (_case, scanned, mrz) => {
    expect(readMrz(scanned, today)).toEqual({ mrz })
  })

  test.each([
    ['nothing', '', 'MRZ_NOT_WHOLE'],
    ['a line missing', `${first}\n${third}`, 'MRZ_NOT_WHOLE'],
    ['a character missing', zone.slice(0, -1), 'MRZ_NOT_WHOLE'],
    ['a character that the zone does not have', zone.replace('MAU', 'MÂU'), 'MRZ_NOT_WHOLE'],
    ['another state', zone.replace('IDVNM', 'IDUTO'), 'MRZ_NOT_VIETNAMESE'],
    ['another nationality', zone.replace('VNM<<', 'UTO<<'), 'MRZ_NOT_VIETNAMESE'],
    ['a wrong number', zone.replace('0859999012', '0859999022'), 'MRZ_CHECK_WRONG'],
    ['a wrong birth', zone.replace('8503024', '8603024'), 'MRZ_CHECK_WRONG'],
    ['a wrong expiry', zone.replace('4503026', '4603026'), 'MRZ_CHECK_WRONG'],
    ['a wrong check of the whole', zone.replace('<8\nN', '<9\nN'), 'MRZ_CHECK_WRONG'],
    ['a wrong check of the twelve digits', zone.replace('<<3', '<<4'), 'MRZ_CHECK_WRONG'],
    ['an O for a nought', zone.replace('001085', 'OO1085'), 'MRZ_CHECK_WRONG'],
    ['no name', [first, second, '<'.repeat(30)].join('\n'), 'MRZ_NAME_INVALID'],
    ['a digit in the name', zone.replace('VAN', 'V4N'), 'MRZ_NAME_INVALID'],
    ['the two parts of two names', [first, second, 'A<<<B'.padEnd(30, '<')].join('\n'), 'MRZ_NAME_INVALID'],
    [
      'another gender than the number',
      zone.replace(second, '8503024F4503026VNM<<<<<<<<<<<8'),
      'NUMBER_DISAGREES'
    ],
    ['no gender', zone.replace('4M4', '4<4'), 'GENDER_INVALID'],
    [
      'another year than the number',
      zone.replace(second, '8603027M4503026VNM<<<<<<<<<<<8'),
      'NUMBER_DISAGREES'
    ],
    [
      'a birth that is in no calendar',
      zone.replace(second, '8502304M4503026VNM<<<<<<<<<<<4'),
      'BIRTH_DATE_INVALID'
    ],
    [
      'an expiry that is in no calendar',
      zone.replace(second, '8503024M4502306VNM<<<<<<<<<<<2'),
      'MRZ_EXPIRY_INVALID'
    ]
  ])('is refused with %s', (_case, scanned, problem) => {
    expect(readMrz(scanned, today)).toEqual({ problem })
  })
})

describe('lines of the zone', () => {
  test('are known among other scans', () => {
    expect([first, second, third, zone].map(looksLikeMrz)).toEqual([true, true, true, true])
    const others = ['1310032600412786', '001085999901||A|B|C|D|E', first.slice(1), 'A'.repeat(30), '']
    expect(others.map(looksLikeMrz)).toEqual([false, false, false, false, false])
  })

  test('come one scan each, and a first line begins anew', () => {
    const one = joinMrz('', first)
    expect(one).toEqual({ soFar: first, whole: false })
    const two = joinMrz(joinMrz(one.soFar, first).soFar, second)
    expect(two.whole).toBe(false)
    expect(joinMrz(two.soFar, third)).toEqual({ soFar: first + second + third, whole: true })
    expect(joinMrz('', zone)).toEqual({ soFar: first + second + third, whole: true })
  })
})
