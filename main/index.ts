// Starts the program: one instance for a store, the office process, then the window; and ends it.
import { app, BrowserWindow, dialog, Menu, MessageChannelMain, type MessagePortMain } from 'electron'
import { join } from 'node:path'
import { shellChannels } from '@shared/contract/shell-channels'
import { frameWords } from '@shared/words/vi/frame'
import { readArguments, type ShellArguments } from './arguments'
import { declareScheme, serveContent } from './content'
import { OfficeHost, type OfficeRefusal } from './office-host'
import { forkOffice } from './office-process'
import { PagePrinter } from './print'
import { answerOffice, systemKeychain } from './shell-asks'
import { answerWindows } from './shell-calls'
import { openStoreKey, StoreKeyError, type StoreKey } from './store-key'
import { openWindow, refusePermissions, refuseTheOutside } from './window'

const built = join(__dirname, '..')

declareScheme()
app.on('web-contents-created', (_event, contents) => refuseTheOutside(contents))
const started = readArguments(process.argv.slice(1), app.getPath('userData'))
app.setPath('userData', started.shellDirectory)
if (app.requestSingleInstanceLock()) {
  app.on('window-all-closed', () => app.quit())
  app
    .whenReady()
    .then(() => open(started))
    .catch(fail)
} else {
  app.quit()
}

function open(given: ShellArguments): void {
  Menu.setApplicationMenu(null)
  serveContent(join(built, 'renderer'))
  refusePermissions()
  const keychain = systemKeychain()
  const key = keyOrQuit(given, keychain)
  if (!key) return
  const printer = new PagePrinter()
  const host = officeHost(given, key, (ask) => answerOffice(ask, printer, keychain))
  host.start()
  answerWindows({
    about: {
      keyKeptInFile: key.keyKeptInFile,
      joined: given.mode === 'join',
      runtime: `Electron ${process.versions.electron}`,
      version: app.getVersion()
    },
    printer,
    office: host,
    onPortWanted: (frame, window) => {
      host.requestPort(window.id, (port, generation) => {
        if (window.isDestroyed()) port.close()
        else frame.postMessage(shellChannels.port, { generation }, [port])
      })
    }
  })
  const window = openWindow(join(built, 'preload', 'index.js'), frameWords.shell.title)
  window.on('closed', () => {
    host.forget(window.id)
    printer.close()
  })
  app.on('second-instance', () => bringForward(window))
  app.on('will-quit', () => host.stop())
}

function officeHost(
  given: ShellArguments,
  key: StoreKey,
  answer: (ask: { ask: string }) => Promise<unknown>
): OfficeHost<MessagePortMain> {
  return new OfficeHost<MessagePortMain>({
    fork: () => forkOffice(join(__dirname, 'office.js')),
    startMessage: {
      type: 'start',
      mode: given.mode,
      store: { directory: given.directory, keyHex: key.keyHex }
    },
    channel: () => {
      const { port1, port2 } = new MessageChannelMain()
      return { officeEnd: port1, windowEnd: port2 }
    },
    answer,
    onGone: (generation, code) => {
      if (code !== 0) console.error(`the office process ended with ${code}`)
      tellWindows(shellChannels.gone, generation)
    },
    onRefused: (refusal: OfficeRefusal) => tellWindows(shellChannels.refused, refusal),
    later: (delayMs, action) => void setTimeout(action, delayMs),
    nowMs: () => performance.now()
  })
}

function tellWindows(channel: string, message: unknown): void {
  for (const window of BrowserWindow.getAllWindows()) {
    if (!window.isDestroyed()) window.webContents.send(channel, message)
  }
}

function keyOrQuit(given: ShellArguments, keychain: ReturnType<typeof systemKeychain>): StoreKey | null {
  try {
    return openStoreKey(given.directory, given.keyFile, keychain)
  } catch (error) {
    const shell = frameWords.shell
    const reason = error instanceof StoreKeyError ? shell[error.code] : String(error)
    dialog.showErrorBox(shell.cannotOpen, `${reason}\n\n${given.directory}`)
    app.exit(1)
    return null
  }
}

function bringForward(window: BrowserWindow): void {
  if (window.isDestroyed()) return
  if (window.isMinimized()) window.restore()
  window.focus()
}

function fail(error: unknown): void {
  console.error(error)
  app.exit(1)
}
