// A scan through an input method that composes: the window gets the places of the keys as `Process`, and trusted
// composition events with the word as Telex or VNI would have it, as the input methods of Windows, macOS and IBus do.
import type { CDPSession } from '@playwright/test'
import { usStroke } from './keyboards'
import { isTaken, typedOn, type Method } from './vietnamese-typing'

const processKey = 229
const enterKey = 13
const shiftHeld = 8

/** All events are sent at once and carry their own times, so that the way they take does not slow the scanner. */
export async function scanComposed(debug: CDPSession, code: string, method: Method | null): Promise<void> {
  const sent: Promise<unknown>[] = []
  const startSeconds = Date.now() / 1000
  let word = ''
  let at = 0
  for (const character of code) {
    const stroke = usStroke(character)
    const modifiers = stroke.shift ? shiftHeld : 0
    const timestamp = startSeconds + at / 1000
    at += 4
    if (method !== null && isTaken(character, method)) {
      const key = {
        code: stroke.code,
        key: 'Process',
        windowsVirtualKeyCode: processKey,
        modifiers,
        timestamp
      }
      sent.push(debug.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...key }))
      word = typedOn(word, character, method) ?? word + character
      const [selectionStart, selectionEnd] = [word.length, word.length]
      sent.push(debug.send('Input.imeSetComposition', { text: word, selectionStart, selectionEnd }))
      sent.push(debug.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key }))
    } else {
      if (word !== '') sent.push(debug.send('Input.insertText', { text: word }))
      word = ''
      const key = { code: stroke.code, key: character, text: character, modifiers, timestamp }
      sent.push(debug.send('Input.dispatchKeyEvent', { type: 'keyDown', ...key }))
      sent.push(debug.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key, text: '' }))
    }
  }
  const end = {
    code: 'Enter',
    key: 'Enter',
    windowsVirtualKeyCode: enterKey,
    timestamp: startSeconds + at / 1000
  }
  sent.push(debug.send('Input.dispatchKeyEvent', { type: 'keyDown', ...end, text: '\r' }))
  sent.push(debug.send('Input.dispatchKeyEvent', { type: 'keyUp', ...end }))
  await Promise.all(sent)
}
