// Several PDFs as one (poppler's pdfunite).
import { execFile } from 'node:child_process'
import { rmSync } from 'node:fs'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** Writes the pages of all parts to one file, in order, and removes the parts. */
export async function joinPdfs(parts: readonly string[], whole: string): Promise<void> {
  await run('pdfunite', [...parts, whole])
  for (const part of parts) rmSync(part)
}
