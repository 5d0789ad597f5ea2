// Commands and queries of replication, for the router.
import { prepared, type HandlersOf, type QueryHandler, type Reading } from '../act'
import { refuse } from '../refusal'
import type { CentreLink } from './centre-link'
import { askEnrolment, isSafeCentreUrl, type EnrolledKeys } from './enrol'

export { centreLink, officeKeyOf, type CentreLink, type OwnedCentreLink } from './centre-link'

/** Without a link (a store opened for one call) the office can be read and not enrolled. */
export function replication({ centre }: { centre?: CentreLink | undefined }): HandlersOf<'replication'> {
  return { enrol: enrol(centre), getStatus: getStatus(centre) }
}

function enrol(centre: CentreLink | undefined) {
  return prepared<'replication.enrol', EnrolledKeys | null>({
    prepare: async (reading, { centreUrl, code }) => {
      // Whether it is a repetition is known inside the unit of work; the centre is not asked twice for it.
      if (enrolmentOf(reading)) return null
      if (!isSafeCentreUrl(centreUrl)) refuse('INVALID_INPUT', { field: 'centreUrl', problem: 'https' })
      if (!centre) refuse('UNAVAILABLE')
      const officeKey = await centre.officeKey()
      const request = { office: reading.officeCode, centreUrl, code, officeKey }
      const answer = await askEnrolment(centre.fetch, request)
      if ('unreachable' in answer) refuse('CENTRE_UNREACHABLE', { centreUrl })
      if ('refusal' in answer) refuse('CENTRE_REFUSED', { code: answer.refusal.code })
      return answer
    },
    decide: (act, { centreUrl }, keys) => {
      if (!keys || enrolmentOf(act)) refuse('ALREADY_ENROLLED')
      act.append({
        kind: 'replication.OfficeEnrolled',
        subject: `office:${act.officeCode}`,
        payload: { centreUrl, ...keys }
      })
      act.afterCommit(() => centre?.wake())
      return {}
    }
  })
}

function getStatus(centre: CentreLink | undefined): QueryHandler<'replication.getStatus'> {
  return (reading) => {
    const enrolment = enrolmentOf(reading)
    const head = reading.get<{ seq: number }>('SELECT seq FROM journal ORDER BY seq DESC LIMIT 1')
    const receipt = reading.get<{ seq: number; received_at: string }>(
      'SELECT seq, received_at FROM desk_centre_receipt ORDER BY epoch DESC, seq DESC LIMIT 1'
    )
    const sending = centre?.status() ?? null
    const lastSeq = head?.seq ?? 0
    const acknowledgedSeq = sending?.acknowledgedSeq ?? receipt?.seq ?? 0
    return {
      enrolled: enrolment !== undefined,
      centreUrl: enrolment?.centre_url ?? null,
      lastSeq,
      acknowledgedSeq,
      waiting: Math.max(0, lastSeq - acknowledgedSeq),
      lastContactAt: sending?.lastContactAt ?? receipt?.received_at ?? null,
      problem: sending?.problem ?? null
    }
  }
}

function enrolmentOf(reads: Pick<Reading, 'get'>): { centre_url: string } | undefined {
  return reads.get<{ centre_url: string }>('SELECT centre_url FROM enrolment')
}
