// A count as its counter sees it, with nothing of what is expected, and its results as those who read the stock do.
import type { OutputOf } from '@shared/contract'

export type CountView = OutputOf<'custody.getMyCount'>
export type Results = OutputOf<'custody.getCount'>
