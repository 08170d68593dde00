import vue from '@vitejs/plugin-vue'
import Components from 'unplugin-vue-components/vite'
import { ElementPlusResolver } from 'unplugin-vue-components/resolvers'

const elementPlus = () =>
  Components({
    // Only the kit's tags are resolved; our own components are imported by name.
    dirs: [],
    dts: false,
    resolvers: [ElementPlusResolver({ importStyle: 'css' })],
  })

const testing = {
  environment: 'happy-dom',
  setupFiles: [new URL('./src/test/setup.ts', import.meta.url).pathname],
  // The kit's style imports are CSS files, which Node cannot load by itself.
  server: { deps: { inline: ['element-plus'] } },
  css: false,
}

/**
 * The Vite configuration of an app that the gateway serves under /<app>/. In development the app's own server passes
 * API calls on to the gateway (HUB_GATEWAY_URL).
 *
 * @param {{ app: string, port: number }} options
 */
export function hubApp({ app, port }) {
  const gateway = process.env.HUB_GATEWAY_URL ?? 'http://127.0.0.1:18000'
  const proxy = { '/api': { target: gateway, changeOrigin: false } }
  return {
    base: `/${app}/`,
    plugins: [vue(), elementPlus()],
    server: { port, strictPort: true, host: '127.0.0.1', proxy },
    preview: { port, strictPort: true, host: '127.0.0.1', proxy },
    build: {
      outDir: 'dist',
      emptyOutDir: true,
      // No inlined data: URLs, so that the content security policy can forbid them.
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 700,
    },
    test: testing,
  }
}

/** The same for shared-web's own tests. */
export function hubLibrary() {
  return { plugins: [vue(), elementPlus()], test: testing }
}
