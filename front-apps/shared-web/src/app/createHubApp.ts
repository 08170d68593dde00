import { createApp, nextTick, watch, type App, type Component } from 'vue'
import { createRouter, createWebHistory, type Router, type RouteRecordRaw } from 'vue-router'
import { createHubI18n, type Messages } from '../i18n/i18n'
import { useLargeText } from './largeText'

export interface HubAppOptions {
  /** The component that holds the {@link AppShell} with its RouterView. */
  root: Component
  /** Routes; `meta.title` names the message that is the page's title. */
  routes: RouteRecordRaw[]
  /** Where the app is served, such as /portal/. */
  base: string
  /** The app's own texts; the key `app.name` is part of every page's title. */
  messages: { zh: Messages; en: Messages }
}

/** An app of the hub: texts, routes, page titles and focus after moving to another page. */
export function createHubApp(options: HubAppOptions): { app: App; router: Router } {
  const i18n = createHubI18n(options.messages)
  const router = createRouter({
    history: createWebHistory(options.base),
    routes: options.routes,
    scrollBehavior: (to, from, saved) => saved ?? (to.path === from.path ? false : { top: 0 }),
  })
  const { t } = i18n.global

  function entitle(): void {
    const key = router.currentRoute.value.meta.title
    const page = typeof key === 'string' ? `${t(key)} · ` : ''
    document.title = `${page}${t('app.name')} · ${t('hub.library')}`
  }
  router.afterEach((to, from, failure) => {
    entitle()
    // Whoever cannot see that the page changed is taken to its beginning.
    if (!failure && from.matched.length > 0 && to.path !== from.path) {
      void nextTick(() => document.getElementById('main')?.focus({ preventScroll: true }))
    }
  })
  watch(i18n.global.locale, entitle)
  useLargeText().restore()

  const app = createApp(options.root)
  app.use(i18n).use(router)
  return { app, router }
}
