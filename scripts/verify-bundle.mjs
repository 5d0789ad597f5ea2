// npm run verify-bundle -- FILE [--photos FOLDER]: checks the exported bundle of an asset, without a store or a network.
import { join } from 'node:path'
import { project } from './places.mjs'
import { finish } from './run.mjs'
import { runTypeScript } from './run-ts.mjs'

await finish(
  runTypeScript(join(project, 'main', 'office', 'verify-bundle-command.ts'), process.argv.slice(2))
)
