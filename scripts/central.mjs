// npm run central: the receiving end of replication.
import { runHeadless } from './headless.mjs'
import { finish } from './run.mjs'

await finish(runHeadless({ output: 'central', source: 'central/server.ts' }))
