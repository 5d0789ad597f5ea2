// A PostgreSQL of our own in a data folder, for an office's trial, the demo and the tests. It outlives a killed
// centre, so the next start finds it and goes on with it.
import type { ChildProcess } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, open, readFile, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join, resolve } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { Client } from 'pg'
import { databaseUser, ended, underUser } from './database-user'
import { initialiseCluster, postgresPrograms, userName } from './initialise-cluster'

export interface EmbeddedDatabase {
  /** URL of a database of this name, made when it is missing. */
  database: (name: string) => Promise<string>
  /** Ends it in good order and waits for its end. */
  stop: () => Promise<void>
}

const pollMs = 50
const startMsMax = 30_000

/** Starts the PostgreSQL of the folder `directory/postgres`, or takes up the one that still runs there. */
export async function startEmbedded(directory: string): Promise<EmbeddedDatabase> {
  const cluster = resolve(directory, 'postgres')
  const user = await databaseUser()
  await mkdir(cluster, { recursive: true, mode: 0o700 })
  const password = await passwordOf(directory)
  const urlOf = (port: number, name: string) => `postgres://${userName}:${password}@127.0.0.1:${port}/${name}`

  const running = await postmaster(cluster)
  if (running && (await answers(urlOf(running.port, 'postgres')))) {
    return embedded(
      (name) => urlOf(running.port, name),
      () => endOrphan(cluster, running.pid)
    )
  }
  const programs = await postgresPrograms()
  if (!existsSync(join(cluster, 'PG_VERSION'))) {
    await initialiseCluster(programs.initdb, { directory, cluster, password, user })
  }
  const port = await freePort()
  const log = await open(join(directory, 'postgres.log'), 'a')
  const flags = ['-D', cluster, '-p', String(port), '-c', 'listen_addresses=127.0.0.1']
  // Its own process group: a Ctrl-C in the terminal is the centre's to handle, in order.
  const child = underUser(user, [programs.postgres, ...flags, '-c', 'unix_socket_directories='], {
    stdio: ['ignore', log.fd, log.fd],
    detached: true
  })
  await log.close()
  // However this process ends by itself, the server does not stay behind; only a kill leaves it for the next start.
  const endWithUs = () => child.kill('SIGINT')
  process.once('exit', endWithUs)
  child.once('exit', () => process.off('exit', endWithUs))
  await untilItAnswers(child, urlOf(port, 'postgres'), directory)
  return embedded(
    (name) => urlOf(port, name),
    () => end(child)
  )
}

/** Any number, the same for all centres: who holds it is the one that may stop the embedded database. */
const ownerLock = 7_900_702

/** Claims an embedded database until the connection ends. Throws an Error when another centre has it. */
export async function ownDatabase(url: string): Promise<Client> {
  const client = new Client({ connectionString: url })
  // A lost database shows itself in the pool and in the health route.
  client.on('error', () => undefined)
  await client.connect()
  const { rows } = await client.query<{ free: boolean }>('SELECT pg_try_advisory_lock($1) AS free', [
    ownerLock
  ])
  if (rows[0]?.free) return client
  await client.end()
  throw new Error('another centre runs on this data folder')
}

function embedded(urlOf: (name: string) => string, stop: () => Promise<void>): EmbeddedDatabase {
  const database = async (name: string) => {
    if (!/^[a-z][a-z0-9_]*$/.test(name)) throw new RangeError(`no name of a database: ${name}`)
    const client = new Client({ connectionString: urlOf('postgres') })
    await client.connect()
    try {
      const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name])
      if (!rowCount) await client.query(`CREATE DATABASE ${name}`)
    } finally {
      await client.end()
    }
    return urlOf(name)
  }
  return { database, stop }
}

async function passwordOf(directory: string): Promise<string> {
  const file = join(directory, 'database-password')
  if (!existsSync(file)) await writeFile(file, randomBytes(24).toString('hex'), { mode: 0o600 })
  return readFile(file, 'utf8')
}

/** Process and port of the server that last ran on this folder, if it left its note. */
async function postmaster(cluster: string): Promise<{ pid: number; port: number } | null> {
  const note = await readFile(join(cluster, 'postmaster.pid'), 'utf8').catch(() => '')
  const lines = note.split('\n')
  const [pid, port] = [Number(lines[0]), Number(lines[3])]
  return pid > 0 && port > 0 ? { pid, port } : null
}

async function answers(url: string): Promise<boolean> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 2_000 })
  try {
    await client.connect()
    await client.end()
    return true
  } catch {
    return false
  }
}

async function untilItAnswers(child: ChildProcess, url: string, directory: string): Promise<void> {
  for (let waitedMs = 0; waitedMs < startMsMax; waitedMs += pollMs) {
    if (child.exitCode !== null) break
    if (await answers(url)) return
    await delay(pollMs)
  }
  child.kill('SIGINT')
  throw new Error(`PostgreSQL did not start; see ${directory}/postgres.log`)
}

/** SIGINT is PostgreSQL's fast shutdown: open transactions are undone, everything is written. */
async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = ended(child)
  child.kill('SIGINT')
  await gone
}

async function endOrphan(cluster: string, pid: number): Promise<void> {
  process.kill(pid, 'SIGINT')
  while (existsSync(join(cluster, 'postmaster.pid'))) await delay(pollMs)
}

function freePort(): Promise<number> {
  return new Promise((resolvePort, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => {
        if (address && typeof address === 'object') resolvePort(address.port)
        else reject(new Error('no free port'))
      })
    })
  })
}
