// Small pictures of photos as a telephone takes them, and the report of a thing with a long history, through the window.
import { measurePictures } from './pictures/measure'

measurePictures({ photos: 24, moves: 60 }).then(
  ({ madeMs, keptMs, reportMs, reportEntries }) => {
    const [made, kept, report] = [madeMs, keptMs, reportMs].map((ms) => ms.toFixed(0))
    console.log(
      `thumbnail of 12 megapixels: made in ${made} ms, kept ${kept} ms (at most 100 once it is kept)`
    )
    console.log(`report of a thing with ${reportEntries} entries: ${report} ms (at most 2000)`)
    process.exitCode = keptMs <= 100 && reportMs <= 2000 ? 0 : 1
  },
  (error: unknown) => {
    console.error(error)
    process.exitCode = 1
  }
)
