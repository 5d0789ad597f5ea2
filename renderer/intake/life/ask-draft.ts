// What is asked for more, while it is being put together. Pure.
import type { InputOf } from '@shared/contract'
import { askReasons } from '@shared/contract/file-life'

export type AskItem = InputOf<'intake.askForMore'>['items'][number]
export type AskLack = 'paper' | 'clause' | 'bring' | 'items'

/** One row for each required paper that nobody has brought, on the clause that the checklist rests on. */
export function beginAsk(missingPapers: readonly string[], clause: string): AskItem[] {
  const rows = missingPapers.map((paper) => ({ paper, reason: 'MISSING' as const, clause, bring: paper }))
  return rows.length > 0 ? rows : [emptyItem(clause)]
}

export function emptyItem(clause: string): AskItem {
  return { paper: '', reason: 'WRONG_CONTENT', clause, bring: '' }
}

export function askLacks(items: readonly AskItem[]): AskLack[] {
  if (items.length === 0) return ['items']
  const blank = (name: 'paper' | 'clause' | 'bring'): boolean =>
    items.some((item) => item[name].trim() === '')
  return (['paper', 'clause', 'bring'] as const).filter(blank)
}

export function askInput(items: readonly AskItem[]): AskItem[] {
  return items.map(({ paper, reason, clause, bring }) => ({
    paper: paper.trim(),
    reason,
    clause: clause.trim(),
    bring: bring.trim()
  }))
}

export function askReasonOf(value: string): AskItem['reason'] {
  return askReasons.find((reason) => reason === value) ?? 'OTHER'
}
