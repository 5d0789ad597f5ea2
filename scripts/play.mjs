// What demo, bench and proof have in common: everything prepared and built, then TypeScript files with a display, in order.
import { build } from './build.mjs'
import { prepare } from './prepare.mjs'
import { runTypeScript } from './run-ts.mjs'

/**
 * @param {string[]} files
 * @param {string[]} args given to each
 * @returns {Promise<number>} the first exit code that is not 0; the files after it still run
 */
export async function play(files, args) {
  await prepare((line) => process.stderr.write(`${line}\n`))
  const built = await build((line) => process.stderr.write(`${line}\n`))
  if (built !== 0) return built
  let result = 0
  for (const file of files) {
    const code = await runTypeScript(file, args, { display: true })
    if (result === 0) result = code
  }
  return result
}
