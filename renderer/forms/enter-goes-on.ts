import type { KeyboardEvent } from 'react'

const fields = 'input.input:not([data-optional])'

/**
 * Enter in a field goes on to the next one that is still empty; after the last, `last` says where. Fields of a part
 * marked `data-own-enter` keep their Enter, and nobody leaves a day that is none.
 */
export function goOnWithEnter(event: KeyboardEvent<HTMLElement>, last: () => void): void {
  const { target, currentTarget } = event
  if (event.key !== 'Enter' || event.ctrlKey || event.defaultPrevented) return
  if (!(target instanceof HTMLInputElement) || target.closest('[data-own-enter]')) return
  event.preventDefault()
  if (target.matches('[data-unread]')) {
    target.select()
    return
  }
  const all = [...currentTarget.querySelectorAll<HTMLInputElement>(fields)]
  const next = all
    .slice(all.indexOf(target) + 1)
    .find((field) => field.value === '' && !field.closest('[data-own-enter]'))
  if (next) next.focus()
  else last()
}

/** Where the hands go on in a form that is half done: the first field still empty, or what `last` says. */
export function focusFirstGap(form: HTMLElement, last: () => void): void {
  const all = [...form.querySelectorAll<HTMLInputElement>(fields)]
  const gap = all.find((field) => field.value === '' && !field.closest('[data-own-enter]'))
  if (gap) gap.focus()
  else last()
}
