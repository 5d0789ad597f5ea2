import { describe, expect, test } from 'vitest'
import { intake } from '@shared/contract/intake'
import { readIdCard } from '@shared/id-card'
import {
  emptyDraft,
  inputOf,
  missingIn,
  nextForm,
  scansOfFile,
  scansUnder,
  withCard,
  withChannel,
  withMrz,
  withNameAsRead,
  withOtherPaper,
  withPaper,
  withParty,
  withPerson,
  withProcedure,
  withScannedPages,
  type Draft,
  type Procedure
} from '../../../renderer/intake/draft'

const today = '2026-11-23'
const procedure: Procedure = {
  code: 'REQUEST',
  name: 'Yêu cầu thi hành án',
  publicServiceCode: null,
  legalBasis: 'Điều 9',
  confidence: 'VERIFIED',
  from: ['PERSON'],
  handledAt: 'DESK',
  confidential: false,
  needsTitle: true,
  papers: [
    { name: 'Đơn yêu cầu thi hành án', required: true },
    { name: 'Bản án, quyết định', required: true },
    { name: 'Giấy ủy quyền', required: false }
  ],
  decidedBy: null,
  result: null,
  register: 2,
  takenHere: true,
  due: {
    code: 'RULE',
    name: 'Ra quyết định',
    unit: 'WORKING_DAYS',
    count: 5,
    startsOn: 'RECEIVED_DAY',
    clause: 'Điều 36',
    confidence: 'OLD',
    ifToday: '2026-11-30'
  }
}
const lotId = '019a0000-0000-7000-8000-00000000d0c5'
const empty = emptyDraft({ today, court: 'TAND khu vực 3', procedure, lotId })
const read = readIdCard('031188004726||PHẠM THỊ HỒNG VÂN|14061988|Nữ|Số 27, tổ 5, Kiến An|10052021', today)
if (!('card' in read)) throw new Error('the card of this test is wrong')
const card = read.card

function whole(): Draft {
  const titled = {
    ...withCard(empty, card, 1),
    title: { ...empty.title, number: '47ds', date: '2026-08-28' }
  }
  return withPaper(withPaper(titled, 0, { given: true }), 1, { given: true, pages: 6 })
}

describe('the file being taken in', () => {
  test('begins with the papers of its procedure, none of them given', () => {
    expect(empty.papers.map(({ form, given }) => [form, given])).toEqual([
      ['ORIGINAL', false],
      ['CERTIFIED_COPY', false],
      ['COPY', false]
    ])
    expect(missingIn(empty)).toEqual([
      'fullName',
      'identityNumber',
      'address',
      'titleNumber',
      'titleDate',
      'papers'
    ])
  })

  test('is sent as the contract wants it, with the number written whole', () => {
    const draft = whole()
    expect(missingIn(draft)).toEqual([])
    const input = inputOf(draft, { today, scans: [] })
    expect(intake.receiveFile.input.safeParse(input).success).toBe(true)
    expect(input).toMatchObject({
      fromIdCard: true,
      requester: { fullName: 'Phạm Thị Hồng Vân', identityNumber: '031188004726', birthDate: '1988-06-14' },
      title: { number: '47/2026/DS-ST', date: '2026-08-28', court: 'TAND khu vực 3' }
    })
    expect(input.papers.map(({ name, pages }) => [name, pages])).toEqual([
      ['Đơn yêu cầu thi hành án', 1],
      ['Bản án, quyết định', 6]
    ])
  })

  test('a person changed by hand no longer comes from the card; a phone may be added', () => {
    expect(inputOf(withPerson(whole(), { phone: '0936114207' }), { today, scans: [] }).fromIdCard).toBe(true)
    expect(inputOf(withPerson(whole(), { address: 'Chỗ khác' }), { today, scans: [] }).fromIdCard).toBe(false)
  })

  test('a number typed against the birth date is missed, an old one of nine digits is not', () => {
    expect(missingIn(withPerson(whole(), { identityNumber: '031288004726' }))).toEqual(['identityDisagrees'])
    expect(missingIn(withPerson(whole(), { identityNumber: '031188004' }))).toEqual([])
  })

  test('by post it asks for the day of the post mark; at the desk it is of the day it is handed in', () => {
    const posted = withChannel(whole(), 'POST', today)
    expect(missingIn(posted)).toEqual(['requestDate'])
    expect(inputOf({ ...posted, requestDate: '2026-11-19' }, { today, scans: [] }).requestDate).toBe(
      '2026-11-19'
    )
    expect(inputOf(whole(), { today: '2026-11-24', scans: [] }).requestDate).toBe('2026-11-24')
  })

  test('an unlisted paper counts as given, and forms go round', () => {
    expect(inputOf(withOtherPaper(whole(), 'Bản kê tài sản'), { today, scans: [] }).papers).toHaveLength(3)
    expect(nextForm('COPY')).toBe('ORIGINAL')
  })
})

