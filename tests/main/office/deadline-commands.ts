// The commands of the deadlines — a calendar and a pack of rules taken in — for what holds of every command.
import { bridgeOf2026, nextPack } from '../../support/deadline-files'
import { requestFile } from '../../support/main-job'
import { because, type Scenario } from './scenario'
import { today } from './scenes'

const reason = 'Theo thông báo'

export const deadlineCommands: Record<string, Scenario> = {
  'deadlines.adoptCalendar': {
    person: 'leader',
    before: async (staff) => {
      await staff.call('clerk', 'intake.receiveFile', requestFile(0, today))
      return { text: JSON.stringify(bridgeOf2026), reason }
    },
    other: because
  },
  'deadlines.adoptRulePack': {
    person: 'admin',
    before: async () => ({ text: JSON.stringify(nextPack), reason }),
    other: because
  }
}
