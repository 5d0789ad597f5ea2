// Brings every scan of this window to whoever wants it: the current place first, then the frame. Scans come
// from keyboard-wedge scanners (by their speed), from serial ones through the office, and from the scan box.
import { useEffect, useEffectEvent } from 'react'
import { parseTag, type Tag } from '@shared/tags'
import { Watched } from '../watched'
import { ScanDetector } from './scan-detector'

export interface Scan {
  /** What was read, whole. An ID card gives fields parted by `|`. */
  text: string
  /** The 16-digit tag it begins with, checked; null for anything else. */
  tag: string | null
  /** The parts of that tag. */
  parts: Tag | null
  /** Whether it looks like the QR of a citizen's ID card. */
  isIdCard: boolean
}

/** Says whether it took the scan; if not, the next one is asked. */
export type ScanHandler = (scan: Scan) => boolean | Promise<boolean>

/** A pause this long ends a burst that had no Enter or Tab. */
const silenceMs = 150
const idCardFieldsMin = 6
/** A place that has not opened by then will not open for this scan any more. */
const leftForMaxMs = 5000

/** How many scans somebody took so far: what was said of an earlier one is over by then. */
export const takenScans = new Watched(0)

const handlers: ScanHandler[] = []
let waiting: { scan: Scan; sinceMs: number } | null = null

/** Takes apart what a scanner read. */
export function readScan(text: string): Scan {
  const trimmed = text.trim().normalize('NFC')
  const parts = parseTag(trimmed)
  const fields = trimmed.split('|')
  return {
    text: trimmed,
    tag: parts ? trimmed.slice(0, 16) : null,
    parts,
    isIdCard: fields.length >= idCardFieldsMin && /^\d{12}$/.test(fields[0] ?? '')
  }
}

/** Asks the handlers in turn, the one mounted last first. True when one took it. */
export async function deliverScan(text: string): Promise<boolean> {
  const scan = readScan(text)
  for (const handler of [...handlers].reverse()) {
    if (!(await handler(scan))) continue
    takenScans.set(takenScans.get() + 1)
    return true
  }
  return false
}

/** Keeps a scan for the place that is about to open; the first handler mounted after this hears it. */
export function leaveForNextPlace(scan: Scan): void {
  waiting = { scan, sinceMs: performance.now() }
}

/** Hears scans while the component is mounted. The last mounted is asked first. */
export function useScan(handler: ScanHandler): void {
  const hear = useEffectEvent(handler)
  useEffect(() => {
    const asked: ScanHandler = (scan) => hear(scan)
    handlers.push(asked)
    const left = waiting
    waiting = null
    if (left && performance.now() - left.sinceMs < leftForMaxMs) void asked(left.scan)
    return () => void handlers.splice(handlers.indexOf(asked), 1)
  }, [])
}

/** Listens to the keyboard for scanners, before any field does. Password fields are left alone. */
export function listenForWedge(target: Window): () => void {
  const detector = new ScanDetector()
  const field = new BurstField()
  let timer = 0
  const onKey = (event: KeyboardEvent): void => {
    if (!event.isTrusted || isPassword(event.target)) return
    target.clearTimeout(timer)
    const special = event.ctrlKey || event.altKey || event.metaKey || event.isComposing
    const before = field.read()
    const verdict = detector.press({ key: event.key, atMs: event.timeStamp, repeat: event.repeat, special })
    if (verdict.do === 'giveBack') field.insert(verdict.text)
    if (verdict.do === 'begin') field.restore()
    if (verdict.do === 'pass' || verdict.do === 'giveBack') {
      if (detector.burstLength === 1) field.remember(before)
      return
    }
    event.preventDefault()
    event.stopImmediatePropagation()
    if (verdict.do === 'scan') void deliverScan(verdict.text)
    else timer = target.setTimeout(() => field.insert(detector.expire() ?? ''), silenceMs)
  }
  // Letters that no key of the layout gives (ệ, Đ) may come as text alone; inside a scan they belong to the scan.
  const onText = (event: InputEvent): void => {
    if (!event.isTrusted || !detector.holding || event.inputType !== 'insertText') return
    event.preventDefault()
    for (const key of event.data ?? '') {
      detector.press({ key, atMs: event.timeStamp, repeat: false, special: false })
    }
  }
  target.addEventListener('beforeinput', onText, { capture: true })
  target.addEventListener('keydown', onKey, { capture: true })
  return () => {
    target.clearTimeout(timer)
    target.removeEventListener('beforeinput', onText, { capture: true })
    target.removeEventListener('keydown', onKey, { capture: true })
  }
}

type TextField = HTMLInputElement | HTMLTextAreaElement
interface FieldState {
  field: TextField | null
  value: string
  start: number | null
  end: number | null
}

/** The field that had the focus when a burst began, and what stood in it then. */
class BurstField {
  #state: FieldState = { field: null, value: '', start: null, end: null }

  read(): FieldState {
    const active = document.activeElement
    if (!(active instanceof HTMLInputElement || active instanceof HTMLTextAreaElement)) {
      return { field: null, value: '', start: null, end: null }
    }
    return { field: active, value: active.value, start: active.selectionStart, end: active.selectionEnd }
  }

  remember(state: FieldState): void {
    this.#state = state
  }

  /** Puts back what stood there; React hears it as typing, through the element's own setter. */
  restore(): void {
    const { field, value, start, end } = this.#state
    if (!field?.isConnected || field.value === value) return
    const owner = field instanceof HTMLInputElement ? HTMLInputElement : HTMLTextAreaElement
    Object.getOwnPropertyDescriptor(owner.prototype, 'value')?.set?.call(field, value)
    if (start !== null) field.setSelectionRange(start, end)
    field.dispatchEvent(new Event('input', { bubbles: true }))
  }

  /** Types text that was held back after all, at the cursor of the field that has the focus. */
  insert(text: string): void {
    const { field, value, start, end } = this.read()
    if (!field || text === '') return
    const from = start ?? value.length
    this.remember({
      field,
      value: value.slice(0, from) + text + value.slice(end ?? from),
      start: null,
      end: null
    })
    this.restore()
    field.setSelectionRange(from + text.length, from + text.length)
  }
}

function isPassword(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement && target.type === 'password'
}
