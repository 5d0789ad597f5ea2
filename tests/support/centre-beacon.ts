// A centre that countersigns the head of a practice office when a test wants it to.
import { generateKeyPairSync } from 'node:crypto'
import type { JournalEntry } from '@domain/journal/entry'
import { signReceipt } from '@domain/replication/receipt'
import { publicKeyText } from '@domain/replication/signature'
import { centreReceiptTable } from '@domain/replication/tables'
import { newId } from '@shared/ids'
import { entryOf, type JournalRow } from '../../main/office/journal/read-entries'
import type { Office } from '../../main/office/office'
import { systemCaller } from '../../main/office/system-caller'

export const centreKeys = generateKeyPairSync('ed25519')
const run = () => ({ caller: systemCaller, command: newId() })

export async function enrolAtCentre(office: Office): Promise<void> {
  await office.act(run(), (act) =>
    act.append({
      kind: 'replication.OfficeEnrolled',
      subject: 'office:79007',
      payload: {
        centreUrl: 'https://trung-tam.example',
        officeKey: publicKeyText(generateKeyPairSync('ed25519').publicKey),
        centreKey: publicKeyText(centreKeys.publicKey)
      }
    })
  )
}

/** The centre, or somebody else, countersigns the head as it stands now. */
export async function countersignHead(office: Office, key = centreKeys.privateKey): Promise<void> {
  const head = entriesOf(office).at(-1)
  if (!head) throw new Error('there is no entry to countersign')
  const { epoch, seq, hash } = head
  const receipt = signReceipt({ office: '79007', epoch, seq, hash, at: '2026-11-23T01:30:00.000Z' }, key)
  await office.act(run(), (act) =>
    act.putDesk(centreReceiptTable, { epoch, seq, receipt: JSON.stringify(receipt), received_at: act.now })
  )
}

/** The whole journal, in order. */
export function entriesOf(office: Office): JournalEntry[] {
  return office.reading(systemCaller).all<JournalRow>('SELECT * FROM journal ORDER BY seq').map(entryOf)
}
