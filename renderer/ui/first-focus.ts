import { useCallback } from 'react'

/**
 * For the ref of a form's first field: it takes the focus when it appears, unless the person is already typing
 * outside this place, for instance in the search box. (`autoFocus` would take it away from there.)
 */
export function useFirstFocus(wanted: boolean): (field: HTMLInputElement | null) => void {
  return useCallback(
    (field: HTMLInputElement | null) => {
      if (field && wanted && !isTypingElsewhere(field)) field.focus()
    },
    [wanted]
  )
}

/** True while the person types in a field outside the place that `field` stands in. */
export function isTypingElsewhere(field: HTMLElement): boolean {
  const active = document.activeElement
  if (!(active instanceof HTMLInputElement || active instanceof HTMLTextAreaElement)) return false
  return !field.closest('dialog') && !(field.closest('main')?.contains(active) ?? true)
}
