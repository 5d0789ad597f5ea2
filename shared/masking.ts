// Hides what a paper must not show in full. It knows no paper.

const shownAtEachEnd = 4
const dot = '•'

/**
 * `079012349901` becomes `0790••••9901`. A number too short to keep something hidden (an old 9-digit one
 * included) shows its last three figures only.
 */
export function maskIdNumber(idNumber: string): string {
  const figures = idNumber.replace(/\s/gu, '')
  if (figures.length < 12) {
    const shown = figures.length > 6 ? figures.slice(-3) : ''
    return dot.repeat(figures.length - shown.length) + shown
  }
  const hidden = figures.length - 2 * shownAtEachEnd
  return figures.slice(0, shownAtEachEnd) + dot.repeat(hidden) + figures.slice(-shownAtEachEnd)
}
