// npm run office: the office process without a window (the headless door).
import { runHeadless } from './headless.mjs'
import { finish } from './run.mjs'

await finish(runHeadless({ output: 'cli', source: 'main/office/cli.ts' }))
