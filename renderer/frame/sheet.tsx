import { useEffect, useRef, type ReactNode } from 'react'

/** A dialog over the frame. The browser keeps the focus inside it and gives Escape its meaning. */
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
  useEffect(() => {
    const shown = dialog.current
    shown?.showModal()
    return () => shown?.close()
  }, [])
  return (
    <dialog
      ref={dialog}
      className="sheet"
      aria-label={heading}
      onCancel={onClose}
      onKeyDown={(event) => event.stopPropagation()}
    >
      <h2>{heading}</h2>
      {children}
    </dialog>
  )
}
