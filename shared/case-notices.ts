// The ways to give notice of a paper of enforcement (NĐ 152/2026/NĐ-CP Art 15-17), and when each is valid where the
// decree says so. For the others the day is typed from the proof: no rule of theirs was read.

export const noticeWays = ['DIRECT', 'VNEID', 'POSTING', 'POST', 'MASS_MEDIA'] as const
export type NoticeWay = (typeof noticeWays)[number]

/** Valid on the day itself: handed over; reported as sent (Art 15.2); posted (Art 17.3). */
export const validSameDay: readonly NoticeWay[] = ['DIRECT', 'VNEID', 'POSTING']
