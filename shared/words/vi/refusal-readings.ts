// The shape of a refusal's words, and how its parameters are read: names of fixed sets, days, amounts.
import { formatDay, formatInstant } from '../../calendar'
import { formatDong } from '../../money'
import { roleNames } from './names'

/** `why` may use the parameters of the refusal through `of`, which writes '…' for one that is missing. */
export interface RefusalWords {
  why: string | ((of: (name: string) => string) => string)
  next: string
}

export function nameOf(names: Readonly<Record<string, string>>, key: string): string {
  return names[key] ?? key
}

/** Codes parted by spaces, each in words. */
export function listOf(names: Readonly<Record<string, string>>, codes: string): string {
  return codes
    .split(' ')
    .map((code) => nameOf(names, code))
    .join(', ')
}

/** An instant as people write it; what is none is shown as it came. */
export function instantText(instant: string): string {
  return Number.isNaN(Date.parse(instant)) ? instant : formatInstant(instant)
}

export function dayText(day: string): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(day) ? formatDay(day) : day
}

export function roleName(role: string): string {
  return nameOf(roleNames, role)
}

export function dong(amount: string): string {
  return /^-?\d+$/.test(amount) ? `${formatDong(amount)}\u00a0₫` : amount
}
