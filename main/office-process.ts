// The office process as Electron runs it: a utility process without Electron's own interface inside.
import { utilityProcess, type MessagePortMain } from 'electron'
import type { OfficeProcess } from './office-host'

/** Forks the built office file. Its output joins ours, so that a fault is seen where the program was started. */
export function forkOffice(file: string): OfficeProcess<MessagePortMain> {
  const child = utilityProcess.fork(file, [], { serviceName: 'office', stdio: 'inherit' })
  return {
    get pid() {
      return child.pid
    },
    post: (message, ports = []) => child.postMessage(message, [...ports]),
    onMessage: (listener) => void child.on('message', listener),
    onExit: (listener) => void child.on('exit', listener),
    kill: () => void child.kill()
  }
}
