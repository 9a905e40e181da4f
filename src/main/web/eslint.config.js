import { readdirSync } from 'node:fs'
import js from '@eslint/js'
import prettier from 'eslint-config-prettier'
import jsxA11y from 'eslint-plugin-jsx-a11y'
import reactHooks from 'eslint-plugin-react-hooks'
import { defineConfig } from 'eslint/config'
import tseslint from 'typescript-eslint'

const features = readdirSync('src/features', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)

/** Forbids the given folders of src, by alias and by relative path. */
const wall = (files, folders, message) => ({
  files,
  rules: {
    'no-restricted-imports': [
      'error',
      { patterns: [{ regex: `^(@/|(\\.{1,2}/)+)(${folders.join('|')})(/|$)`, message }] },
    ],
  },
})

/** A feature knows itself and what is shared; only app puts features together. */
const featureWalls = features.map((name) => {
  const others = features.filter((other) => other !== name)
  const neighbours = others.flatMap((other) => [`features/${other}`, other])
  const message = 'Features never import each other: only app composes them.'
  return wall([`src/features/${name}/**`], ['app', ...neighbours], message)
})

export default defineConfig(
  { ignores: ['dist', 'src/generated', 'public'] },
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  reactHooks.configs.flat['recommended-latest'],
  jsxA11y.flatConfigs.strict,
  {
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      '@typescript-eslint/no-misused-promises': [
        'error',
        { checksVoidReturn: { attributes: false, properties: false } },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
    },
  },
  ...featureWalls,
  wall(['src/shared/**'], ['app', 'features', 'player'], 'Shared code knows nobody.'),
  wall(['src/player/**'], ['app', 'features'], 'The player knows no feature.'),
  { files: ['eslint.config.js'], extends: [tseslint.configs.disableTypeChecked] },
  prettier,
)
