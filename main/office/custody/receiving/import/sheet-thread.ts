// Takes the rows of a workbook out in a thread of its own: ten thousand of them take the library seconds in one go, and
// the counter must be answered meanwhile. The thread has no file of its own, so that it is the same in the bundle and
// under a test; it is handed all that it needs, and knows neither assets nor the office.
import { createRequire } from 'node:module'
import { Worker, type MessagePort } from 'node:worker_threads'

const readerPath = createRequire(import.meta.url).resolve('read-excel-file/node')
/** Far above what the largest allowed file takes, far below what would take the office down with it. */
const memoryMbMax = 1536

interface ThreadParts {
  parentPort: MessagePort
  workerData: { file: Uint8Array; readerPath: string }
}

interface XlsxLibrary {
  readSheet: (file: Buffer, sheet: number, options: object) => Promise<unknown[][]>
}

/** Runs in the thread, as text: it may use nothing that stands outside of it. */
async function readInThread(load: (module: string) => unknown): Promise<void> {
  const rowsAtOnce = 500
  const { parentPort, workerData } = load('node:worker_threads') as ThreadParts
  const { readSheet } = load(workerData.readerPath) as XlsxLibrary
  const asTyped = { parseNumber: (text: string) => text, trim: true }
  const rows = await readSheet(Buffer.from(workerData.file), 1, asTyped)
  const textOf = (value: unknown): string => {
    if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10)
    if (typeof value === 'string') return value.normalize('NFC').trim()
    return typeof value === 'boolean' || typeof value === 'number' ? String(value) : ''
  }
  for (let from = 0; from < rows.length; from += rowsAtOnce) {
    parentPort.postMessage(rows.slice(from, from + rowsAtOnce).map((row) => row.map(textOf)))
  }
}

/**
 * Rows of texts, some at a time as they come. Rejects for what the library cannot read, for what takes too much, and when
 * it is ended: the thread ends with it.
 */
export function rowsOf(
  file: Buffer,
  { onRows, signal }: { onRows: (rows: string[][]) => void; signal: AbortSignal }
): Promise<void> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(`(${readInThread.toString()})(require)`, {
      eval: true,
      workerData: { file, readerPath },
      resourceLimits: { maxOldGenerationSizeMb: memoryMbMax }
    })
    const end = (error: unknown): void => {
      reject(error instanceof Error ? error : new Error(String(error)))
      void thread.terminate()
    }
    const stop = (): void => end(new Error('nobody waits for it any more'))
    if (signal.aborted) stop()
    signal.addEventListener('abort', stop, { once: true })
    thread.on('message', (rows: string[][]) => {
      try {
        onRows(rows)
      } catch (error) {
        end(error)
      }
    })
    thread.on('error', reject)
    thread.on('exit', (code) => {
      signal.removeEventListener('abort', stop)
      if (code === 0) resolve()
      else reject(new Error(`the thread ended with ${code}`))
    })
  })
}
