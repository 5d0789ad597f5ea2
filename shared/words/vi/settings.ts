// The words of the settings.
export const settingsWords = {} as const
