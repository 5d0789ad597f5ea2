// Opening an office: the first entries of its journal, and the administrator who lets the others in.
import offices from '../../../resources/offices/offices.json'
import { newId } from '@shared/ids'
import type { Office } from '../office'
import { refuse } from '../refusal'
import { systemCaller } from '../system-caller'
import { hostStation } from './station-hub'
import { makeCredential, recordUser } from './users'

export interface OfficeListed {
  code: string
  name: string
  superior: string
  seat: string
}

/** The offices that the agency has named so far; the list is a file and is not complete (organisation.md §3). */
export const officesListed: readonly OfficeListed[] = offices

/**
 * Opens a new office as `system`. Answers the administrator's first password, which is shown once.
 * Refuses an office that is not on the list, or a store that already holds one.
 */
export async function initialiseOffice(
  office: Office,
  { officeCode, adminName }: { officeCode: string; adminName: string }
): Promise<{ office: string; officeName: string; userName: string; firstPassword: string }> {
  const listed = officesListed.find(({ code }) => code === officeCode)
  if (!listed) refuse('OFFICE_UNKNOWN', { officeCode })
  const credential = await makeCredential()
  const { userName } = await office.act({ caller: systemCaller, command: newId() }, (act) => {
    if (act.get('SELECT 1 FROM office')) refuse('OFFICE_ALREADY_OPEN')
    act.append({
      kind: 'identity.OfficeOpened',
      subject: `office:${officeCode}`,
      payload: { office: officeCode, name: listed.name, superior: listed.superior, seat: listed.seat }
    })
    act.append({
      kind: 'identity.StationPaired',
      subject: `station:${hostStation.stationId}`,
      payload: hostStation
    })
    const admin = {
      userName: adminName,
      fullName: adminName,
      roles: ['ADMINISTRATOR' as const],
      mustChange: false
    }
    return recordUser(act, admin, credential)
  })
  return { office: officeCode, officeName: listed.name, userName, firstPassword: credential.firstPassword }
}
