// Brings every scan of this window to whoever wants it: the current place first, then the frame. Scans come
// from keyboard-wedge scanners (by their speed), from serial ones through the office, and from the scan box.
import { useEffect, useEffectEvent } from 'react'
import { looksLikeMrz } from '@shared/mrz'
import { parseTag, type Tag } from '@shared/tags'
import { Watched } from '../watched'
import type { Burst, ScannerLayout, ScanTrouble } from './scan-burst'
import { listenForBursts } from './scan-wedge'

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

/** `SECRET`: the focus was in a password field, and what came is no code of ours; it is shown to nobody. */
export type WedgeTrouble = ScanTrouble | 'SECRET'

const idCardFieldsMin = 6
/** Fields of an ID card that hold a name and an address. */
const idCardWords = [2, 5]
/** A place that has not opened by then will not open for this scan any more. */
const leftForMaxMs = 5000
const layoutKey = 'scanner-layout'
/** The symbology that some scanners put before the code: `]C1`, `]Q1`, `]d2`. */
const symbology = /^\][A-Za-z][0-9A-Za-z]/

/** How many scans somebody took so far: what was said of an earlier one is over by then. */
export const takenScans = new Watched(0)
/** Why the last scan by keys was not taken; a new object each time, null once a scan was whole. */
export const wedgeTrouble = new Watched<{ readonly trouble: WedgeTrouble } | null>(null)

const handlers: ScanHandler[] = []
let waiting: { scan: Scan; sinceMs: number } | null = null
let lastAnswer: Promise<boolean> | null = null
let paused = false

/** Takes apart what a scanner read. */
export function readScan(text: string): Scan {
  const trimmed = text.trim().normalize('NFC')
  // Only before something known: three characters of any other code may well look like a symbology.
  const bare = trimmed.replace(symbology, '')
  const read = bare !== trimmed && isKnown(bare) ? bare : trimmed
  const parts = parseTag(read)
  return { text: read, tag: parts ? read.slice(0, 16) : null, parts, isIdCard: looksLikeIdCard(read) }
}

function looksLikeIdCard(text: string): boolean {
  const fields = text.split('|')
  return fields.length >= idCardFieldsMin && /^\d{12}$/.test(fields[0] ?? '')
}

function isKnown(text: string): boolean {
  return parseTag(text) !== null || looksLikeIdCard(text) || looksLikeMrz(text)
}

/**
 * Asks the handlers in turn, the one mounted last first. True when one took it. One scan after the other: at 20 a
 * second the next one must find the screen as the one before left it.
 */
export function deliverScan(text: string): Promise<boolean> {
  const answer = lastAnswer === null ? ask(text) : lastAnswer.then(() => ask(text))
  const settled = answer
    .catch(() => false)
    .then(async (taken) => {
      // The screen draws what the handler changed in a task of its own.
      await new Promise((resolve) => setTimeout(resolve))
      if (lastAnswer === settled) lastAnswer = null
      return taken
    })
  lastAnswer = settled
  return answer
}

async function ask(text: string): Promise<boolean> {
  if (paused) return false
  const scan = readScan(text)
  wedgeTrouble.set(null)
  window.dispatchEvent(new CustomEvent<Scan>('scan', { detail: scan }))
  for (const handler of [...handlers].reverse()) {
    if (!(await handler(scan))) continue
    takenScans.set(takenScans.get() + 1)
    return true
  }
  return false
}

/** While the session has ended, scans are kept out of fields as ever, and nobody hears them. */
export function pauseScans(pause: boolean): void {
  paused = pause
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

/**
 * Listens to the keyboard for scanners, before any field does, and delivers what they scan. In a password field
 * only what the program knows is taken: anything else may be a password that a program filled in.
 */
export function listenForWedge(target: Window): () => void {
  return listenForBursts(target, {
    onBurst: (burst, secret) => {
      const read = readBurst(burst, learnedLayout())
      if ('text' in read && secret && !isKnown(readScan(read.text).text))
        wedgeTrouble.set({ trouble: 'SECRET' })
      else if ('trouble' in read) wedgeTrouble.set({ trouble: read.trouble })
      else {
        if (read.layout) localStorage.setItem(layoutKey, read.layout)
        void deliverScan(read.text)
      }
    }
  })
}

/** What a burst of keys says; an ID card without one letter outside ASCII in name and address lost those letters. */
export function readBurst(burst: Burst, layout: ScannerLayout): ReturnType<Burst['read']> {
  const read = burst.read((text) => isKnown(readScan(text).text), layout)
  if (!('text' in read)) return read
  const scan = readScan(read.text)
  if (!scan.isIdCard) return read
  const fields = scan.text.split('|')
  const said = idCardWords.map((index) => fields[index] ?? '').join(' ')
  return /[^\x20-\x7e]/.test(said) && !/[?\uFFFD]/.test(said) ? read : { trouble: 'CHARACTERS' }
}

function learnedLayout(): ScannerLayout {
  return localStorage.getItem(layoutKey) === 'machine' ? 'machine' : 'us'
}
