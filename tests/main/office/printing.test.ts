// From a call to the paper in the hand: an office with its devices around it, a printer and a scanner without metal.
import { mkdtempSync, rmSync, cpSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, inject, test, vi } from 'vitest'
import type { OfficeEvent } from '@shared/contract/answers'
import { hostOffice, type HostedOffice } from '../../../main/office/host-office'
import { systemCaller } from '../../../main/office/system-caller'
import { readBarcodes } from '../../hardware/read-barcodes'
import { VirtualReceiptPrinter, type PrinterMode } from '../../hardware/virtual-receipt-printer'
import { VirtualSerialScanner } from '../../hardware/virtual-serial-scanner'
import { requestFile } from '../../support/main-job'
import { opensAtMs } from '../../support/practice-template'
import { practiceKeyHex, refusalOf, staffOf, type PersonName, type Staff } from '../../support/staff'
import { nobody, today } from './scenes'

const settled = { timeout: 20_000, interval: 5 }
let directory: string
let hosted: HostedOffice
let staff: Staff
let printer: VirtualReceiptPrinter
const events: OfficeEvent[] = []

beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), 'thads-printing-'))
  cpSync(inject('practiceTemplate').directory, directory, { recursive: true })
  events.splice(0)
  await openHosted()
  printer = await VirtualReceiptPrinter.open()
})
afterEach(async () => {
  await hosted.close()
  await printer.switchOff()
  rmSync(directory, { recursive: true })
})

async function openHosted(): Promise<void> {
  let nowMs = opensAtMs + 60_000
  hosted = await hostOffice(
    {
      directory,
      keyHex: practiceKeyHex,
      now: () => (nowMs += 1),
      logFault: (error) => {
        throw error
      }
    },
    null
  )
  hosted.office.onEvent((event) => events.push(event))
  const sessions = new Map(Object.entries(inject('practiceTemplate').sessions) as [PersonName, string][])
  staff = staffOf({ answer: (frame) => hosted.office.answer(frame, 'host') }, sessions)
}

function savePrinter(answers = true, deviceId: string | null = null) {
  const settings = {
    kind: 'RECEIPT_PRINTER' as const,
    name: 'Quầy 1',
    host: printer.host,
    port: printer.port,
    answers
  }
  return staff.call('admin', 'devices.saveDevice', { deviceId, settings })
}

const takeFile = () => staff.call('clerk', 'intake.receiveFile', requestFile(0, today))

async function jobOf(jobId: string) {
  const { jobs } = await staff.call('clerk', 'documents.listPrintJobs', {})
  return jobs.find((job) => job.jobId === jobId)
}

const jobBecomes = (jobId: string, state: object) =>
  vi.waitFor(async () => expect(await jobOf(jobId)).toMatchObject(state), settled)

test('a receipt comes out twice, is confirmed, and is scanned back as its file', async () => {
  const { deviceId } = await savePrinter()
  const { printJobId, tag } = await takeFile()
  await jobBecomes(printJobId, { state: 'CONFIRMED', problem: null, route: 'DEVICE', copies: 2 })
  expect(printer.papers).toHaveLength(2)
  expect(printer.unexpectedBytes).toBe(0)
  for (const { png } of printer.papers) {
    const symbols = await readBarcodes(png)
    expect(symbols.map(({ symbology }) => symbology).sort()).toEqual(['CODE_128', 'QR'])
    expect(symbols.every(({ text }) => text === tag)).toBe(true)
  }
  const { devices } = await staff.call('clerk', 'devices.listDevices', {})
  expect(devices).toMatchObject([{ deviceId, state: 'READY', problem: null }])
  expect(events.filter(({ subjects }) => subjects.includes(`job:${printJobId}`)).length).toBeGreaterThan(0)
})

test('without a printer the job fails at once and the file is taken in all the same', async () => {
  const { printJobId, fileId } = await takeFile()
  await jobBecomes(printJobId, { state: 'FAILED', problem: 'NO_SUCH_DEVICE' })
  expect(await staff.call('clerk', 'intake.getFile', { fileId })).toMatchObject({ state: 'REGISTERED' })
})

test.each([
  ['paperOut', true, { state: 'FAILED', problem: 'PAPER_OUT' }, 0],
  ['silent', false, { state: 'UNKNOWN', problem: 'ACKNOWLEDGEMENT_OFF' }, 2]
] as const)('a printer that is %s', async (...given) => {
  const [mode, answers, becomes, papers] = given
  printer.mode = mode satisfies PrinterMode
  await savePrinter(answers)
  const { printJobId } = await takeFile()
  await jobBecomes(printJobId, becomes)
  await printer.papersOut(papers)
  expect(printer.papers).toHaveLength(papers)
})

