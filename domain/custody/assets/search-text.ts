// The words by which an asset is found.
import { foldMarks } from '@shared/search-fold'

/** What an asset is found by: its name, its seal and the values of its kind (plate, IMEI, number), without marks. */
export function searchTextOf({
  name,
  sealNumber,
  details
}: {
  name: string
  sealNumber: string | null
  details: Readonly<Record<string, string>>
}): string {
  return foldMarks([name, sealNumber ?? '', ...Object.values(details)].join(' ').trim())
}
