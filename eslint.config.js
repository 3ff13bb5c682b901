import { configs as regexp } from 'eslint-plugin-regexp'
import { defineConfig } from 'eslint/config'
import { configs } from 'typescript-eslint'

export default defineConfig(
  { ignores: ['dist/', 'docs/api/', 'coverage/', 'out/', 'lab/peers/'] },
  ...configs.strictTypeChecked,
  regexp['flat/recommended'],
  {
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['eslint.config.js', 'bin/newsclean.js', 'lab/prepare.mjs'] },
        tsconfigRootDir: import.meta.dirname
      }
    },
    rules: {
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': 'error',
      // Some tables join the sources of their patterns, which leaves flags behind.
      'regexp/use-ignore-case': 'off',
      // Long patterns are put together from named parts, which these two read as one literal.
      'regexp/prefer-character-class': 'off',
      'regexp/no-useless-non-capturing-group': 'off',
      // Tables of hidden and control characters are made of such ranges.
      'regexp/no-obscure-range': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // A loop over plain data knows its bounds; noUncheckedIndexedAccess does not.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // A function may be async, or a generator, because its callers await it.
      '@typescript-eslint/require-await': 'off'
    }
  }
)
