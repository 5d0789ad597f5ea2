// npm run demo [-- --out DIR]: plays the main job in the real windows and leaves what came out in DIR.
import { join } from 'node:path'
import { project } from './places.mjs'
import { play } from './play.mjs'
import { finish } from './run.mjs'

await finish(play([join(project, 'tests', 'demo', 'play.ts')], process.argv.slice(2)))
