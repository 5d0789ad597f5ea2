// What all screens are made of, found as a person finds it: by role and by the words beside it.
import type { Locator, Page } from '@playwright/test'
import { expect } from '../stage/expect'
import { documentsWords } from '../../../shared/words/vi/documents'

type Scope = Page | Locator

/** The control that a label names. Only the label's own words count, not its mark of being required or its hint. */
export function field(scope: Scope, label: string): Locator {
  const words = new RegExp(`^\\s*${escaped(label)}(?![\\p{L}\\d])`, 'u')
  const named = pageOf(scope).locator('.field-label').filter({ hasText: words })
  const inField = scope.locator('label.field').filter({ has: named }).locator('input, select, textarea')
  return inField.or(scope.getByLabel(label, { exact: true })).first()
}

/** A button by the words it begins with; its key hint follows them. */
export function button(scope: Scope, words: string): Locator {
  return scope.getByRole('button', { name: new RegExp(`^\\s*${escaped(words)}`) }).first()
}

/** One of a few, by its words. */
export function choice(scope: Scope, words: string): Locator {
  return scope.getByRole('radio', { name: new RegExp(`^\\s*${escaped(words)}`) }).first()
}

/** The value beside a label in a list of facts. */
export function fact(scope: Scope, label: string): Locator {
  return scope
    .locator('dl > div')
    .filter({ has: pageOf(scope).getByText(label, { exact: true }) })
    .getByRole('definition')
    .first()
}

/** A paper of the list of papers: opened, saved through the dialog, closed. */
export async function savePaper(scope: Locator, paperName: string): Promise<void> {
  const page = scope.page()
  const row = scope.locator('.paper-row').filter({ hasText: new RegExp(paperName, 'i') })
  const { sheet, view } = documentsWords
  await row.getByRole('button', { name: view }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: sheet.save }).click()
  await expect(dialog.getByRole('status')).toHaveText(sheet.saved)
  await dialog.getByRole('button', { name: sheet.close }).click()
  await expect(dialog).toHaveCount(0)
}

function pageOf(scope: Scope): Page {
  return 'page' in scope ? scope.page() : scope
}

function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
