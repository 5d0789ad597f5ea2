// Pages of drafts that nobody will ever send are forgotten when the office opens; those of files never are.
import { rmSync } from 'node:fs'
import { expect, test } from 'vitest'
import { openReadOnly } from '../../../../../main/office/database/connection'
import { openOffice } from '../../../../../main/office/office'
import { requestFile } from '../../../../support/main-job'
import { practiceKeyHex, practiceOffice } from '../../../../support/practice-office'
import { scanOf, scannedPage } from '../../../../support/scans'
import { today } from '../../scenes'

const lotId = '019a0000-0000-7000-8000-00000000d0c5'
const dayMs = 24 * 60 * 60 * 1000

test('after thirty days a draft has no pages any more, and a file still has its own', async () => {
  const practice = await practiceOffice()
  const { office, directory } = practice
  const { fileId } = await practice.call('clerk', 'intake.receiveFile', requestFile(0, today))
  const { scan } = await practice.call('clerk', 'intake.keepScan', scanOf(lotId, 0, scannedPage('Nháp')))
  await practice.call('clerk', 'intake.keepScan', scanOf(fileId, 0, scannedPage('Hồ sơ')))
  await office.close()
  const lotsAfter = async (days: number): Promise<string[]> => {
    const now = () => Date.parse(scan.keptAt) + days * dayMs
    const logFault = (error: unknown): never => {
      throw error
    }
    await (await openOffice({ directory, keyHex: practiceKeyHex, now, logFault })).close()
    const connection = openReadOnly({ directory, keyHex: practiceKeyHex })
    const rows = connection.prepare<[], { lot_id: string }>('SELECT lot_id FROM desk_intake_scan').all()
    connection.close()
    return rows.map(({ lot_id }) => lot_id).sort()
  }
  expect(await lotsAfter(29)).toEqual([lotId, fileId].sort())
  expect(await lotsAfter(31)).toEqual([fileId])
  rmSync(directory, { recursive: true, force: true })
})
