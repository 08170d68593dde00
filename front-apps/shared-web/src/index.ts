export { createHubApp, type HubAppOptions } from './app/createHubApp'
export { createHubClient, call, type HubClient } from './api/client'
export { HubProblem, type Reason } from './api/problem'
export { newRequestId } from './api/requestId'
export { useLoad, type Load, type LoadStatus } from './api/useLoad'
export { useAction } from './api/useAction'
export { useRenewal } from './api/useRenewal'
export { useLive, type Live } from './live/useLive'
export { useSignedLive } from './live/useSignedLive'
export { useSession, type Credentials, type Session } from './session/session'
export { useNotice } from './app/notice'
export { useLargeText } from './app/largeText'
export {
  count,
  day,
  exact,
  hourMinute,
  isChinese,
  money,
  relative,
  waitRange,
  type HubLocale,
} from './format/format'
export { bindingOf, classOf, type BookClass } from './format/classification'
export { createHubI18n, differingKeys, useLocale, type Messages } from './i18n/i18n'
export { default as AppShell } from './components/AppShell.vue'
export { default as AppFrame } from './components/AppFrame.vue'
export { default as StateView } from './components/StateView.vue'
export { default as TitleCover } from './components/TitleCover.vue'
export { default as MarkBadge } from './components/MarkBadge.vue'
export { default as RelativeTime } from './components/RelativeTime.vue'
export { default as MoneyText } from './components/MoneyText.vue'
export { default as WaitRange } from './components/WaitRange.vue'
export { default as ProblemList } from './components/ProblemList.vue'
export { default as SignInGate } from './components/SignInGate.vue'
