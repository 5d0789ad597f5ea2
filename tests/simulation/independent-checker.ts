// Hands the exported journal to a checker in another language, which knows only what the design says of an entry.
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { MadeStore } from './made-store'

const checker = join(__dirname, '..', 'proof', 'check-journal.py')

/** Why it cannot be asked here, or null. */
export function whyNoPython(): string | null {
  return spawnSync('python3', ['--version']).status === 0 ? null : 'python3 is not on this machine: not run'
}

/** Exports a store's journal with the built headless door, as anybody would. Answers the file's path. */
export function exportJournal({ directory, keyFile }: Pick<MadeStore, 'directory' | 'keyFile'>): string {
  const cli = process.env['OFFICE_CLI'] ?? join(__dirname, '..', '..', 'out', 'main', 'cli.js')
  const args = [cli, '--store', directory, '--key-file', keyFile, 'journal', '--ndjson']
  const exported = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1024 * 1024 * 1024 })
  if (exported.status !== 0) throw new Error(`journal --ndjson failed: ${exported.stderr}`)
  const file = join(directory, '..', 'journal.ndjson')
  writeFileSync(file, exported.stdout)
  return file
}

/** The checker's verdict on a journal file: how many entries and the last hash, or what it complains of. */
export function checkJournal(file: string): { entries: number; hash: string } | { complaint: string } {
  const checked = spawnSync('python3', [checker, file], { encoding: 'utf8' })
  if (checked.status !== 0) return { complaint: checked.stderr.trim() }
  const [entries, hash = ''] = checked.stdout.trim().split(' ')
  return { entries: Number(entries), hash }
}

/** Changes one letter of one entry in a copy of a journal file; answers the copy's path. */
export function forgeJournal(file: string): string {
  const forged = `${file}.forged`
  writeFileSync(forged, readFileSync(file, 'utf8').replace('chiếc', 'chiếC'))
  return forged
}
