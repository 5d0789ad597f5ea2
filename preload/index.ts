// Exposes the port to the office and the few things the shell does. Nothing is decided here.
import { contextBridge, ipcRenderer } from 'electron'
import type { ShellBridge } from '@shared/contract/shell'
import type { ShellStartBridge } from '@shared/contract/shell-start'
import { shellChannels } from '@shared/contract/shell-channels'
import { OfficePort, type CallOptions, type Listener, type Refusal } from './office-port'

const office = new OfficePort(() => ipcRenderer.send(shellChannels.wantPort))

ipcRenderer.on(shellChannels.port, (event, { generation }: { generation: number }) => {
  const [port] = event.ports
  if (port) office.accept(port, generation)
})
ipcRenderer.on(shellChannels.gone, (_event, generation: number) => office.lose(generation))
ipcRenderer.on(shellChannels.refused, (_event, refusal: Refusal) => office.refuse(refusal))

const shell: ShellBridge & ShellStartBridge = {
  describe: () => ipcRenderer.invoke(shellChannels.describe),
  initialised: () => ipcRenderer.invoke(shellChannels.initialised),
  initialise: (office) => ipcRenderer.invoke(shellChannels.initialise, office),
  pair: (host) => ipcRenderer.invoke(shellChannels.pair, host),
  saveFile: (file) => ipcRenderer.invoke(shellChannels.saveFile, file),
  printPdf: (file) => ipcRenderer.invoke(shellChannels.printPdf, file)
}

contextBridge.exposeInMainWorld('office', {
  call: (name: string, options: CallOptions) => office.call(name, options),
  onEvent: (listener: Listener) => office.onEvent(listener)
})
contextBridge.exposeInMainWorld('shell', shell)
