import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { text } from 'node:stream/consumers'
import { createInterface } from 'node:readline'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { askToEnrolAt, newKey } from './test-centre'

let directory: string
const started: ChildProcess[] = []

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'thads-server-'))
})

afterAll(async () => {
  for (const child of started) child.kill('SIGTERM')
  await rm(directory, { recursive: true })
})

/** The real program on a data folder of its own, with the PostgreSQL in it. */
function central(...args: string[]): ChildProcess {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', 'central/server.ts', ...args, '--data', directory],
    {
      cwd: resolve(import.meta.dirname, '../..'),
      env: { ...process.env, DATABASE_URL: '' },
      stdio: ['ignore', 'pipe', 'pipe']
    }
  )
  started.push(child)
  return child
}

async function firstLine(child: ChildProcess): Promise<{ listening: string; enrolmentAdminToken: string }> {
  for await (const line of createInterface({ input: child.stdout as NodeJS.ReadableStream })) {
    return JSON.parse(line) as { listening: string; enrolmentAdminToken: string }
  }
  throw new Error(await text(child.stderr as NodeJS.ReadableStream))
}

async function outcome(child: ChildProcess) {
  const [out, error, [code]] = await Promise.all([
    text(child.stdout as NodeJS.ReadableStream),
    text(child.stderr as NodeJS.ReadableStream),
    once(child, 'exit') as Promise<[number]>
  ])
  return { code, out, error }
}

const postmaster = () => readFile(join(directory, 'postgres', 'postmaster.pid'), 'utf8')

// A database is made and started twice: on a busy machine that takes longer than a test usually may.
test(
  'a centre on its own database gives codes, survives a kill, and ends in good order',
  { timeout: 180_000 },
  async () => {
    const early = await outcome(central('enrol', '--office', '79007'))
    expect(early).toMatchObject({ code: 1, out: '' })

    const first = central()
    const { listening } = await firstLine(first)
    expect(listening).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
    const made = await outcome(central('enrol', '--office', '79007'))
    const { code } = JSON.parse(made.out) as { code: string }
    const key = newKey()
    const enrolled = await askToEnrolAt(listening, { office: '79007', code, key })
    expect(enrolled).toMatchObject({ centreKey: expect.any(String) as string })

    const second = await outcome(central())
    expect(second).toMatchObject({ code: 1, error: expect.stringContaining('another centre runs') as string })

    const before = await postmaster()
    first.kill('SIGKILL')
    await once(first, 'exit')
    const again = central()
    const restarted = await firstLine(again)
    expect(await postmaster(), 'the database that outlived the centre goes on').toBe(before)
    const repeated = await askToEnrolAt(restarted.listening, { office: '79007', code, key })
    expect(repeated, 'the same key of the centre, the same enrolment').toEqual(enrolled)

    again.kill('SIGTERM')
    again.kill('SIGINT')
    expect(await once(again, 'exit')).toEqual([0, null])
    expect(existsSync(join(directory, 'postgres', 'postmaster.pid'))).toBe(false)
  }
)

test('what the command line does not understand is answered with its usage', async () => {
  const wrong = await outcome(central('enrol'))
  expect(wrong).toMatchObject({ code: 1, error: expect.stringContaining('--office CODE') as string })
})
