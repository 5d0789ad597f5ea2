// Counts what a person presses: keys and clicks of the page, whoever handles them.
import type { Page } from '@playwright/test'

/** Begins to count; the function it answers gives the count so far and stops. */
export async function countKeys(page: Page): Promise<() => Promise<number>> {
  const counter = await page.evaluateHandle(() => {
    const count = { pressed: 0, counting: new AbortController() }
    for (const type of ['keydown', 'pointerdown']) {
      window.addEventListener(
        type,
        (event) => {
          if (event.isTrusted) count.pressed += 1
        },
        { capture: true, signal: count.counting.signal }
      )
    }
    return count
  })
  return () =>
    counter.evaluate((count) => {
      count.counting.abort()
      return count.pressed
    })
}
