// A scan through an input method that hooks the keyboard (UniKey and its kin on Windows): the window never sees the
// keys it took, but Backspaces and letters that no key was pressed for, and then the release of the taken key.
import type { CDPSession } from '@playwright/test'
import { typedEvents } from './typed-events'
import type { Method } from './vietnamese-typing'

const shiftHeld = 8
const keyNumbers: Readonly<Record<string, number>> = { Backspace: 8, Enter: 13, Shift: 16 }

export async function scanHooked(debug: CDPSession, code: string, method: Method): Promise<void> {
  const startSeconds = Date.now() / 1000
  const events = typedEvents(code, { layout: 'us', method, way: 'hooking' }, { gapMs: 4 })
  await Promise.all(
    events.map((event) => {
      if (event.type === 'composed') return Promise.resolve()
      const { key, shift } = event
      const text = event.type === 'down' ? (event.text ?? (key === 'Enter' ? '\r' : '')) : ''
      return debug.send('Input.dispatchKeyEvent', {
        type: event.type === 'down' ? 'keyDown' : 'keyUp',
        code: event.code,
        key,
        text,
        modifiers: shift ? shiftHeld : 0,
        windowsVirtualKeyCode: keyNumbers[key] ?? 0,
        timestamp: startSeconds + event.atMs / 1000
      })
    })
  )
}
