/** How a figure of a unit is written. */
export function figureText(value: number | undefined, unit: string, locale: string): string {
  if (value === undefined) return '—'
  const format = new Intl.NumberFormat(locale === 'en' ? 'en' : 'zh-CN', {
    maximumFractionDigits: unit === 'count' ? 0 : unit === 'percent' ? 1 : 2,
  })
  return unit === 'percent' ? `${format.format(value)}%` : format.format(value)
}

/** Growth against the span before, in percent; undefined where there was nothing to grow from. */
export function growth(total: number | undefined, before: number | undefined): number | undefined {
  if (total === undefined || before === undefined || before === 0) return undefined
  return Math.round(((total - before) / before) * 1000) / 10
}
