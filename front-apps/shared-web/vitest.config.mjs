import { defineConfig } from 'vitest/config'
import { hubLibrary } from './vite.mjs'

export default defineConfig(hubLibrary())
