import { useQuery } from '../office'
import { useMay } from '../session'
import type { IconName } from '../ui/icon'

/** One line of the search box's list. Choosing it does what scanning its tag would do. */
export interface Found {
  tag: string
  icon: IconName
  title: string
  note: string
}

const textMin = 2
const eachMax = 8

/** Cases, files of the desk and assets that fit a typed text, as far as the person may read them; null while it is too short. */
export function useFound(text: string): Found[] | null {
  const asked = text.trim()
  const long = asked.length >= textMin && !/^\d{16}$/.test(asked)
  const mayRead = useMay('office.read')
  const mayAssets = useMay('custody.read')
  const cases = useQuery('cases.listCases', long && mayRead ? { text: asked } : null, { keepFormer: true })
  const files = useQuery('intake.listFiles', long && mayRead ? { group: 'ALL', text: asked } : null, {
    keepFormer: true
  })
  const assets = useQuery('custody.listAssets', long && mayAssets ? { text: asked } : null, {
    keepFormer: true
  })
  const isFirst = [cases, files, assets].some(({ loading, value }) => loading && !value)
  if (!long || isFirst) return null
  const foundCases = (cases.value?.cases ?? [])
    .slice(0, eachMax)
    .map(({ tag, decisionNumber, creditorName, debtorName }): Found => ({
      tag,
      icon: 'file',
      title: decisionNumber,
      note: `${creditorName} – ${debtorName}`
    }))
  const foundFiles = (files.value?.files ?? [])
    .slice(0, eachMax)
    .map(({ tag, requesterName, receptionNumber, procedureName }): Found => ({
      tag,
      icon: 'stamp',
      title: requesterName,
      note: `${receptionNumber} · ${procedureName}`
    }))
  const foundAssets = (assets.value?.assets ?? [])
    .slice(0, eachMax)
    .map(({ tag, name, placePath }): Found => ({ tag, icon: 'box', title: name, note: placePath }))
  return [...foundCases, ...foundFiles, ...foundAssets]
}
