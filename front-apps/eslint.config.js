import js from '@eslint/js'
import prettier from 'eslint-config-prettier'
import vue from 'eslint-plugin-vue'
import globals from 'globals'
import ts from 'typescript-eslint'

/** An app may import shared-web, never another app. */
const apps = ['portal', 'booking', 'acquisitions', 'desk']
const fences = apps.map((app) => ({
  files: [`${app}/web/**/*.{ts,vue}`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: apps
          .filter((other) => other !== app)
          .map((other) => ({
            group: [`@libraryhub/${other}-web*`, `**/${other}/web/**`],
            message: 'An app may import shared-web only.',
          })),
      },
    ],
  },
}))

export default ts.config(
  {
    ignores: [
      '**/dist/**',
      '**/target/**',
      '**/bff/**',
      '**/schema.d.ts',
      '**/components.d.ts',
      '**/screenshots/**',
      '**/test-results/**',
      '**/playwright-report/**',
    ],
  },
  js.configs.recommended,
  ...ts.configs.recommended,
  ...vue.configs['flat/recommended'],
  prettier,
  {
    languageOptions: { globals: { ...globals.browser } },
  },
  {
    files: ['**/*.vue'],
    languageOptions: { parserOptions: { parser: ts.parser } },
    rules: {
      'vue/multi-word-component-names': 'off',
      'vue/require-default-prop': 'off',
      'vue/no-v-html': 'error',
    },
  },
  {
    files: ['**/*.{ts,vue}'],
    rules: { 'no-undef': 'off' },
  },
  {
    files: ['**/*.config.{js,ts}', '**/*.mjs', 'e2e/**'],
    languageOptions: { globals: { ...globals.node } },
  },
  {
    files: ['**/public/sw.js'],
    languageOptions: { globals: { ...globals.serviceworker } },
  },
  ...fences,
)
