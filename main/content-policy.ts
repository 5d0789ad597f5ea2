// The two decisions about content that need no Electron: which file a URL may name, and what a page may do.
import { join, normalize, sep } from 'node:path'

/** The file under `root` that an app:// address names, or null when it names anything else. */
export function fileInside(root: string, address: string): string | null {
  const url = parsed(address)
  if (!url || url.protocol !== 'app:' || url.host !== 'bundle') return null
  const path = decoded(url.pathname)
  if (path === null || path.includes('\0')) return null
  const file = normalize(join(root, path === '/' ? '/index.html' : path))
  return file.startsWith(root.endsWith(sep) ? root : root + sep) ? file : null
}

/** The policy of the window: only its own files; inline styles only with the nonce of this load. */
export function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "media-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "object-src 'none'"
  ].join('; ')
}

/** The policy of a page that is only printed: no script, no network, its own styles, fonts and pictures. */
export const printedPagePolicy = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  'font-src data:',
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'"
].join('; ')

function parsed(address: string): URL | null {
  try {
    return new URL(address)
  } catch {
    return null
  }
}

function decoded(path: string): string | null {
  try {
    return decodeURIComponent(path)
  } catch {
    return null
  }
}

/** What a page asks the browser for, as Electron says it: once before it asks a person, once while it is used. */
export interface WantedPermission {
  permission: string
  /** The address of the page, or its origin. */
  from: string
  /** `video`, `audio`; empty where Electron does not say. */
  media: readonly string[]
}

/**
 * The one thing that a window may have of the machine: pictures of a camera, for photos of assets. Sound, place,
 * notices, devices and whatever else is invented stay refused, and a page that is not ours gets nothing.
 */
export function mayHave({ permission, from, media }: WantedPermission): boolean {
  const ours = parsed(from)
  if (permission !== 'media' || ours?.protocol !== 'app:' || ours.host !== 'bundle') return false
  return media.length > 0 && media.every((kind) => kind === 'video')
}
