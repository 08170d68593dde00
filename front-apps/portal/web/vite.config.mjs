import { defineConfig } from 'vitest/config'
import { hubApp } from '@libraryhub/shared-web/vite'

export default defineConfig(hubApp({ app: 'portal', port: 5173 }))
