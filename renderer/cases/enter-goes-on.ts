import type { KeyboardEvent } from 'react'

const fields = 'input.input:not([data-optional])'

/**
 * Enter in a field goes on to the next one that is still empty; after the last, `last` says where. Fields of a part
 * marked `data-own-enter` keep their Enter.
 */
export function goOnWithEnter(event: KeyboardEvent<HTMLElement>, last: () => void): void {
  const { target, currentTarget } = event
  if (event.key !== 'Enter' || event.ctrlKey || event.defaultPrevented) return
  if (!(target instanceof HTMLInputElement) || target.closest('[data-own-enter]')) return
  event.preventDefault()
  const all = [...currentTarget.querySelectorAll<HTMLInputElement>(fields)]
  const next = all
    .slice(all.indexOf(target) + 1)
    .find((field) => field.value === '' && !field.closest('[data-own-enter]'))
  if (next) next.focus()
  else last()
}
