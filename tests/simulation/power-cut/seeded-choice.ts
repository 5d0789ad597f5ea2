/** Gives a whole number from 0 to `below` − 1; the same seed gives the same row of numbers (mulberry32). */
export type Choice = (below: number) => number

export function seededChoice(seed: number): Choice {
  let state = seed >>> 0
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * below)
  }
}
