import { resolve } from 'node:path'
import { defineConfig } from 'vitest/config'

const here = (path: string) => resolve(import.meta.dirname, path)
const alias = { '@shared': here('shared'), '@domain': here('domain') }

// Two processes at most: the machines that run the suite have two cores, and the timing tests need theirs.
export default defineConfig({
  resolve: { alias },
  test: {
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          globalSetup: ['tests/support/practice-template.ts'],
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/central/**', 'node_modules/**']
        }
      },
      {
        extends: true,
        test: { name: 'central', include: ['tests/central/**/*.test.ts'] }
      }
    ]
  }
})
