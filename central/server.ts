// Starts the centre: a database, its secrets, the server; and ends them in order. What it serves is in app.ts.
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { buildCentre } from './app'
import { readArguments, type CentralArguments } from './arguments'
import { openPool } from './database/connection'
import { ownDatabase, startEmbedded } from './database/embedded'
import { migrate } from './database/migrate'
import { addressFile, askForCode } from './enrolment/ask-for-code'
import { logTo, type CentreLog } from './log'
import { readSecrets } from './secrets'

type Serve = Extract<CentralArguments, { command: 'serve' }>

async function serve(asked: Serve, log: CentreLog): Promise<void> {
  await mkdir(asked.directory, { recursive: true, mode: 0o700 })
  const database = await openDatabase(asked.directory)
  try {
    const close = await listen(asked, database.url, log)
    let ending: Promise<void> | undefined
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      // A terminal signals the whole group and a wrapper passes it on, so it may well come twice.
      process.on(signal, () => {
        ending ??= close()
          .then(database.end)
          .then(() => process.exit(0), failed)
      })
    }
  } catch (error) {
    await database.end()
    throw error
  }
}

/** The database that DATABASE_URL names, or our own in the data folder, which ends with us. */
async function openDatabase(directory: string): Promise<{ url: string; end: () => Promise<void> }> {
  const given = process.env.DATABASE_URL
  if (given) return { url: given, end: () => Promise.resolve() }
  const own = await startEmbedded(directory)
  const url = await own.database('centre')
  const owner = await ownDatabase(url)
  const end = async () => {
    await owner.end()
    await own.stop()
  }
  return { url, end }
}

/** Serves until the returned function is called. */
async function listen({ directory, host, port }: Serve, url: string, log: CentreLog) {
  const pool = openPool(url, (error) => {
    log({ level: 'error', event: 'connection-lost', error })
  })
  await migrate(pool, url)
  const secrets = await readSecrets(directory)
  const { app } = await buildCentre({ pool, log, ...secrets })
  const listening = await app.listen({ host, port })
  await writeFile(join(directory, addressFile), listening)
  process.stdout.write(`${JSON.stringify({ listening, enrolmentAdminToken: secrets.adminToken })}\n`)
  return async () => {
    await app.close()
    await pool.end()
    await rm(join(directory, addressFile), { force: true })
  }
}

async function main(): Promise<void> {
  const log = logTo(
    (line) => process.stderr.write(line),
    () => new Date()
  )
  const asked = readArguments(process.argv.slice(2))
  if (asked.command === 'serve') return serve(asked, log)
  const code = await askForCode(asked.directory, asked.office)
  process.stdout.write(`${JSON.stringify(code)}\n`)
}

function failed(error: unknown): void {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exit(1)
}

main().catch(failed)
