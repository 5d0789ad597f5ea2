import boundaries from 'eslint-plugin-boundaries'
import reactHooks from 'eslint-plugin-react-hooks'
import { builtinModules } from 'node:module'
import { join } from 'node:path'
import tseslint from 'typescript-eslint'
import { importTable } from './scripts/import-table.mjs'

const code = ['main', 'domain', 'preload', 'renderer', 'shared', 'central', 'tests']
const typescript = code.map((folder) => `${folder}/**/*.{ts,tsx}`)

// The deepest folder first: a file of main/office is not one of the shell.
const rows = [...importTable].sort((a, b) => b.folder.length - a.folder.length)

/** Our own rows among each other. */
const directions = {
  plugins: { boundaries },
  files: typescript,
  settings: {
    'import/resolver': { [join(import.meta.dirname, 'scripts/import-resolver.cjs')]: {} },
    'boundaries/elements': rows.map((row) => ({ type: row.name, pattern: row.folder, partialMatch: false }))
  },
  rules: {
    'boundaries/dependencies': [
      'error',
      {
        default: 'allow',
        policies: importTable.map((row) => ({
          from: { element: { type: row.name } },
          disallow: { to: { element: { types: { noneOf: [...row.rows, null] } } } },
          message: row.instead
        }))
      }
    ]
  }
}

const nodeNames = builtinModules.filter((name) => !name.startsWith('_')).join('|')

/** Everything that a row may name in an import that is not a path: its packages and its part of Node. */
function outsideOf(row) {
  const own = ['\\.', '@shared/', '@domain/']
  const packages = row.packages ? [row.packages.source.replace('^', '')] : ['(?!node:).*']
  const node = row.node ? [row.node.source.replace('^', '')] : ['node:.*']
  const allowed = [...own, ...packages, ...node].join('|')
  const patterns = [
    { regex: `^(?!${allowed})`, message: row.instead },
    { regex: `^(${nodeNames})(/|$)`, message: 'Write the modules of Node with node: in front.' }
  ]
  const onlySchema = {
    name: 'typeorm',
    allowImportNames: ['EntitySchema', 'EntitySchemaColumnOptions', 'EntitySchemaOptions']
  }
  const paths = row.name === 'domain' ? [{ ...onlySchema, message: row.instead }] : []
  return {
    files: [`${row.folder}/**/*.{ts,tsx}`],
    ignores: row.name === 'shell' ? ['main/office/**'] : [],
    rules: { 'no-restricted-imports': ['error', { paths, patterns }] }
  }
}

/** What every TypeScript file keeps to; each of these has cost somebody a day. */
const habits = {
  files: typescript,
  languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
  linterOptions: { noInlineConfig: true },
  rules: {
    '@typescript-eslint/no-floating-promises': 'error',
    '@typescript-eslint/no-explicit-any': 'error',
    '@typescript-eslint/ban-ts-comment': 'error',
    '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    '@typescript-eslint/consistent-type-imports': 'error',
    // Numbers in messages are what messages are for.
    '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
    // noUncheckedIndexedAccess does not know that a match has its group or that a test's list has its row.
    '@typescript-eslint/no-non-null-assertion': 'off',
    // A row's type is named where its query is written; the library cannot know it.
    '@typescript-eslint/no-unnecessary-type-parameters': 'off',
    // Wrapping a synchronous call as an answer is how the wire works.
    '@typescript-eslint/require-await': 'off',
    '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    'max-lines-per-function': ['error', { max: 70, skipBlankLines: true, skipComments: true, IIFEs: true }],
    'max-params': ['error', { max: 3 }],
    eqeqeq: 'error',
    'no-restricted-syntax': [
      'error',
      {
        selector: 'ExportDefaultDeclaration',
        message: 'Export by name: one name per thing, in every file that uses it.'
      },
      {
        selector: "CallExpression[callee.property.name='waitForTimeout']",
        message: 'Wait for what must happen (expect(...).toBeVisible(), an event), not for time.'
      }
    ]
  }
}

const tests = {
  files: ['tests/**/*.{ts,tsx}'],
  rules: {
    // describe() is one function around many tests.
    'max-lines-per-function': 'off'
  }
}

const shell = {
  files: ['main/*.ts'],
  rules: {
    // The types are the declared Electron's; what it replaced is all that the fallback runtime has.
    '@typescript-eslint/no-deprecated': 'off'
  }
}

const hooks = {
  files: ['renderer/**/*.{ts,tsx}'],
  plugins: { 'react-hooks': reactHooks },
  rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' }
}

export default tseslint.config(
  { ignores: ['out/**', 'dist/**', 'node_modules/**', 'test-results/**', 'coverage/**'] },
  { files: typescript, extends: [...tseslint.configs.strictTypeChecked] },
  habits,
  directions,
  ...rows.filter((row) => row.name !== 'resources' && row.name !== 'scripts').map(outsideOf),
  tests,
  shell,
  hooks
)
