// Starts the centre: a database, its secrets, the server; and ends them in order. What it serves is in app.ts.
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { buildCentre } from './app'
import { readArguments, type CentralArguments } from './arguments'
import { openPool } from './database/connection'
import { startEmbedded } from './database/embedded'
import { migrate } from './database/migrate'
import { addressFile, askForCode } from './enrolment/ask-for-code'
import { logTo, type CentreLog } from './log'
import { readSecrets } from './secrets'

type Serve = Extract<CentralArguments, { command: 'serve' }>

async function serve({ directory, host, port }: Serve, log: CentreLog): Promise<void> {
  await mkdir(directory, { recursive: true, mode: 0o700 })
  const own = process.env.DATABASE_URL ? null : await startEmbedded(directory)
  const url = process.env.DATABASE_URL ?? (await own?.database('centre')) ?? ''
  const pool = openPool(url, (error) => {
    log({ level: 'error', event: 'connection-lost', error })
  })
  await migrate(pool, url)
  const secrets = await readSecrets(directory)
  const { app } = await buildCentre({ pool, log, ...secrets })
  const listening = await app.listen({ host, port })
  await writeFile(join(directory, addressFile), listening)
  process.stdout.write(`${JSON.stringify({ listening, enrolmentAdminToken: secrets.adminToken })}\n`)

  const close = async () => {
    await app.close()
    await pool.end()
    await own?.stop()
    await rm(join(directory, addressFile), { force: true })
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      close().then(() => process.exit(0), failed)
    })
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
