// What preload put on the window. Only `office.ts` and its neighbours speak to it; screens use the hooks.
import type { Answer, OfficeEvent } from '@shared/contract/answers'
import type { ShellBridge } from '@shared/contract/shell'
import type { ShellStartBridge } from '@shared/contract/shell-start'

/** How this window stands to its office, told by preload as an event like any other. */
export type ConnectionEvent =
  | { topic: 'connection'; state: 'connected' | 'reconnecting' }
  | {
      topic: 'connection'
      state: 'refused'
      refusal: { code: string; params?: Record<string, string | number> }
    }

export interface OfficeBridge {
  call(name: string, options: { command?: string; input: unknown; session?: string }): Promise<Answer>
  onEvent(listener: (event: OfficeEvent | ConnectionEvent) => void): () => void
}

declare global {
  interface Window {
    readonly office: OfficeBridge
    readonly shell: ShellBridge & ShellStartBridge
  }
}
