// The keys of the screen. Whoever is mounted last is asked first, and the `?` sheet lists what is registered.
import { useEffect, useEffectEvent } from 'react'
import { Watched } from '../watched'

export interface KeyBinding {
  /** `F8`, `Enter`, `Escape`, `Ctrl+S`, `Alt+1`, `R`, `?`. */
  keys: string
  /** What it does, for the sheet. */
  words: string
  /** False while the key has nothing to do. */
  enabled?: boolean
  /** Listed under "everywhere"; the frame's own. */
  everywhere?: boolean
}

interface Bound extends KeyBinding {
  act: () => void
}

/** All bindings in force, in the order of mounting. */
export const boundKeys = new Watched<readonly Bound[]>([])

/**
 * Binds a key while the component is mounted. Plain characters do nothing while somebody types; Enter leaves
 * forms, buttons, links and text areas their own Enter.
 */
export function useKey(
  { keys, words, enabled = true, everywhere = false }: KeyBinding,
  act: () => void
): void {
  const perform = useEffectEvent(act)
  useEffect(() => {
    if (!enabled) return
    const bound: Bound = { keys, words, everywhere, act: () => perform() }
    boundKeys.set([...boundKeys.get(), bound])
    return () => boundKeys.set(boundKeys.get().filter((other) => other !== bound))
  }, [keys, words, enabled, everywhere])
}

/** Serves the bound keys of a window. Parts that handled a key themselves have prevented its default. */
export function listenForKeys(target: Window): () => void {
  const onKey = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.isComposing || event.repeat) return
    const name = keyName(event)
    // A sheet lies over everything: its own keys are the browser's, and no screen behind it may act.
    if (document.querySelector('dialog:modal')) return
    if (!mayServe(name, event.target)) return
    const bound = boundKeys.get().findLast(({ keys }) => keys.toUpperCase() === name.toUpperCase())
    if (!bound) return
    event.preventDefault()
    bound.act()
  }
  target.addEventListener('keydown', onKey)
  return () => target.removeEventListener('keydown', onKey)
}

/** The key as `KeyBinding.keys` writes it. */
export function keyName(
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>
): string {
  const control = event.ctrlKey || event.metaKey ? 'Ctrl+' : ''
  const alt = event.altKey ? 'Alt+' : ''
  const shift = event.shiftKey && event.key.length > 1 ? 'Shift+' : ''
  return `${control}${alt}${shift}${event.key === ' ' ? 'Space' : event.key}`
}

function mayServe(name: string, target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return true
  const typing =
    target.isContentEditable || target.matches('input:not([type=checkbox], [type=radio]), textarea, select')
  if (name === 'Enter')
    return !target.closest('form, button, a, textarea, select, summary, [role=button], [role=option]')
  return !typing || name.includes('+') || /^F\d+$/.test(name) || name === 'Escape'
}
