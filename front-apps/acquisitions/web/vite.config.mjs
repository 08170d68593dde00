import { hubApp } from '@libraryhub/shared-web/vite'
import { defineConfig } from 'vitest/config'

export default defineConfig(hubApp({ app: 'acquisitions', port: 18303 }))
