import { reactive, readonly } from 'vue'

export interface Notice {
  id: number
  kind: 'done' | 'problem'
  text: string
}

const state = reactive<{ notices: Notice[] }>({ notices: [] })
let last = 0

/** Short messages at the edge of the page, read aloud by screen readers. */
export function useNotice() {
  function show(kind: Notice['kind'], text: string): void {
    const id = ++last
    state.notices.push({ id, kind, text })
    setTimeout(() => dismiss(id), 6_000)
  }
  function dismiss(id: number): void {
    state.notices = state.notices.filter((notice) => notice.id !== id)
  }
  return {
    notices: readonly(state),
    done: (text: string) => show('done', text),
    problem: (text: string) => show('problem', text),
    dismiss,
  }
}
