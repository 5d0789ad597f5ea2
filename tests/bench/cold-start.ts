// Cold start to a usable screen: against an empty Electron window, and with a million entries against a small store.
import { measureColdStart } from './cold-start/measure'

measureColdStart({ rounds: 7, entries: 1_000_000 }).then(
  ({ toEmpty, toSmall, emptyMs, smallMs, largeMs, growSeconds }) => {
    const [empty, small, large] = [emptyMs, smallMs, largeMs].map((ms) => `${ms.toFixed(0)} ms`)
    console.log(`cold start: ${toEmpty.toFixed(2)} × an empty window (${small}, ${empty}; at most 2.5)`)
    console.log(`with 1,000,000 entries: ${toSmall.toFixed(2)} × the small store (${large}; at most 1.1)`)
    console.log(`the million entries were appended in ${growSeconds.toFixed(0)} s`)
    process.exitCode = toEmpty <= 2.5 && toSmall <= 1.1 ? 0 : 1
  },
  (error: unknown) => {
    console.error(error)
    process.exitCode = 1
  }
)
