// Text without Vietnamese marks, for names that people type and for searching. FTS does not fold đ
// (limits §0.7), so both sides of every comparison come through here.

/** Lower case, no marks, đ as d, single spaces. Accepts NFC and NFD. */
export function foldMarks(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim()
}
