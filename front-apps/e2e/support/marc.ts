const FIELD_END = '\x1e'
const RECORD_END = '\x1d'

/** A bibliographic record as in ISO 2709, MARC21 in UTF-8: what a library gets from its supplier. */
export function marc(localNo: string, title: string, author: string): Buffer {
  const fields: [string, string][] = [
    ['001', localNo],
    ['245', `10\x1fa${title}\x1fc${author}`],
    ['100', `1 \x1fa${author}`],
    ['260', '  \x1fb测试出版社\x1fc2024'],
  ]
  let directory = ''
  let data = Buffer.alloc(0)
  for (const [tag, content] of fields) {
    const bytes = Buffer.from(content + FIELD_END)
    directory += tag + pad(bytes.length, 4) + pad(data.length, 5)
    data = Buffer.concat([data, bytes])
  }
  const base = 24 + directory.length + 1
  const length = base + data.length + 1
  const leader = `${pad(length, 5)}nam a22${pad(base, 5)} a 4500`
  return Buffer.concat([Buffer.from(leader + directory + FIELD_END), data, Buffer.from(RECORD_END)])
}

function pad(number: number, digits: number): string {
  return String(number).padStart(digits, '0')
}
