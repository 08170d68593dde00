import '@libraryhub/shared-web/styles.css'
import './styles.css'
import { createHubApp } from '@libraryhub/shared-web'
import App from './App.vue'
import { en } from './i18n/en'
import { zh } from './i18n/zh'
import { routes } from './routes'

const { app } = createHubApp({ root: App, routes, base: '/desk/', messages: { zh, en } })
app.mount('#app')

// Where the browser allows it: a secure address.
if (import.meta.env.PROD && 'serviceWorker' in navigator) {
  void navigator.serviceWorker.register('/desk/sw.js', { scope: '/desk/' }).catch(() => undefined)
}
