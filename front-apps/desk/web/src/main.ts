import '@libraryhub/shared-web/styles.css'
import './styles.css'
import { createHubApp } from '@libraryhub/shared-web'
import App from './App.vue'
import { en } from './i18n/en'
import { zh } from './i18n/zh'
import { routes } from './routes'

const { app } = createHubApp({ root: App, routes, base: '/desk/', messages: { zh, en } })
app.mount('#app')
