// npm run verify-manifest -- FILE… [--code CODE]: checks the pages of a file against its manifests, without a store or a network.
import { join } from 'node:path'
import { project } from './places.mjs'
import { finish } from './run.mjs'
import { runTypeScript } from './run-ts.mjs'

await finish(
  runTypeScript(join(project, 'main', 'office', 'verify-manifest-command.ts'), process.argv.slice(2))
)
