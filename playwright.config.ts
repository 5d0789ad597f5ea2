import { defineConfig } from '@playwright/test'

// One worker: each flow drives a whole application, and two of them share the clipboard, the display and the cores.
export default defineConfig({
  testDir: 'tests/flows',
  testMatch: '**/*.flow.ts',
  outputDir: 'test-results/flows',
  workers: 1,
  retries: 0,
  timeout: 60_000,
  // On a busy machine an answer takes seconds, and slow is not wrong; a sound one is not waited for any longer.
  expect: { timeout: 20_000 },
  forbidOnly: true,
  reporter: [['list']]
})
