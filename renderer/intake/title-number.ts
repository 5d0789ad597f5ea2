// How judgments and court decisions are numbered, so that a clerk types `47ds` for `47/2026/DS-ST`.

/** What the letters of a first instance number may be (TAND's own practice); others are typed whole. */
const kinds: Readonly<Record<string, string>> = {
  ds: 'DS-ST',
  hs: 'HS-ST',
  hn: 'HNGĐ-ST',
  hc: 'HC-ST',
  kd: 'KDTM-ST',
  ld: 'LĐ-ST',
  dspt: 'DS-PT',
  hspt: 'HS-PT',
  hnpt: 'HNGĐ-PT',
  kdpt: 'KDTM-PT',
  ldpt: 'LĐ-PT'
}

/**
 * The whole number for a short one, with the year of the judgment's day. Anything that is not short stays as it
 * is, and so does a short one while no day is known.
 */
export function wholeTitleNumber(typed: string, day: string): string {
  const match = /^\s*(\d{1,5})\s*([a-zđ]{2,4})\s*$/i.exec(typed)
  const kind = kinds[(match?.[2] ?? '').toLowerCase().replace(/đ/g, 'd')]
  if (!match || !kind || day === '') return typed.trim()
  return `${match[1] ?? ''}/${day.slice(0, 4)}/${kind}`
}
