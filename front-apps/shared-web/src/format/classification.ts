import type { HubLocale } from './format'

/** A main class of the Chinese Library Classification 中国图书馆分类法. */
export interface BookClass {
  letter: string
  name: Record<HubLocale, string>
  /** Cloth and thread of a generated cover; thread on cloth keeps at least 4.5:1. */
  cloth: string
  thread: string
}

const cream = '#fbf6ea'

const CLASSES: BookClass[] = [
  {
    letter: 'A',
    name: { zh: '马列主义、毛泽东思想、邓小平理论', en: 'Marxism' },
    cloth: '#8c2f28',
    thread: cream,
  },
  { letter: 'B', name: { zh: '哲学、宗教', en: 'Philosophy, religion' }, cloth: '#4a4a6a', thread: cream },
  { letter: 'C', name: { zh: '社会科学总论', en: 'Social sciences' }, cloth: '#56604a', thread: cream },
  { letter: 'D', name: { zh: '政治、法律', en: 'Politics, law' }, cloth: '#6b3d36', thread: cream },
  { letter: 'E', name: { zh: '军事', en: 'Military science' }, cloth: '#3f4f3a', thread: cream },
  { letter: 'F', name: { zh: '经济', en: 'Economics' }, cloth: '#6a531f', thread: cream },
  {
    letter: 'G',
    name: { zh: '文化、科学、教育、体育', en: 'Culture, education, sport' },
    cloth: '#2f5d73',
    thread: cream,
  },
  { letter: 'H', name: { zh: '语言、文字', en: 'Language' }, cloth: '#3a6663', thread: cream },
  { letter: 'I', name: { zh: '文学', en: 'Literature' }, cloth: '#27404f', thread: cream },
  { letter: 'J', name: { zh: '艺术', en: 'Arts' }, cloth: '#71405a', thread: cream },
  { letter: 'K', name: { zh: '历史、地理', en: 'History, geography' }, cloth: '#6f4a2c', thread: cream },
  { letter: 'N', name: { zh: '自然科学总论', en: 'Natural science' }, cloth: '#30615a', thread: cream },
  {
    letter: 'O',
    name: { zh: '数理科学和化学', en: 'Mathematics, physics, chemistry' },
    cloth: '#39507a',
    thread: cream,
  },
  {
    letter: 'P',
    name: { zh: '天文学、地球科学', en: 'Astronomy, earth science' },
    cloth: '#2d4468',
    thread: cream,
  },
  { letter: 'Q', name: { zh: '生物科学', en: 'Life science' }, cloth: '#3e6444', thread: cream },
  { letter: 'R', name: { zh: '医药、卫生', en: 'Medicine, health' }, cloth: '#3d6470', thread: cream },
  { letter: 'S', name: { zh: '农业科学', en: 'Agriculture' }, cloth: '#59642c', thread: cream },
  { letter: 'T', name: { zh: '工业技术', en: 'Technology' }, cloth: '#4a5560', thread: cream },
  { letter: 'U', name: { zh: '交通运输', en: 'Transport' }, cloth: '#5b5348', thread: cream },
  { letter: 'V', name: { zh: '航空、航天', en: 'Aviation, space' }, cloth: '#3a4c66', thread: cream },
  {
    letter: 'X',
    name: { zh: '环境科学、安全科学', en: 'Environment, safety' },
    cloth: '#3b6650',
    thread: cream,
  },
  { letter: 'Z', name: { zh: '综合性图书', en: 'General works' }, cloth: '#5a4f63', thread: cream },
]

const NONE: BookClass = {
  letter: '',
  name: { zh: '未分类', en: 'Unclassified' },
  cloth: '#5a564d',
  thread: cream,
}

/** The main class of a class code such as I247.57. */
export function classOf(code: string): BookClass {
  const letter = code.trim().charAt(0).toUpperCase()
  return CLASSES.find((each) => each.letter === letter) ?? NONE
}

/** How a cover is bound: its cloth, and whether the title is framed, on a pasted slip 题签, or between rules. */
export interface Binding {
  cloth: string
  thread: string
  style: 'frame' | 'slip' | 'rules'
}

const STYLES: Binding['style'][] = ['frame', 'slip', 'rules']
/** How far the hue of a cloth may turn, in degrees, and its lightness change, in hundredths. */
const HUES = [0, 14, -14, 26, -8]
const LIGHTS = [0, -4, 3, -6]

/**
 * The binding of a title without a picture: always the same for one title, in the family of its class's colour so that a
 * shelf of one class is not a wall. A title of unknown class takes some class's cloth.
 */
export function bindingOf(title: string, code: string): Binding {
  const number = hash(title)
  const own = classOf(code)
  const family = own.letter === '' ? CLASSES[number % CLASSES.length]! : own
  const hue = HUES[number % HUES.length]!
  const light = LIGHTS[(number >>> 4) % LIGHTS.length]!
  return {
    cloth: turned(family.cloth, hue, light),
    thread: cream,
    style: STYLES[(number >>> 8) % STYLES.length]!,
  }
}

function hash(text: string): number {
  let number = 2166136261
  for (const letter of text) number = Math.imul(number ^ letter.codePointAt(0)!, 16777619)
  return number >>> 0
}

function turned(hex: string, degrees: number, lighter: number): string {
  const [r, g, b] = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255) as [
    number,
    number,
    number,
  ]
  const most = Math.max(r, g, b)
  const least = Math.min(r, g, b)
  const light = (most + least) / 2
  const range = most - least
  const saturation = range === 0 ? 0 : range / (1 - Math.abs(2 * light - 1))
  const sixth =
    range === 0
      ? 0
      : most === r
        ? ((g - b) / range + 6) % 6
        : most === g
          ? (b - r) / range + 2
          : (r - g) / range + 4
  const hue = Math.round(sixth * 60 + degrees + 360) % 360
  return `hsl(${hue} ${Math.round(saturation * 100)}% ${Math.round(light * 100) + lighter}%)`
}
