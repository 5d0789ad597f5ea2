// Photos of before with those of after: of a seal that was opened, a loan, a repair. Pure, so that it can be tested
// without a window.
export interface Taken {
  sha256: string
  takenAt: string
  moment: string
}

export interface PhotoPair<Photo extends Taken> {
  before: readonly Photo[]
  after: readonly Photo[]
}

const afterOf: Readonly<Record<string, string>> = {
  BEFORE: 'AFTER',
  OPENING_BEFORE: 'OPENING_AFTER',
  LENT_OUT: 'TAKEN_BACK'
}

/**
 * Each step of before with the step of after that came next to it, the newest first; a before that nothing followed yet
 * stands alone. Photos come in the order in which they were taken.
 */
export function photoPairs<Photo extends Taken>(photos: readonly Photo[]): PhotoPair<Photo>[] {
  const pairs: PhotoPair<Photo>[] = []
  for (const [before, after] of Object.entries(afterOf)) {
    const steps = stepsOf(photos, [before, after])
    for (const [index, step] of steps.entries()) {
      if (step[0]?.moment !== before) continue
      const next = steps[index + 1]
      pairs.push({ before: step, after: next?.[0]?.moment === after ? next : [] })
    }
  }
  const firstAt = ({ before }: PhotoPair<Photo>): string => before[0]?.takenAt ?? ''
  return pairs.sort((one, other) => (firstAt(one) < firstAt(other) ? 1 : -1))
}

/** Photos of these moments, those of one moment that follow one another together. */
function stepsOf<Photo extends Taken>(photos: readonly Photo[], moments: readonly string[]): Photo[][] {
  const steps: Photo[][] = []
  for (const photo of photos.filter(({ moment }) => moments.includes(moment))) {
    const last = steps.at(-1)
    if (last?.[0]?.moment === photo.moment) last.push(photo)
    else steps.push([photo])
  }
  return steps
}

export const zoomSteps = [1, 1.5, 2, 3, 4, 6, 8] as const

/** The next step of the zoom; it stays at either end. */
export function zoomed(zoom: number, by: 1 | -1): number {
  const at = zoomSteps.findIndex((step) => step >= zoom)
  return zoomSteps[Math.max(0, Math.min(zoomSteps.length - 1, at + by))] ?? 1
}
