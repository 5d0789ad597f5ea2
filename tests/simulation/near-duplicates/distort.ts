// What happens to names, numbers and titles on the way from a paper through a hand into a field.
import type { Choice } from '../power-cut/seeded-choice'
import { courtsOtherwise, pick } from './invented'

/** No marks at all, đ as d, as people type in a hurry. */
export function withoutMarks(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D')
}

/** The name in another spelling of the same letters: no marks, capitals, decomposed, doubled spaces, đ for d. */
export function respelled(choose: Choice, name: string): string {
  switch (choose(5)) {
    case 0:
      return withoutMarks(name)
    case 1:
      return name.toUpperCase().replaceAll(' ', '  ')
    case 2:
      return name.normalize('NFD')
    case 3:
      return ` ${name.toLowerCase()} `
    default:
      return name.replaceAll('Đ', 'D').replaceAll('đ', 'd')
  }
}

/** The given name first, or the family name last. */
export function turnedRound(choose: Choice, name: string): string {
  const parts = name.split(' ')
  return choose(2) === 0
    ? [parts.at(-1), ...parts.slice(0, -1)].join(' ')
    : [...parts.slice(1), parts[0]].join(' ')
}

/** A middle part left out. */
export function shortened(name: string): string {
  const parts = name.split(' ')
  return [parts[0], ...parts.slice(2)].join(' ')
}

/** Two neighbouring figures swapped, one wrong, or one missing. */
export function slipped(choose: Choice, figures: string): string {
  switch (choose(3)) {
    case 0:
      return swapped(choose, figures)
    case 1:
      return oneWrong(choose, figures)
    default: {
      const at = choose(figures.length)
      return figures.slice(0, at) + figures.slice(at + 1)
    }
  }
}

/** Two different neighbours swapped; one figure wrong where all are the same. */
export function swapped(choose: Choice, figures: string): string {
  const places = Array.from({ length: figures.length - 1 }, (_, at) => at).filter(
    (at) => figures[at] !== figures[at + 1]
  )
  if (places.length === 0) return oneWrong(choose, figures)
  const at = pick(choose, places)
  return figures.slice(0, at) + figures.charAt(at + 1) + figures.charAt(at) + figures.slice(at + 2)
}

export function oneWrong(choose: Choice, figures: string): string {
  const at = choose(figures.length)
  return figures.slice(0, at) + String((Number(figures[at]) + 1 + choose(9)) % 10) + figures.slice(at + 1)
}

/** `12/2026/DS-ST` as others write it. */
export function numberOtherwise(choose: Choice, number: string): string {
  const [serial = '', year = '', kind = ''] = number.split('/')
  return pick(choose, [
    `${serial}/${year}/${kind.replace('-', '')}`,
    `0${serial}/${year}/${kind}`,
    `${serial} / ${year} / ${kind.toLowerCase()}`,
    `${serial}-${year}-${withoutMarks(kind)}`,
    `Số ${serial}/${year}/${kind.replace('-', ' ')}`,
    `${serial}/${year.replace('0', 'O')}/${kind}`
  ])
}

export function courtOtherwise(choose: Choice, court: string): string {
  return pick(choose, courtsOtherwise[court] ?? [court])
}
