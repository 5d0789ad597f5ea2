// Serves one window's port: calls in, answers and events out. It does not know who answers.
import { callFrame, type Answer, type CallFrame, type OfficeEvent } from '@shared/contract/answers'

/** The office's end of a window's port, as Electron's utility process gives it. */
export interface WindowPort {
  on: ((event: 'message', listener: (event: { data: unknown }) => void) => void) &
    ((event: 'close', listener: () => void) => void)
  postMessage: (message: unknown) => void
  start: () => void
}

/** What answers calls in this process: an office with its store, or a link to one. */
export interface Answering {
  answer: (frame: Omit<CallFrame, 'id'>) => Promise<Answer>
  onEvent: (listener: (event: OfficeEvent) => void) => () => void
}

const unavailable: Answer = { refusal: { code: 'UNAVAILABLE', params: {} } }
const invalidFrame: Answer = { refusal: { code: 'INVALID_INPUT', params: { field: '', problem: 'frame' } } }

/** Answers a port until it closes. `answering` is asked at each call: it is null until the office is open or joined. */
export function servePort(port: WindowPort, answering: () => Answering | null): void {
  let stop: (() => void) | undefined
  const listen = (): void => {
    stop ??= answering()?.onEvent((event) => {
      port.postMessage({ event })
    })
  }
  port.on('message', ({ data }) => {
    listen()
    void answerMessage(data, answering()).then((message) => {
      port.postMessage(message)
    })
  })
  port.on('close', () => stop?.())
  listen()
  port.start()
}

async function answerMessage(data: unknown, answering: Answering | null): Promise<object> {
  const frame = callFrame.safeParse(data)
  if (!frame.success) return { id: null, ...invalidFrame }
  const { id, ...call } = frame.data
  return { id, ...(answering ? await answering.answer(call) : unavailable) }
}
