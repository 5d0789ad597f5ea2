import { afterAll, beforeAll, expect, test } from 'vitest'
import { publicKeyText } from '@domain/replication/signature'
import {
  adminToken,
  askToEnrol,
  newCode,
  newKey,
  startTestCentre,
  startTestDatabase,
  type TestCentre,
  type TestDatabase
} from './test-centre'

let database: TestDatabase
let centre: TestCentre
let now = new Date('2026-11-20T01:00:00.000Z')

beforeAll(async () => {
  database = await startTestDatabase()
  centre = await startTestCentre(await database.url(), { now: () => now })
})

afterAll(async () => {
  await centre.close()
  await database.stop()
})

const codeOf = (answer: { json: <Body>() => Body }) =>
  answer.json<{ refusal: { code: string } }>().refusal.code

test('a code enrols one office, once, and the centre gives its key', async () => {
  const code = await newCode(centre.app, '79007')
  const key = newKey()
  const enrolled = await askToEnrol(centre.app, { office: '79007', code, key })
  expect(enrolled.json()).toEqual({ centreKey: publicKeyText(centre.centreKey) })

  const again = await askToEnrol(centre.app, { office: '79007', code, key })
  expect(again.json(), 'the first answer may have been lost').toEqual(enrolled.json())
  const typed = await askToEnrol(centre.app, {
    office: '79007',
    code: code.toLowerCase().replaceAll('-', ' '),
    key
  })
  expect(typed.statusCode).toBe(200)
  const other = await askToEnrol(centre.app, { office: '79007', code, key: newKey() })
  expect([other.statusCode, codeOf(other)]).toEqual([403, 'CODE_UNKNOWN'])
})

test('an enrolled office gets no second code', async () => {
  await centre.enrol('79008')
  const answer = await centre.app.inject({
    method: 'POST',
    url: '/v1/admin/enrolment-codes',
    headers: { authorization: `Bearer ${adminToken}` },
    payload: { office: '79008' }
  })
  expect([answer.statusCode, codeOf(answer)]).toEqual([409, 'ALREADY_ENROLLED'])
})

test('of two codes of one office, used at the same moment, one is accepted', async () => {
  const codes = [await newCode(centre.app, '79009'), await newCode(centre.app, '79009')]
  const answers = await Promise.all(
    codes.map((code) => askToEnrol(centre.app, { office: '79009', code, key: newKey() }))
  )
  expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 409])
})

test('a wrong code, another office’s code and an expired one are refused alike', async () => {
  const key = newKey()
  const code = await newCode(centre.app, '79010')
  const wrong = await askToEnrol(centre.app, { office: '79010', code: 'AAAA-AAAA-AAAA-AAAA', key })
  const others = await askToEnrol(centre.app, { office: '79011', code, key })
  now = new Date(now.getTime() + 8 * 24 * 60 * 60 * 1000)
  const expired = await askToEnrol(centre.app, { office: '79010', code, key })
  expect([wrong, others, expired].map(codeOf)).toEqual(['CODE_UNKNOWN', 'CODE_UNKNOWN', 'CODE_UNKNOWN'])
})

test('codes are for the administrator only, and what is malformed is refused', async () => {
  const ask = (headers: Record<string, string>, payload: object | string) =>
    centre.app.inject({ method: 'POST', url: '/v1/admin/enrolment-codes', headers, payload })
  const bearer = { authorization: `Bearer ${adminToken}` }
  expect(codeOf(await ask({}, { office: '79012' }))).toBe('NOT_PERMITTED')
  expect(codeOf(await ask({ authorization: 'Bearer wrong' }, { office: '79012' }))).toBe('NOT_PERMITTED')
  expect(codeOf(await ask(bearer, { office: 'x' }))).toBe('INVALID_INPUT')
  expect(codeOf(await ask({ ...bearer, 'content-type': 'application/json' }, '{'))).toBe('INVALID_INPUT')
  const noKey = await centre.app.inject({
    method: 'POST',
    url: '/v1/offices/79012/enrolment',
    payload: { code: await newCode(centre.app, '79012'), publicKey: 'AAAA' }
  })
  expect(codeOf(noKey)).toBe('INVALID_INPUT')
})

test('an unknown route and a fault say nothing of what is behind them', async () => {
  const lost = await centre.app.inject({ url: '/v1/nothing' })
  expect([lost.statusCode, lost.json()]).toEqual([404, { refusal: { code: 'UNKNOWN_ROUTE', params: {} } }])
  expect((await centre.app.inject({ url: '/v1/health' })).json()).toEqual({ ok: true })

  const broken = await startTestCentre(await database.url())
  await broken.pool.query('DROP TABLE centre_enrolment_code CASCADE')
  const fault = await askToEnrol(broken.app, { office: '79007', code: 'AAAA-AAAA-AAAA-AAAA', key: newKey() })
  expect(fault.statusCode).toBe(500)
  expect(fault.json()).toEqual({ fault: { reference: expect.stringMatching(/^[0-9a-f-]{36}$/) as string } })
  expect(broken.events).toMatchObject([{ level: 'error', event: 'fault' }])
  await broken.close()
})
