import { computed } from 'vue'
import { call, useLoad, useLocale } from '@libraryhub/shared-web'
import { api } from '../api/client'

/** The branches: those entered by booking, and how to call any by its code. */
export function useVenues() {
  const { locale } = useLocale()
  const load = useLoad((signal) => call(api.GET('/api/booking/venues', { signal })))
  const byCode = computed(() => new Map((load.data.value ?? []).map((venue) => [venue.code, venue])))
  const gated = computed(() => (load.data.value ?? []).filter((venue) => venue.gate))
  function venueName(code: string): string {
    const venue = byCode.value.get(code)
    return (locale.value === 'en' ? venue?.nameEn : venue?.nameZh) || venue?.nameZh || code
  }
  return { load, byCode, gated, venueName }
}
