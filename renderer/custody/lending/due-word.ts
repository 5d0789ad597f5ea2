// How far off the day of return is, in words. Pure.
import { words } from '../../words'
import { daysBetween } from './loan-state'

export function dueWord({ dueOn }: { dueOn: string }, today: string): string {
  const { list } = words.lending
  const days = daysBetween(today, dueOn)
  if (days < 0) return list.overdue(-days)
  return days === 0 ? list.dueToday : list.dueIn(days)
}
