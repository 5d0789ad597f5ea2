import { Activity, useState, type ReactNode } from 'react'
import { useKey } from '../../ui/keys'
import { words } from '../../words'
import './lots.css'

type Shown = { kind: 'list' } | { kind: 'make' } | { kind: 'lot'; lotId: string }

interface LotPlace {
  shown: Shown
  /** Lots that were looked at, each kept as it was left. */
  opened: readonly string[]
  making: boolean
  toList: () => void
  open: (lotId: string) => void
  make: () => void
  made: (lotId: string) => void
}

/** Where somebody stands among lots: in their list, at the one being made, or at one of them. */
export function useLotPlace(): LotPlace {
  const [shown, setShown] = useState<Shown>({ kind: 'list' })
  const [opened, setOpened] = useState<readonly string[]>([])
  const [making, setMaking] = useState(false)
  const open = (lotId: string): void => {
    setOpened([...opened.filter((other) => other !== lotId), lotId])
    setShown({ kind: 'lot', lotId })
  }
  return {
    shown,
    opened,
    making,
    open,
    toList: () => setShown({ kind: 'list' }),
    make: () => {
      setMaking(true)
      setShown({ kind: 'make' })
    },
    made: (lotId) => {
      setMaking(false)
      open(lotId)
    }
  }
}

/** The list, the lot being made, or the one in hand, each as it was left. */
export function LotRoom({
  place: { shown, opened, making, toList },
  list,
  make,
  page
}: {
  place: LotPlace
  list: ReactNode
  make: ReactNode
  page: (lotId: string) => ReactNode
}) {
  useKey({ keys: 'Escape', words: words.lots.back, enabled: shown.kind !== 'list' }, toList)
  return (
    <>
      {shown.kind === 'list' && list}
      {making && <Activity mode={shown.kind === 'make' ? 'visible' : 'hidden'}>{make}</Activity>}
      {opened.map((lotId) => (
        <Activity key={lotId} mode={shown.kind === 'lot' && shown.lotId === lotId ? 'visible' : 'hidden'}>
          {page(lotId)}
        </Activity>
      ))}
    </>
  )
}
