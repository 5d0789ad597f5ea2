// PostgreSQL refuses to run as root, so root runs it as the system user `postgres`, made when it is missing.
import { execFile, spawn, type ChildProcess, type SpawnOptions } from 'node:child_process'
import { promisify } from 'node:util'

export interface SystemUser {
  uid: number
  gid: number
}

const run = promisify(execFile)
const name = 'postgres'

/** Who PostgreSQL is to run as; null for whoever we are. */
export async function databaseUser(): Promise<SystemUser | null> {
  if (process.getuid?.() !== 0) return null
  try {
    return await lookUp()
  } catch {
    await run('useradd', ['--system', '--user-group', name])
    return lookUp()
  }
}

async function lookUp(): Promise<SystemUser> {
  const [uid, gid] = await Promise.all([run('id', ['-u', name]), run('id', ['-g', name])])
  return { uid: Number(uid.stdout), gid: Number(gid.stdout) }
}

/**
 * Starts a program as that user. It keeps the one right to enter folders that are closed to others, because a
 * project or its data may well lie in root's own home.
 */
export function underUser(
  user: SystemUser | null,
  [program, ...args]: readonly [string, ...string[]],
  options: SpawnOptions
): ChildProcess {
  // Messages and formats of the C locale, whatever the machine speaks.
  const settled: SpawnOptions = { ...options, env: { ...process.env, LC_ALL: 'C' } }
  if (!user) return spawn(program, args, settled)
  const become = [`--reuid=${user.uid}`, `--regid=${user.gid}`, '--clear-groups']
  const mayEnter = ['--inh-caps=+dac_override', '--ambient-caps=+dac_override']
  return spawn('setpriv', [...become, ...mayEnter, program, ...args], settled)
}

/** The exit code of a program, once it has ended; null when a signal ended it. */
export function ended(child: ChildProcess): Promise<number | null> {
  return new Promise((resolveEnd, reject) => {
    child.once('error', reject)
    child.once('exit', resolveEnd)
  })
}
