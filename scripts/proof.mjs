// npm run proof -- PLACE: replays the claims about one place of the program at full size, one PASS or FAIL a line.
import { fileIn } from './choose-file.mjs'
import { play } from './play.mjs'
import { finish } from './run.mjs'

async function proof() {
  const [place, ...args] = process.argv.slice(2)
  return play([fileIn('proof', place)], args)
}

await finish(proof())
