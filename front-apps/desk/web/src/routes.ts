import type { RouteRecordRaw } from 'vue-router'
import { ADMINS, OFFICE } from './lib/roles'
import CounterView from './views/CounterView.vue'
import CheckView from './views/CheckView.vue'
import NoticesView from './views/NoticesView.vue'
import PullView from './views/PullView.vue'
import QueueView from './views/QueueView.vue'
import ReaderView from './views/ReaderView.vue'
import SettleView from './views/SettleView.vue'
import ShelfView from './views/ShelfView.vue'
import TransitView from './views/TransitView.vue'

declare module 'vue-router' {
  interface RouteMeta {
    /** The roles that may come to a page beside the counter; none: the page is the counter's. */
    office?: string[]
  }
}

// The counter in one piece: it does not wait for a page in the middle of a queue.
export const routes: RouteRecordRaw[] = [
  { path: '/', component: CounterView, meta: { title: 'nav.counter' } },
  { path: '/reader', component: ReaderView, meta: { title: 'nav.reader' } },
  { path: '/shelf', component: ShelfView, meta: { title: 'nav.shelf' } },
  { path: '/pull', component: PullView, meta: { title: 'nav.pull' } },
  { path: '/queue/:title(\\d+)', component: QueueView, meta: { title: 'nav.queue' } },
  { path: '/transit', component: TransitView, meta: { title: 'nav.transit' } },
  { path: '/check', component: CheckView, meta: { title: 'nav.check' } },
  { path: '/notices', component: NoticesView, meta: { title: 'nav.notices' } },
  { path: '/settle', component: SettleView, meta: { title: 'nav.settle' } },
  {
    path: '/rules',
    component: () => import('./views/RulesView.vue'),
    meta: { title: 'nav.rules', office: OFFICE },
  },
  {
    path: '/calendar',
    component: () => import('./views/CalendarView.vue'),
    meta: { title: 'nav.calendar', office: OFFICE },
  },
  {
    path: '/staff',
    component: () => import('./views/StaffView.vue'),
    meta: { title: 'nav.staff', office: ADMINS },
  },
  { path: '/:rest(.*)*', redirect: '/' },
]
