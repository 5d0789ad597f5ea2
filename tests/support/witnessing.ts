// A colleague who stands by a record from his own session: asked by the keeper, there by his own word.
import type { InputOf } from '@shared/contract'
import { people, type PersonName, type Staff } from './staff'

type About = InputOf<'custody.askWitness'>['about']
type Colleague = keyof typeof people

/** The id of a user, as whoever makes a record finds it. */
export async function colleagueId(
  staff: Pick<Staff, 'call'>,
  about: About,
  { who, askedBy = 'keeper' }: { who: Colleague; askedBy?: PersonName }
): Promise<string> {
  const { possible } = await staff.call(askedBy, 'custody.getWitnesses', { about })
  const found = possible.find(({ fullName }) => fullName === people[who].fullName)
  if (!found) throw new Error(`${who} may not stand by this ${about.kind}`)
  return found.userId
}

/** Asked and come, unless he is there today; answers the name that then stands under the record. */
export async function attended(
  staff: Pick<Staff, 'call'>,
  about: About,
  { who, askedBy = 'keeper' }: { who: Colleague; askedBy?: PersonName }
): Promise<string> {
  const userId = await colleagueId(staff, about, { who, askedBy })
  const { asked } = await staff.call(askedBy, 'custody.getWitnesses', { about })
  if (asked.some((one) => one.userId === userId && one.attendedAt !== null)) return people[who].fullName
  const { witnessId } = await staff.call(askedBy, 'custody.askWitness', { about, userId })
  await staff.call(who, 'custody.attendRecord', { witnessId })
  return people[who].fullName
}

/** The officer who seized the things says that he delivers them. */
export function deliveredByOfficer(staff: Pick<Staff, 'call'>, deliveryId: string): Promise<string> {
  return attended(staff, { kind: 'DELIVERY', id: deliveryId }, { who: 'clerk' })
}

/** The enforcement officer says that he stands by a hand-over or a loan. */
export async function officerThere(staff: Pick<Staff, 'call'>, about: About): Promise<void> {
  await attended(staff, about, { who: 'clerk' })
}

export const officerAtRelease = (staff: Pick<Staff, 'call'>, releaseId: string): Promise<void> =>
  officerThere(staff, { kind: 'RELEASE', id: releaseId })

/** The head, who sits on the council of the tests, and one who had no part in it stand by a destruction. */
export async function councilThere(staff: Pick<Staff, 'call'>, councilId: string): Promise<void> {
  const about: About = { kind: 'COUNCIL', id: councilId }
  await attended(staff, about, { who: 'leader' })
  await attended(staff, about, { who: 'clerk' })
}
