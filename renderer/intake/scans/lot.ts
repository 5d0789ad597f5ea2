// The scans of one lot in this window: sent one by one, so that a large pile shows how far it is and a refused page
// stops no other.
import { useState } from 'react'
import type { Answer, Refusal } from '@shared/contract/answers'
import { lotTopic } from '@shared/contract/intake-pages'
import { newId } from '@shared/ids'
import { office, useQuery } from '../../office'
import { lotNow } from './hand-over'
import { readScan, type ScanContent } from './scan-files'
import type { Place, Scan } from './order'

export interface Lot {
  scans: readonly Scan[]
  /** False before the office has said which scans there are. */
  read: boolean
  /** Null while nothing is being sent. */
  progress: { done: number; of: number } | null
  /** Why pages were not taken, each with the name of its file. */
  refusals: readonly Refusal[]
  /** The reference number of a fault. */
  fault: string | null
  addFiles: (files: readonly File[], item: number | null) => Promise<void>
  add: (content: ScanContent, item: number | null) => Promise<void>
  arrange: (scans: readonly Place[]) => Promise<void>
  remove: (scanId: string) => Promise<void>
  clearRefusals: () => void
}

export function useLot(lotId: string | null): Lot {
  const { value } = useQuery('intake.listScans', lotId === null ? null : { lotId }, { topics: [lotTopic] })
  const [progress, setProgress] = useState<Lot['progress']>(null)
  const [refusals, setRefusals] = useState<readonly Refusal[]>([])
  const [fault, setFault] = useState<string | null>(null)
  const note = (answer: Answer): void => {
    if ('refusal' in answer) setRefusals((before) => [...before, answer.refusal])
    if ('fault' in answer) setFault(answer.fault.reference)
  }
  const send = async (content: ScanContent, item: number | null): Promise<void> => {
    if (lotId === null) return
    const place = await lotNow(lotId, item)
    note(await office.call('intake.keepScan', { ...place, ...content }, { command: newId() }))
  }
  const add = async (content: ScanContent, item: number | null): Promise<void> => {
    setProgress({ done: 0, of: 1 })
    await send(content, item)
    setProgress(null)
  }
  const addFiles = async (files: readonly File[], item: number | null): Promise<void> => {
    setRefusals([])
    setFault(null)
    for (const [done, file] of files.entries()) {
      setProgress({ done, of: files.length })
      const content = await readScan(file)
      if ('refusal' in content) setRefusals((before) => [...before, content.refusal])
      else await send(content, item)
    }
    setProgress(null)
  }
  const arrange = async (places: readonly Place[]): Promise<void> => {
    if (lotId === null) return
    const scans = places.map(({ scanId, item }) => ({ scanId, item }))
    note(await office.call('intake.arrangeScans', { lotId, scans, removed: [] }, { command: newId() }))
  }
  const remove = async (scanId: string): Promise<void> => {
    if (lotId === null) return
    const taken = { lotId, scans: [], removed: [scanId] }
    note(await office.call('intake.arrangeScans', taken, { command: newId() }))
  }
  return {
    scans: value?.scans ?? [],
    read: value !== null,
    progress,
    refusals,
    fault,
    addFiles,
    add,
    arrange,
    remove,
    clearRefusals: () => setRefusals([])
  }
}