test('a printer that is off fails the job, and works again when it is on', async () => {
  const { deviceId } = await savePrinter()
  await printer.switchOff()
  const { printJobId, fileId } = await takeFile()
  await jobBecomes(printJobId, { state: 'FAILED', problem: 'REFUSED' })
  const { devices } = await staff.call('clerk', 'devices.listDevices', {})
  expect(devices).toMatchObject([{ deviceId, state: 'FAILED', problem: 'REFUSED' }])
  await printer.switchOn()
  const again = { form: 'RECEPTION_RECEIPT' as const, subject: `file:${fileId}`, reason: 'Máy in tắt' }
  const { jobId, reprint } = await staff.call('clerk', 'documents.reprint', again)
  expect(reprint).toBe(1)
  await jobBecomes(jobId, { state: 'CONFIRMED', reprint: 1 })
  expect(printer.papers).toHaveLength(2)
})

test('after a failure the rest waits, and a retry prints the same papers, which are no reprints', async () => {
  await savePrinter()
  await printer.switchOff()
  const first = (await takeFile()).printJobId
  await jobBecomes(first, { state: 'FAILED', problem: 'REFUSED' })
  await printer.switchOn()
  expect(await staff.attempt('clerk', 'documents.retryPrintJob', { jobId: first })).toHaveProperty('ok')
  await jobBecomes(first, { state: 'CONFIRMED', reprint: 0, problem: null })
  expect(printer.papers).toHaveLength(2)
  expect(refusalOf(await staff.attempt('clerk', 'documents.retryPrintJob', { jobId: first }))).toBe(
    'JOB_STATE'
  )
})

test('an outcome that no device can tell is told by a person, once', async () => {
  printer.mode = 'silent'
  await savePrinter(false)
  const { printJobId } = await takeFile()
  await jobBecomes(printJobId, { state: 'UNKNOWN' })
  const seen = { jobId: printJobId, outcome: 'CONFIRMED' as const }
  await staff.call('clerk', 'documents.settlePrintJob', seen)
  expect(await jobOf(printJobId)).toMatchObject({ state: 'CONFIRMED', problem: null })
  const twice = await staff.attempt('clerk', 'documents.settlePrintJob', { ...seen, outcome: 'FAILED' })
  expect(refusalOf(twice)).toBe('JOB_STATE')
})

test('a job over which the program died is never printed twice without a person’s word', async () => {
  const { printJobId } = await takeFile()
  await jobBecomes(printJobId, { state: 'FAILED' })
  await savePrinter()
  await hosted.office.act({ caller: systemCaller, command: nobody }, (act) =>
    act.all("UPDATE desk_print_job SET state = 'SENT' RETURNING job_id")
  )
  await hosted.close()
  await openHosted()
  await jobBecomes(printJobId, { state: 'UNKNOWN', problem: 'INTERRUPTED' })
  expect(printer.papers).toHaveLength(0)
})

test('a device that nobody knows is neither changed nor removed; a removed one prints no more', async () => {
  const { deviceId } = await savePrinter()
  expect(refusalOf(await staff.attempt('admin', 'devices.removeDevice', { deviceId: nobody }))).toBe(
    'DEVICE_UNKNOWN'
  )
  const settings = { kind: 'RECEIPT_PRINTER', name: 'x', host: 'x', port: 1, answers: true }
  const changed = await staff.attempt('admin', 'devices.saveDevice', { deviceId: nobody, settings })
  expect(refusalOf(changed)).toBe('DEVICE_UNKNOWN')
  await staff.call('admin', 'devices.removeDevice', { deviceId })
  const { printJobId } = await takeFile()
  await jobBecomes(printJobId, { state: 'FAILED', problem: 'NO_SUCH_DEVICE' })
})

test('what a scanner reads reaches the windows of its station', async () => {
  const scanner = await VirtualSerialScanner.open()
  const settings = { kind: 'SERIAL_SCANNER' as const, name: 'Máy quét', path: scanner.path, baudRate: 9600 }
  const { deviceId } = await staff.call('admin', 'devices.saveDevice', { deviceId: null, settings })
  const standing = async () => (await staff.call('clerk', 'devices.listDevices', {})).devices[0]
  // A window reads again only when it is told: one that asked before the port was open would show "never used" for ever.
  const told = () => events.filter(({ subjects }) => subjects.includes(`device:${deviceId}`)).length
  await vi.waitFor(() => expect(told()).toBe(1), settled)
  expect(await standing()).toMatchObject({ deviceId, state: 'READY' })
  await scanner.scan('1790072600000112')
  const scans = () => events.filter(({ topic }) => topic === 'devices.scan')
  await vi.waitFor(() => expect(scans()).toHaveLength(1), settled)
  expect(scans()).toEqual([
    { topic: 'devices.scan', subjects: ['station:host'], seq: 0, code: '1790072600000112' }
  ])
  await scanner.unplug()
  await vi.waitFor(() => expect(told()).toBeGreaterThan(1), settled)
  expect(await standing()).toMatchObject({ state: 'ABSENT' })
  await staff.call('admin', 'devices.removeDevice', { deviceId })
  await scanner.close()
})
