// Two people at one window: each keeps his own form and his own pages.
import { expect, test } from 'vitest'
import { emptyDraft } from '../../../renderer/intake/draft'
import { DraftBook } from '../../../renderer/intake/draft-book'

const draft = (lotId: string) =>
  emptyDraft({ today: '2026-11-23', court: 'Toà', procedure: undefined, lotId })

test('what one types moves neither the form nor the pages of another', () => {
  let made = 0
  const book = new DraftBook(() => `lot-${(made += 1)}`)
  book.keep('an', draft(book.lotOf('an')))
  book.keep('binh', draft(book.lotOf('binh')))
  expect(book.draftOf('an')?.lotId).toBe('lot-1')
  expect(book.lotOf('an')).toBe('lot-1')
  expect(book.draftOf('binh')?.lotId).toBe('lot-2')
})

test('the next file of a person waits for its pages in another lot', () => {
  let made = 0
  const book = new DraftBook(() => `lot-${(made += 1)}`)
  book.keep('an', draft(book.lotOf('an')))
  book.begin('an', draft)
  expect(book.draftOf('an')?.lotId).toBe('lot-2')
  expect(book.lotOf('an')).toBe('lot-2')
})
