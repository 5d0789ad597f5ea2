import type { MouseEvent } from 'react'

/**
 * Gives up the focus that a mouse click put on a row or a cell, so that Enter does the next thing of the screen.
 * Who came by keyboard keeps it.
 */
export function leaveAfterMouse(event: MouseEvent<HTMLElement>): void {
  if (event.detail > 0) event.currentTarget.blur()
}
