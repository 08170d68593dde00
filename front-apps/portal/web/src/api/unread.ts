import { computed, ref, type ComputedRef } from 'vue'
import { useLoad } from '@libraryhub/shared-web'
import { portal } from './portal'

const changes = ref(0)

/** Messages were read here: whoever shows how many are left counts again. */
export function messagesChanged(): void {
  changes.value++
}

/** How many messages the reader has not read; 0 for everybody else, and while it is not known. */
export function useUnread(reader: () => boolean): ComputedRef<number> {
  const { data } = useLoad(async (signal) => (reader() ? (await portal.unread(signal)).total : 0), {
    watch: [reader, changes],
    keep: true,
  })
  return computed(() => data.value ?? 0)
}
