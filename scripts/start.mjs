// npm start: prepares what is missing, builds, opens the application.
import { build } from './build.mjs'
import { electronBinary } from './electron-runtime.mjs'
import { project } from './places.mjs'
import { prepare } from './prepare.mjs'
import { finish } from './run.mjs'
import { displayIsMissing, runWithDisplay } from './with-display.mjs'

/** What Chromium must be told on this machine: root has no sandbox, and a virtual display has no GPU. */
function switches() {
  const root = process.getuid?.() === 0
  return [...(root ? ['--no-sandbox'] : []), ...(root || displayIsMissing() ? ['--disable-gpu'] : [])]
}

async function start() {
  await prepare()
  const built = await build((line) => process.stdout.write(`${line}\n`))
  if (built !== 0) return built
  return runWithDisplay(electronBinary(), [...switches(), project, ...process.argv.slice(2)])
}

await finish(start())
