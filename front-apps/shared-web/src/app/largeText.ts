import { ref } from 'vue'

const KEY = 'hub.largeText'
const large = ref(false)

function apply(on: boolean): void {
  large.value = on
  document.documentElement.classList.toggle('hub-large-text', on)
}

/** The reader's wish for larger text. */
export function useLargeText() {
  return {
    large,
    restore(): void {
      try {
        apply(localStorage.getItem(KEY) === 'on')
      } catch {
        apply(false)
      }
    },
    toggle(): void {
      apply(!large.value)
      try {
        localStorage.setItem(KEY, large.value ? 'on' : 'off')
      } catch {
        // Without storage the choice lasts as long as the page.
      }
    },
  }
}
