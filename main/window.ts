// The window: sandboxed, isolated, without Node, and unable to go anywhere else than the built pages.
import { BrowserWindow, session, type WebContents } from 'electron'
import { windowUrl } from './content'
import { mayHave } from './content-policy'

const smallest = { width: 1024, height: 640 }
const zoomStep = 0.5
const zoomLevelMax = 4

/** Opens the window and shows it once it has something to show. */
export function openWindow(preload: string, title: string): BrowserWindow {
  const window = new BrowserWindow({
    title,
    width: 1366,
    height: 768,
    minWidth: smallest.width,
    minHeight: smallest.height,
    useContentSize: true,
    show: false,
    backgroundColor: '#F5F6F8',
    webPreferences: {
      preload,
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      spellcheck: false
    }
  })
  window.once('ready-to-show', () => window.show())
  window.on('page-title-updated', (event) => event.preventDefault())
  offerZoom(window.webContents)
  void window.loadURL(windowUrl)
  return window
}

/** Refuses every permission, new window, navigation and embedded view, for all contents there will ever be. */
export function refuseTheOutside(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  contents.on('will-navigate', (event) => event.preventDefault())
  contents.on('will-redirect', (event) => event.preventDefault())
  contents.on('will-attach-webview', (event) => event.preventDefault())
}

/** Everything is refused but the camera of our own window. */
export function refusePermissions(): void {
  session.defaultSession.setPermissionRequestHandler((...[, permission, decide, details]) => {
    const media = 'mediaTypes' in details ? (details.mediaTypes ?? []) : []
    decide(mayHave({ permission, from: details.requestingUrl, media }))
  })
  session.defaultSession.setPermissionCheckHandler((...[, permission, from, { mediaType }]) =>
    mayHave({ permission, from, media: mediaType === undefined ? [] : [mediaType] })
  )
  session.defaultSession.setDevicePermissionHandler(() => false)
}

/** Without a menu the zoom keys are ours to serve; 200 % is part of the promise to those who see less. */
function offerZoom(contents: WebContents): void {
  contents.on('before-input-event', (event, input) => {
    if (input.type !== 'keyDown' || !(input.control || input.meta) || input.alt) return
    const level = contents.getZoomLevel()
    if (input.key === '0') contents.setZoomLevel(0)
    else if (input.key === '=' || input.key === '+')
      contents.setZoomLevel(Math.min(level + zoomStep, zoomLevelMax))
    else if (input.key === '-') contents.setZoomLevel(Math.max(level - zoomStep, -2))
    else return
    event.preventDefault()
  })
}
