// The commands of scanned pages, for what holds of every command.
import { requestFile } from '../../support/main-job'
import { scanOf, scannedPage } from '../../support/scans'
import type { Staff } from '../../support/staff'
import type { Scenario } from './scenario'
import { today } from './scenes'

const lotId = '019a0000-0000-7000-8000-00000000d0c5'

async function scanned(staff: Staff) {
  const { scan } = await staff.call('clerk', 'intake.keepScan', scanOf(lotId, 0, scannedPage('Đơn')))
  return scan
}

export const scanCommands: Record<string, Scenario> = {
  'intake.receiveFile': {
    person: 'clerk',
    before: async (staff) => {
      const { scanId, item } = await scanned(staff)
      return { ...requestFile(0, today), scans: { lotId, places: [{ scanId, item }] } }
    },
    other: (input) => ({ ...input, note: 'Khác' })
  },
  'intake.keepScan': {
    person: 'clerk',
    before: async () => scanOf(lotId, 0, scannedPage('Đơn')),
    other: (input) => ({ ...input, item: 1 })
  },
  'intake.arrangeScans': {
    person: 'clerk',
    before: async (staff) => {
      const { scanId } = await scanned(staff)
      return { lotId, scans: [{ scanId, item: 1 }], removed: [] }
    },
    other: (input) => ({ ...input, scans: [] })
  },
  'intake.closeManifest': {
    person: 'clerk',
    before: async (staff) => {
      await scanned(staff)
      const scans = { lotId, places: [] }
      const file = { ...requestFile(0, today), scans }
      const { fileId } = await staff.call('clerk', 'intake.receiveFile', file)
      return { fileId }
    },
    other: () => ({ fileId: '019a0000-0000-7000-8000-00000000d0c6' })
  }
}
