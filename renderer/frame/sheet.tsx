import { useLayoutEffect, useRef, type ReactNode } from 'react'
import { createPortal } from 'react-dom'

/**
 * A dialog over the frame. The browser keeps the focus inside it and gives Escape its meaning. It stands outside of
 * whatever opened it: hidden with its opener it would still hold every key and click.
 */
export function Sheet({
  heading,
  onClose,
  children
}: {
  heading: string
  onClose: () => void
  children: ReactNode
}) {
  const dialog = useRef<HTMLDialogElement>(null)
  // Closed while it still stands in the page, so that the focus goes back to what opened it.
  useLayoutEffect(() => {
    const shown = dialog.current
    shown?.showModal()
    return () => shown?.close()
  }, [])
  return createPortal(
    <dialog
      ref={dialog}
      className="sheet"
      aria-label={heading}
      onCancel={onClose}
      onKeyDown={(event) => event.stopPropagation()}
    >
      <h2>{heading}</h2>
      {children}
    </dialog>,
    document.body
  )
}
