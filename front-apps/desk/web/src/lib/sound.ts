import { ref } from 'vue'

export type Tone = 'good' | 'note' | 'bad'

const KEY = 'desk.muted'
const muted = ref(restore())
let context: AudioContext | undefined

/** Tones as pairs of pitch in hertz and length in milliseconds: up is good, low is bad, two are a message. */
const TONES: Record<Tone, [number, number][]> = {
  good: [[880, 90]],
  note: [
    [660, 90],
    [880, 140],
  ],
  bad: [
    [220, 160],
    [180, 240],
  ],
}

function restore(): boolean {
  try {
    return localStorage.getItem(KEY) === 'on'
  } catch {
    return false
  }
}

/** What a librarian hears without looking up. Silent where the browser has no sound. */
export function useSound() {
  return {
    muted,
    toggle(): void {
      muted.value = !muted.value
      try {
        localStorage.setItem(KEY, muted.value ? 'on' : 'off')
      } catch {
        // Without storage the choice lasts as long as the page.
      }
    },
    play(tone: Tone): void {
      if (muted.value || typeof AudioContext === 'undefined') return
      context ??= new AudioContext()
      void context.resume()
      let at = context.currentTime
      for (const [pitch, length] of TONES[tone]) {
        const oscillator = context.createOscillator()
        const gain = context.createGain()
        oscillator.frequency.value = pitch
        // A soft beginning and end, else it clicks.
        gain.gain.setValueAtTime(0.0001, at)
        gain.gain.exponentialRampToValueAtTime(0.2, at + 0.01)
        gain.gain.exponentialRampToValueAtTime(0.0001, at + length / 1000)
        oscillator.connect(gain).connect(context.destination)
        oscillator.start(at)
        oscillator.stop(at + length / 1000)
        at += length / 1000
      }
    },
  }
}
