import type { RouteRecordRaw } from 'vue-router'
import CounterView from './views/CounterView.vue'
import PullView from './views/PullView.vue'
import ReaderView from './views/ReaderView.vue'
import SettleView from './views/SettleView.vue'
import ShelfView from './views/ShelfView.vue'

// All in one piece: a counter does not wait for a page in the middle of a queue.
export const routes: RouteRecordRaw[] = [
  { path: '/', component: CounterView, meta: { title: 'nav.counter' } },
  { path: '/reader', component: ReaderView, meta: { title: 'nav.reader' } },
  { path: '/shelf', component: ShelfView, meta: { title: 'nav.shelf' } },
  { path: '/pull', component: PullView, meta: { title: 'nav.pull' } },
  { path: '/settle', component: SettleView, meta: { title: 'nav.settle' } },
  { path: '/:rest(.*)*', redirect: '/' },
]
