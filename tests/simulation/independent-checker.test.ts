import { expect, it } from 'vitest'
import { checkJournal, exportJournal, forgeJournal, whyNoPython } from './independent-checker'
import { readingMade } from './made-store'
import { playedStore } from './played-store'

const notRun = whyNoPython()
if (notRun !== null) console.log(notRun)

it.skipIf(notRun !== null)(
  'an exported journal holds for a checker written from the design alone',
  async () => {
    const store = await playedStore()
    try {
      const file = exportJournal(store)
      const head = readingMade(store.directory, (connection) =>
        connection.prepare('SELECT seq AS entries, hash FROM journal ORDER BY seq DESC LIMIT 1').get()
      )
      expect(checkJournal(file)).toEqual(head)
      expect(checkJournal(forgeJournal(file))).toEqual({
        complaint: expect.stringContaining('the chain is broken') as string
      })
    } finally {
      store.remove()
    }
  },
  120_000
)
