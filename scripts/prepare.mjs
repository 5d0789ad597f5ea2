// Brings a fresh clone to where the program can run, in the order in which one thing needs another.
// Everything is checked each time and done only where it is missing, so a second run costs a moment.
import { pathToFileURL } from 'node:url'
import { chooseElectron, installElectron } from './electron-runtime.mjs'
import { fitNativeStore } from './native-store.mjs'
import { installPackages } from './npm-packages.mjs'
import { finish } from './run.mjs'
import { installSystemPackages } from './system-packages.mjs'

/**
 * Prepares everything that windows, tests and the demo need. The first line said names the Electron runtime.
 * @param {(line: string) => void} [say] where the lines go; the commands that answer on stdout give stderr
 */
export async function prepare(say = (line) => process.stdout.write(`${line}\n`)) {
  const electron = await chooseElectron()
  say(electron.line)
  installSystemPackages(say)
  installPackages(say)
  installElectron(electron.kind, say)
  fitNativeStore(say)
}

/**
 * Prepares what the headless programs need: no display, no Electron.
 * @param {(line: string) => void} say
 */
export function prepareHeadless(say) {
  installPackages(say)
  fitNativeStore(say)
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await finish(prepare().then(() => 0))
}
