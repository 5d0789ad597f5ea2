import type { File } from './life-look'

/** What every form of a file's life is given. */
export interface FormProps {
  file: File
  /** What was done, in words. */
  onDone: (said: string) => void
  onLeave: () => void
}
