// An import while it runs: chunks one after the other, each a command of its own. Cut anywhere, the next run leaves out
// what is in already.
import { useEffect, useRef, useState } from 'react'
import { newId } from '@shared/ids'
import type { Refusal } from '@shared/contract/answers'
import { importChunkMax } from '@shared/contract/custody'
import type { OutputOf } from '@shared/contract'
import { office } from '../../office'

export type Preview = OutputOf<'custody.previewStockImport'>

export interface ImportRun {
  /** Rows that are through, whether now or before. */
  done: number
  running: boolean
  /** A person ended it: what is in stays, and the next run goes on behind it. */
  stopped: boolean
  refusal: Refusal | null
  fault: string | null
}

const idle: ImportRun = { done: 0, running: false, stopped: false, refusal: null, fault: null }

/** Runs an import; `run` answers true when every row is in, `stop` ends it after the chunk that is on its way. */
export function useImport(): ImportRun & {
  run: (preview: Preview) => Promise<boolean>
  stop: () => void
  reset: () => void
} {
  const [state, setState] = useState(idle)
  const ending = useRef<AbortController | null>(null)
  const run = async ({ importId, rows }: Preview): Promise<boolean> => {
    const { signal } = (ending.current = new AbortController())
    setState({ ...idle, running: true })
    for (let at = 0; at < rows.length; at += importChunkMax) {
      if (signal.aborted) {
        setState({ ...idle, done: at, stopped: true })
        return false
      }
      const input = { importId, rows: rows.slice(at, at + importChunkMax) }
      const answer = await office.call('custody.importStock', input, { command: newId() })
      if (!('ok' in answer)) {
        const refusal = 'refusal' in answer ? answer.refusal : null
        const fault = 'fault' in answer ? answer.fault.reference : null
        setState({ ...idle, done: at, refusal, fault })
        return false
      }
      setState({ ...idle, done: at + input.rows.length, running: true })
    }
    setState({ ...idle, done: rows.length })
    return true
  }
  const stop = (): void => ending.current?.abort()
  return { ...state, run, stop, reset: () => setState(idle) }
}

export type PreviewProgress = OutputOf<'custody.getStockImportProgress'>
const askAgainMs = 250

/** How far the look at a file is, asked again and again for as long as it is shown. */
export function usePreviewProgress(): PreviewProgress {
  const [progress, setProgress] = useState<PreviewProgress>({ step: 'READING', rows: 0, of: 0 })
  useEffect(() => {
    const timer = setInterval(() => {
      void office.call('custody.getStockImportProgress', {}).then((answer) => {
        if ('ok' in answer && answer.ok.step !== 'IDLE') setProgress(answer.ok)
      })
    }, askAgainMs)
    return () => clearInterval(timer)
  }, [])
  return progress
}

/** A file's bytes as base64. Rejects when it cannot be read. */
export function base64Of(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onerror = () => reject(new Error('the file cannot be read'))
    reader.onload = () => {
      const address = typeof reader.result === 'string' ? reader.result : ''
      resolve(address.slice(address.indexOf(',') + 1))
    }
    reader.readAsDataURL(file)
  })
}
