// One request to the centre and its answer, as data. It knows HTTP and no store.
import { z } from 'zod'

/** Nobody answered, or nobody who speaks as the centre does. */
export interface Unreachable {
  unreachable: true
}
export interface CentreSaysNo {
  refusal: { code: string; params: Record<string, string | number> }
}
export type CentreAnswer = { ok: unknown } | CentreSaysNo | Unreachable

const refused = z.object({
  refusal: z.object({
    code: z.string().max(60),
    params: z.record(z.string(), z.union([z.string(), z.number()]))
  })
})

/** Posts to the centre. Never rejects: a lost connection, a fault there and nonsense are all `unreachable`. */
export async function askCentre(
  fetchIt: typeof fetch,
  url: URL,
  request: Pick<RequestInit, 'headers' | 'body' | 'signal'>
): Promise<CentreAnswer> {
  try {
    const response = await fetchIt(url, { ...request, method: 'POST', redirect: 'error' })
    const body: unknown = await response.json()
    if (response.ok) return { ok: body }
    const answer = refused.safeParse(body)
    return answer.success ? answer.data : { unreachable: true }
  } catch {
    return { unreachable: true }
  }
}
