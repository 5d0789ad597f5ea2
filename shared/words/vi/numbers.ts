// The words of Vietnamese numbers, for amounts written out on papers.

export const numberWords = {
  digits: ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'],
  hundred: 'trăm',
  /** Names the missing tens: 105 is "một trăm linh năm". */
  missingTens: 'linh',
  ten: 'mười',
  tens: 'mươi',
  /** 1 and 4 after twenty and more, 5 after any ten. */
  oneAfterTens: 'mốt',
  fourAfterTens: 'tư',
  fiveAfterTens: 'lăm',
  thousand: 'nghìn',
  million: 'triệu',
  billion: 'tỷ',
  dong: 'đồng'
} as const