describe('scanned pages', () => {
  const of =
    (...pages: number[]) =>
    (index: number): number =>
      pages[index] ?? 0

  test('tick their paper and count its pages', () => {
    const scanned = withScannedPages(empty, of(0, 6))
    expect(scanned.papers[1]).toMatchObject({ given: true, pages: 6 })
    expect(withScannedPages(scanned, of(0, 6))).toBe(scanned)
    expect(withScannedPages(empty, of())).toBe(empty)
    expect(withScannedPages(empty, (index) => (index === 9 ? 2 : 0))).toBe(empty)
  })

  test('leave what a hand counted or unticked, until the pages of that very paper change', () => {
    const counted = withPaper(withScannedPages(empty, of(2, 6)), 0, { pages: 4 })
    const unticked = withPaper(counted, 1, { given: false })
    const more = withScannedPages(unticked, of(2, 7))
    expect(more.papers[0]).toMatchObject({ given: true, pages: 4 })
    expect(more.papers[1]).toMatchObject({ given: true, pages: 7 })
    expect(withScannedPages(unticked, of(2, 6))).toBe(unticked)
    // Pages that were taken out tick nothing off: the paper may be there all the same.
    expect(withScannedPages(unticked, of(0, 6)).papers[0]).toMatchObject({ given: true, pages: 4 })
  })

  test('go with their paper into the checklist of another procedure, and to none where it has none', () => {
    const [request, title] = procedure.papers
    if (!request || !title) throw new Error('the procedure of this test has too few papers')
    const scanned = withPaper(withScannedPages(empty, of(2, 6)), 0, { pages: 4 })
    const other = { ...procedure, code: 'OTHER', papers: [{ name: 'Giấy khác', required: true }, request] }
    const changed = withProcedure(scanned, other)
    expect(changed.papers).toMatchObject([
      { name: 'Giấy khác', given: false, scanned: 0 },
      { name: request.name, given: true, pages: 4, scanned: 2 }
    ])
    const scans = [0, 1, null, 7].map((item, index) => ({ scanId: String(index), item }))
    const places = scansUnder(changed.papers, scanned.papers, scans)
    expect(places.map(({ item }) => item)).toEqual([1, null, null, null])
  })

  test('find their papers among those of the receipt', () => {
    const given = withPaper(withPaper(empty, 0, { given: true }), 2, { given: true })
    const scans = [
      { scanId: 'a', item: 0 },
      { scanId: 'b', item: 1 },
      { scanId: 'c', item: 2 },
      { scanId: 'd', item: null }
    ]
    expect(scansOfFile(given, scans).map(({ item }) => item)).toEqual([0, null, 1, null])
    expect(inputOf(given, { today, scans }).scans).toEqual({
      lotId,
      places: scansOfFile(given, scans)
    })
  })
})

describe('a machine readable zone', () => {
  const mrz = {
    identityNumber: '031188004726',
    plainName: 'Pham Thi Hong Van',
    birthDate: '1988-06-14',
    gender: 'FEMALE' as const,
    expiresDate: '2041-06-14'
  }

  test('fills what it has and asks for marks and address', () => {
    const draft = withMrz(empty, mrz, 1)
    expect(draft.person).toMatchObject({
      fullName: 'Pham Thi Hong Van',
      birthDate: '1988-06-14',
      address: ''
    })
    expect(missingIn(draft)).toEqual(expect.arrayContaining(['nameMarks', 'address']))
    const named = withPerson(draft, { fullName: 'Phạm Thị Hồng Vân', address: 'Kiến An' })
    expect(named.card).toMatchObject({ source: 'MRZ', untouched: true })
    expect(missingIn(named)).not.toContain('nameMarks')
    expect(missingIn(named)).not.toContain('address')
    // What stands in the file was typed, not read from the QR.
    expect(inputOf(named, { today, scans: [] })).toMatchObject({
      fromIdCard: false,
      requester: { gender: 'FEMALE' }
    })
  })

  test('a name that has no marks is said to have none', () => {
    expect(missingIn(withNameAsRead(withMrz(empty, mrz, 1)))).not.toContain('nameMarks')
  })

  test('keeps the name that was typed with its marks, and nothing of somebody else', () => {
    const same = withMrz(withCard(empty, card, 1), mrz, 2)
    expect(same.person).toMatchObject({ fullName: 'Phạm Thị Hồng Vân', address: card.address })
    expect(missingIn(same)).not.toContain('nameMarks')
    const other = withMrz(withCard(empty, card, 1), { ...mrz, identityNumber: '031188004799' }, 2)
    expect(other.person).toMatchObject({ fullName: 'Pham Thi Hong Van', address: '' })
  })

  test('what it read and a hand changed no longer stands as read', () => {
    const changed = withPerson(withMrz(empty, mrz, 1), { birthDate: '1988-06-15' })
    expect(changed.card).toMatchObject({ untouched: false })
  })
})

test('a person whom the office knows fills the form; what was not recorded of him stays as typed', () => {
  const party = {
    partyId: '00000000-0000-7000-8000-000000000001',
    kind: 'INDIVIDUAL' as const,
    fullName: 'Phạm Thị Hồng Vân',
    number: '031188004726',
    birthDate: null,
    gender: null,
    address: 'Hải Phòng',
    phone: '0936114207'
  }
  const typed = withPerson(empty, { fullName: 'pham thi', birthDate: '1988-06-14', phone: '0912' })
  expect(withParty(typed, party).person).toEqual({
    fullName: 'Phạm Thị Hồng Vân',
    identityNumber: '031188004726',
    birthDate: '1988-06-14',
    gender: '',
    address: 'Hải Phòng',
    phone: '0912'
  })
  expect(withParty(empty, party).person.phone).toBe('0936114207')
})
