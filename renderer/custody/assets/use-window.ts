// Which rows of a long list are in sight: only those are drawn, so a list of thousands scrolls like one of ten.
import { useLayoutEffect, useState, type RefObject } from 'react'

export interface RowWindow {
  first: number
  /** The row after the last one drawn. */
  end: number
}

/** Rows drawn beyond both edges, so that a quick scroll shows no white. */
const beyond = 12

/** The rows of a scrolling element that are to be drawn. All rows have the same height, in pixels. */
export function useRowWindow(
  scroller: RefObject<HTMLElement | null>,
  { rows, rowHeight }: { rows: number; rowHeight: number }
): RowWindow {
  const [seen, setSeen] = useState<RowWindow>({ first: 0, end: 2 * beyond })
  useLayoutEffect(() => {
    const element = scroller.current
    if (!element) return
    const look = (): void => {
      const first = Math.max(0, Math.floor(element.scrollTop / rowHeight) - beyond)
      const end = Math.ceil((element.scrollTop + element.clientHeight) / rowHeight) + beyond
      setSeen((before) => (before.first === first && before.end === end ? before : { first, end }))
    }
    look()
    const size = new ResizeObserver(look)
    size.observe(element)
    element.addEventListener('scroll', look, { passive: true })
    return () => {
      size.disconnect()
      element.removeEventListener('scroll', look)
    }
  }, [scroller, rowHeight])
  return { first: Math.min(seen.first, Math.max(0, rows - 1)), end: Math.min(seen.end, rows) }
}
