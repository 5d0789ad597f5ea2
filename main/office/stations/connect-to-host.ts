// One attempt of a station to reach its host and prove a key, bounded in time. It must not know what the connection
// is then used for.
import { connect, type TLSSocket } from 'node:tls'

import { HANDSHAKE_MS_MAX, isKeyRefused, linkSecurity } from './link-security'

export interface HostAddress {
  readonly host: string
  readonly port: number
}

/** `REFUSED`: the host is there and does not accept the key. `AWAY`: anything else, with the reason for the log. */
export type ConnectFailure = { readonly failed: 'REFUSED' | 'AWAY'; readonly why: string }

/** Both ends have proven the same key once this gives a socket. `signal` gives the attempt up. */
export function connectToHost(
  address: HostAddress,
  secret: { readonly identity: string; readonly key: Buffer },
  signal?: AbortSignal
): Promise<TLSSocket | ConnectFailure> {
  // `connect` throws on it, and whoever typed it must not end the process.
  if (!Number.isInteger(address.port) || address.port < 1 || address.port > 65_535)
    return Promise.resolve({ failed: 'AWAY', why: 'no such port' })
  return new Promise((resolve) => {
    const socket = connect({
      ...linkSecurity,
      host: address.host,
      port: address.port,
      // There is no certificate to match a name with: the host's proof is the key.
      checkServerIdentity: () => undefined,
      pskCallback: () => ({ psk: secret.key, identity: secret.identity })
    })
    const fail = (failed: ConnectFailure['failed'], why: string) => {
      settled()
      // What an abandoned socket still reports concerns nobody, but unheard it would end the process.
      socket.on('error', () => undefined)
      socket.destroy()
      resolve({ failed, why })
    }
    const onError = (error: Error) => fail(isKeyRefused(error) ? 'REFUSED' : 'AWAY', error.message)
    const onClose = () => fail('AWAY', 'closed before the handshake was over')
    const onAbort = () => fail('AWAY', 'given up')
    const timer = setTimeout(() => fail('AWAY', 'no answer in time'), HANDSHAKE_MS_MAX)
    const settled = () => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', onAbort)
      socket.removeListener('error', onError)
      socket.removeListener('close', onClose)
    }
    socket.once('error', onError)
    socket.once('close', onClose)
    socket.once('secureConnect', () => {
      settled()
      resolve(socket)
    })
    signal?.addEventListener('abort', onAbort)
    if (signal?.aborted === true) onAbort()
  })
}
