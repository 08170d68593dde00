import { hubApp } from '@libraryhub/shared-web/vite'
import { defineConfig } from 'vitest/config'

export default defineConfig(hubApp({ app: 'desk', port: 18304 }))
