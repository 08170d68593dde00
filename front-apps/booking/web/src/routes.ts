import type { RouteRecordRaw } from 'vue-router'
import HomeView from './views/HomeView.vue'

export const routes: RouteRecordRaw[] = [
  { path: '/', component: HomeView, meta: { title: 'nav.visit' } },
  {
    path: '/book/:venue/:day',
    component: () => import('./views/BookView.vue'),
    props: true,
    meta: { title: 'book.title' },
  },
  {
    path: '/code/:id',
    component: () => import('./views/CodeView.vue'),
    props: true,
    meta: { title: 'code.title', bare: true },
  },
  { path: '/mine', component: () => import('./views/MineView.vue'), meta: { title: 'nav.mine' } },
  {
    path: '/activities',
    component: () => import('./views/ActivitiesView.vue'),
    meta: { title: 'nav.activities' },
  },
  {
    path: '/activities/:id',
    component: () => import('./views/ActivityView.vue'),
    props: true,
    meta: { title: 'nav.activities' },
  },
  {
    path: '/screen',
    component: () => import('./views/ScreenView.vue'),
    meta: { title: 'screen.title', bare: true },
  },
  { path: '/:rest(.*)*', redirect: '/' },
]
