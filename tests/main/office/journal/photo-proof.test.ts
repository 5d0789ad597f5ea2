// A photo that is gone or altered is named, although no row of the store says so.
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openBlobs } from '../../../../main/office/blobs/blobs'
import { openReadOnly } from '../../../../main/office/database/connection'
import { verify } from '../../../../main/office/journal/verify'
import { playMainJob, requestFile } from '../../../support/main-job'
import { practiceKeyHex, practiceOffice, type PracticeOffice } from '../../../support/practice-office'
import { scanOf, scannedPage } from '../../../support/scans'

let practice: PracticeOffice
beforeEach(async () => {
  practice = await practiceOffice()
  await playMainJob(practice, '2026-11-23')
})
afterEach(() => practice.close())

function photoFile(): string {
  const folder = join(practice.directory, 'blobs')
  const [first = ''] = readdirSync(folder)
  const [name = ''] = readdirSync(join(folder, first))
  return join(folder, first, name)
}

async function faultsFound() {
  const connection = openReadOnly({ directory: practice.directory, keyHex: practiceKeyHex })
  const { faults } = await verify(connection, openBlobs(practice.directory, practiceKeyHex).read)
  connection.close()
  return faults
}

const proved = async () => (await faultsFound()).map(({ proof }) => proof)

test('a whole store has whole photos', async () => {
  expect(await proved()).toEqual([])
})

test('a photo that is gone is named', async () => {
  rmSync(photoFile())
  expect(await proved()).toEqual(['photos'])
})

test('a photo with one byte changed is named', async () => {
  const file = photoFile()
  const bytes = readFileSync(file)
  bytes.writeUInt8(bytes.readUInt8(bytes.length - 1) ^ 1, bytes.length - 1)
  writeFileSync(file, bytes)
  expect(await proved()).toEqual(['photos'])
})

test('a page of a file that is gone is named as one', async () => {
  const { fileId } = await practice.call('clerk', 'intake.receiveFile', requestFile(5, '2026-11-23'))
  const { scan } = await practice.call('clerk', 'intake.keepScan', scanOf(fileId, 0, scannedPage('Đơn')))
  await practice.call('clerk', 'intake.closeManifest', { fileId })
  rmSync(join(practice.directory, 'blobs', scan.sha256.slice(0, 2), scan.sha256))
  expect(await faultsFound()).toMatchObject([{ proof: 'photos', at: `file ${fileId} page ${scan.sha256}` }])
})
