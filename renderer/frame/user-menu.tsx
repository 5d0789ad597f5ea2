import { useEffect, useRef, useState } from 'react'
import { roles } from '@shared/permissions'
import { signOut, useWho } from '../session'
import { Icon } from '../ui/icon'
import { words } from '../words'

/** Who works here, and the way out. */
export function UserMenu({ onChangePassword, onKeys }: { onChangePassword: () => void; onKeys: () => void }) {
  const { user } = useWho()
  const [open, setOpen] = useState(false)
  const held = roles.filter((role) => user.roles.includes(role)).map((role) => words.names.roleNames[role])
  const menu = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!open) return
    const closeOutside = (event: PointerEvent): void => {
      if (event.target instanceof Node && !menu.current?.contains(event.target)) setOpen(false)
    }
    window.addEventListener('pointerdown', closeOutside)
    return () => window.removeEventListener('pointerdown', closeOutside)
  }, [open])
  const choose = (action: () => void) => () => {
    setOpen(false)
    action()
  }
  return (
    <div
      className="user-menu"
      ref={menu}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open) return
        event.preventDefault()
        setOpen(false)
      }}
    >
      <button
        type="button"
        className="user-button"
        aria-label={`${words.frame.user.menu}: ${user.fullName}`}
        aria-haspopup="menu"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <span className="user-mark" aria-hidden="true">
          {initials(user.fullName)}
        </span>
        <span className="user-name">
          <strong>{user.fullName}</strong>
          <small title={held.join(', ')}>{held[0]}</small>
        </span>
        <Icon name="down" size={14} />
      </button>
      {open && (
        <div className="menu" role="menu">
          <button type="button" role="menuitem" onClick={choose(onChangePassword)}>
            <Icon name="key" /> {words.frame.user.changePassword}
          </button>
          <button type="button" role="menuitem" onClick={choose(onKeys)}>
            <Icon name="book" /> {words.frame.user.keys}
          </button>
          <button type="button" role="menuitem" onClick={choose(() => void signOut())}>
            <Icon name="leave" /> {words.frame.user.signOut}
          </button>
        </div>
      )}
    </div>
  )
}

/** The last two words of a Vietnamese name, which is how colleagues say it. */
function initials(fullName: string): string {
  return fullName
    .split(/\s+/)
    .slice(-2)
    .map((word) => word.charAt(0).toLocaleUpperCase('vi'))
    .join('')
}
