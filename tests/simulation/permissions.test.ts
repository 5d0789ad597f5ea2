import { expect, it } from 'vitest'
import { contract } from '@shared/contract'
import { roles } from '@shared/permissions'
import { tryPermissions } from './permissions'

it('lets nobody reach a call without a session and its permission, at the headless door or a second station', async () => {
  const report = await tryPermissions()
  expect(report.violations).toEqual([])
  expect(report.tried).toBeGreaterThan(contract.size * (roles.length + 3) * 2)
}, 90_000)
