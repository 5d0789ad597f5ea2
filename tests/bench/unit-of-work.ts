// The cost of one command with one entry, its projections and one durable commit, as a ratio to the same rows written
// bare in the same run. Both write in turns, so that what the machine does meanwhile hits both.
import { measureUnitOfWork } from './unit-of-work/measure'

measureUnitOfWork({ blocks: 300, operations: 30 }).then(
  ({ ratio, officeMicroseconds, bareMicroseconds }) => {
    const figures = `office ${officeMicroseconds.toFixed(0)} µs, bare ${bareMicroseconds.toFixed(0)} µs`
    console.log(`unit of work: ${ratio.toFixed(2)} × the bare one (${figures}; at most 1.5)`)
    process.exitCode = ratio <= 1.5 ? 0 : 1
  },
  (error: unknown) => {
    console.error(error)
    process.exitCode = 1
  }
)
