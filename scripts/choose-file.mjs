// The runnable files of a folder under tests/, by the name a person types.
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { project } from './places.mjs'

/** The names (without .ts) of the files directly in tests/<folder>, sorted. */
export function namesIn(folder) {
  const full = join(project, 'tests', folder)
  if (!existsSync(full)) return []
  const files = readdirSync(full).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
  return files.map((name) => name.slice(0, -'.ts'.length)).sort()
}

/** The path of one of them; a name that is not there is an error that lists those that are. */
export function fileIn(folder, name) {
  const names = namesIn(folder)
  if (!names.includes(name)) {
    throw new Error(
      `There is no "${name ?? ''}" in tests/${folder}. There is: ${names.join(', ') || 'nothing yet'}`
    )
  }
  return join(project, 'tests', folder, `${name}.ts`)
}
