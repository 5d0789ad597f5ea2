// npm test: every stage in order, none left out because an earlier one failed, and one line at the end that counts.
// `npm test -- unit flows` runs only the stages named.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { build } from './build.mjs'
import { nodeModules, project, projectNode, stamps } from './places.mjs'
import { prepare } from './prepare.mjs'
import { run } from './run.mjs'
import { countPlaywright, countStage, countVitest, lastLine } from './test-results.mjs'
import { typecheck } from './typecheck.mjs'
import { runWithDisplay } from './with-display.mjs'

const reports = join(project, 'test-results')
const tool = (...path) => join(nodeModules, ...path)
const say = (line) => process.stdout.write(`${line}\n`)

function lint() {
  const cache = ['--cache', '--cache-location', join(stamps, 'eslint')]
  return run(projectNode(), [tool('eslint', 'bin', 'eslint.js'), project, ...cache, '--max-warnings', '0'])
}

function format() {
  const cache = ['--cache', '--cache-location', join(stamps, 'prettier')]
  return run(projectNode(), [
    tool('prettier', 'bin', 'prettier.cjs'),
    '--check',
    '--log-level',
    'warn',
    ...cache,
    project
  ])
}

function readReport(name) {
  const file = join(reports, `${name}.json`)
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined
}

async function vitest(part) {
  const report = [
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${join(reports, `${part}.json`)}`
  ]
  const code = await run(projectNode(), [tool('vitest', 'vitest.mjs'), 'run', '--project', part, ...report])
  const result = readReport(part)
  return countStage(code, result && countVitest(result))
}

async function flows() {
  const env = { PLAYWRIGHT_JSON_OUTPUT_NAME: join(reports, 'flows.json') }
  const cli = tool('@playwright', 'test', 'cli.js')
  const code = await runWithDisplay(projectNode(), [cli, 'test', '--reporter=list,json'], { env })
  const result = readReport('flows')
  return countStage(code, result && countPlaywright(result))
}

/** A stage without tests adds nothing when it holds, and one failure when it does not. */
async function holds(work) {
  return { passed: 0, failed: (await work()) === 0 ? 0 : 1 }
}

const stages = {
  prepare: () => holds(() => prepare(say).then(() => 0)),
  lint: () => holds(lint),
  format: () => holds(format),
  types: () => holds(typecheck),
  build: () => holds(() => build(say)),
  unit: () => vitest('unit'),
  flows,
  central: () => vitest('central')
}

async function runStage(name) {
  // The first line of a run names the Electron runtime, and prepare says it: no heading above it.
  if (name !== 'prepare') say(`\n── ${name}`)
  const start = performance.now()
  let count
  try {
    count = await stages[name]()
  } catch (error) {
    say(error instanceof Error ? error.message : String(error))
    count = { passed: 0, failed: 1 }
  }
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  const tests = count.passed > 0 ? `, ${count.passed} passed` : ''
  say(`── ${name}: ${count.failed === 0 ? 'ok' : `${count.failed} failed`}${tests} (${seconds} s)`)
  return { name, seconds, count }
}

async function test() {
  const asked = process.argv.slice(2)
  const unknown = asked.filter((name) => !(name in stages))
  if (unknown.length > 0)
    throw new Error(`There is no stage ${unknown.join(', ')}; there is ${Object.keys(stages).join(', ')}`)
  rmSync(reports, { recursive: true, force: true })
  mkdirSync(reports, { recursive: true })
  const done = []
  for (const name of Object.keys(stages)) {
    if (asked.length === 0 || asked.includes(name) || name === 'prepare') done.push(await runStage(name))
  }
  say('')
  for (const { name, seconds, count } of done) {
    say(`${name.padEnd(8)} ${seconds.padStart(7)} s  ${count.failed === 0 ? 'ok' : `${count.failed} FAILED`}`)
  }
  const { failed, line } = lastLine(done.map((stage) => stage.count))
  say(line)
  process.exitCode = failed === 0 ? 0 : 1
}

await test()
