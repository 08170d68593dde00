import type { RouteRecordRaw } from 'vue-router'
import TodayView from './views/TodayView.vue'

export const routes: RouteRecordRaw[] = [
  { path: '/', component: TodayView, meta: { title: 'nav.today' } },
  { path: '/pressure', component: () => import('./views/PressureView.vue'), meta: { title: 'nav.pressure' } },
  { path: '/decide', component: () => import('./views/DecideView.vue'), meta: { title: 'nav.decide' } },
  { path: '/buying', component: () => import('./views/BuyingView.vue'), meta: { title: 'nav.buying' } },
  { path: '/stock', component: () => import('./views/StockView.vue'), meta: { title: 'nav.stock' } },
  { path: '/outside', component: () => import('./views/OutsideView.vue'), meta: { title: 'nav.outside' } },
  { path: '/rules', component: () => import('./views/RulesView.vue'), meta: { title: 'nav.rules' } },
  { path: '/flow', component: () => import('./views/FlowView.vue'), meta: { title: 'nav.flow' } },
  { path: '/hot', component: () => import('./views/HotView.vue'), meta: { title: 'nav.hot' } },
  { path: '/city', component: () => import('./views/CityView.vue'), meta: { title: 'nav.city' } },
  {
    path: '/recommend',
    component: () => import('./views/RecommendView.vue'),
    meta: { title: 'nav.recommend' },
  },
  { path: '/figures', component: () => import('./views/FiguresView.vue'), meta: { title: 'nav.figures' } },
  { path: '/accounts', component: () => import('./views/AccountsView.vue'), meta: { title: 'nav.accounts' } },
  { path: '/import', component: () => import('./views/ImportView.vue'), meta: { title: 'nav.import' } },
  { path: '/:rest(.*)*', redirect: '/' },
]
