// npm run bench [-- NAME]: the measurements of tests/bench, all of them or the one named, as ratios within one run.
import { fileIn, namesIn } from './choose-file.mjs'
import { play } from './play.mjs'
import { finish } from './run.mjs'

async function bench() {
  const [first, ...rest] = process.argv.slice(2)
  const named = first !== undefined && !first.startsWith('-')
  const names = named ? [first] : namesIn('bench')
  if (names.length === 0) throw new Error('tests/bench holds no measurement')
  const args = named || first === undefined ? rest : [first, ...rest]
  return play(
    names.map((name) => fileIn('bench', name)),
    args
  )
}

await finish(bench())
