// Expectations with the patience of a play: on a busy machine a password takes seconds to check, and slow is not wrong.
import { expect as playwrightExpect } from '@playwright/test'

export const expect = playwrightExpect.configure({ timeout: 20_000 })
