// Text that names one thing: what only differs in its spaces is the same name.

/** Single spaces, none at the ends. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
