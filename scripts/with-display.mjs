// Windows need a display. Where there is none (a server, CI) a virtual one stands in, and we say so.
import { pathToFileURL } from 'node:url'
import { finish, run } from './run.mjs'

// A window as large as its screen loses a pixel, and pictures are taken of windows of 1920×1080.
const screen = '-screen 0 1936x1096x24'

/** True when this machine has no screen to draw on. Only Linux can be without one and still run us. */
export function displayIsMissing() {
  return process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY
}

/** Runs a program with a display, real or virtual; gives its exit code. Options are those of run(). */
export function runWithDisplay(program, args, options = {}) {
  if (!displayIsMissing()) return run(program, args, options)
  process.stderr.write('No display (DISPLAY is not set): using a virtual one (xvfb-run).\n')
  // xvfb-run waits for its child before it looks at a signal, so signals go to the whole group.
  return run('xvfb-run', ['-a', '-s', screen, program, ...args], { ...options, ownGroup: true })
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [program, ...args] = process.argv.slice(2)
  if (!program) throw new Error('usage: node scripts/with-display.mjs PROGRAM [ARGUMENTS]')
  await finish(runWithDisplay(program, args))
}
