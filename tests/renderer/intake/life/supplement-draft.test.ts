import { expect, test } from 'vitest'
import { broughtPapers, completes, mayBeBrought } from '../../../../renderer/intake/life/supplement-draft'

const ask = {
  askId: '1',
  number: 1,
  items: [
    { paper: 'Giấy ủy quyền', reason: 'NOT_CERTIFIED' as const, clause: 'Điều 9', bring: 'bản chứng thực' }
  ],
  note: '',
  askedBy: 'Lê Thị Ánh Nguyệt',
  askedAt: '2026-11-23T02:00:00.000Z',
  dueDate: null,
  late: false,
  answeredAt: null
}
const procedure = {
  papers: [
    { name: 'Đơn yêu cầu', required: true },
    { name: 'Bản án', required: true }
  ]
}

test('names what is missing first, then what was asked for, then the rest, each once', () => {
  const papers = mayBeBrought({ missingPapers: ['Bản án'], asks: [ask] }, procedure)
  expect(papers.map(({ name }) => name)).toEqual(['Bản án', 'Giấy ủy quyền', 'Đơn yêu cầu'])
  expect(papers.some(({ given }) => given)).toBe(false)
})

test('what was answered is asked for no more', () => {
  const answered = { ...ask, answeredAt: '2026-11-24T02:00:00.000Z' }
  const papers = mayBeBrought({ missingPapers: [], asks: [answered] }, procedure)
  expect(papers.map(({ name }) => name)).toEqual(['Đơn yêu cầu', 'Bản án'])
})

test('completes the file when every missing paper is ticked, and sends only what is', () => {
  const file = { missingPapers: ['Bản án'], asks: [] }
  const papers = mayBeBrought(file, procedure)
  expect(completes(file, papers)).toBe(false)
  const ticked = papers.map((paper) => ({ ...paper, given: paper.name === 'Bản án' }))
  expect(completes(file, ticked)).toBe(true)
  expect(broughtPapers(ticked)).toEqual([{ name: 'Bản án', form: 'CERTIFIED_COPY', copies: 1, pages: 1 }])
})
