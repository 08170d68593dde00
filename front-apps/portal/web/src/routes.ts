import type { RouteRecordRaw } from 'vue-router'
import HomePage from './pages/HomePage.vue'

export const routes: RouteRecordRaw[] = [
  { path: '/', name: 'home', component: HomePage, meta: { title: 'home.pageTitle' } },
  {
    path: '/search',
    name: 'search',
    component: () => import('./pages/SearchPage.vue'),
    meta: { title: 'search.pageTitle' },
  },
  {
    path: '/titles/:id(\\d{1,19})',
    name: 'title',
    component: () => import('./pages/TitlePage.vue'),
    props: true,
    meta: { title: 'title.pageTitle' },
  },
  {
    path: '/library',
    name: 'library',
    component: () => import('./pages/LibraryPage.vue'),
    meta: { title: 'library.pageTitle' },
  },
  {
    path: '/pay',
    name: 'pay',
    component: () => import('./pages/PayPage.vue'),
    meta: { title: 'pay.pageTitle' },
  },
  {
    path: '/messages',
    name: 'messages',
    component: () => import('./pages/MessagesPage.vue'),
    meta: { title: 'messages.pageTitle' },
  },
  { path: '/me', name: 'me', component: () => import('./pages/MePage.vue'), meta: { title: 'me.pageTitle' } },
  {
    path: '/register',
    name: 'register',
    component: () => import('./pages/RegisterPage.vue'),
    meta: { title: 'register.pageTitle' },
  },
  {
    path: '/:rest(.*)*',
    name: 'nowhere',
    component: () => import('./pages/NowherePage.vue'),
    meta: { title: 'nowhere.pageTitle' },
  },
]
