import { BarChart, LineChart } from 'echarts/charts'
import { AriaComponent, GridComponent, LegendComponent, TooltipComponent } from 'echarts/components'
import { use } from 'echarts/core'
import { CanvasRenderer } from 'echarts/renderers'

// Only what the pages draw: the whole of ECharts is four times as large.
use([BarChart, LineChart, GridComponent, TooltipComponent, LegendComponent, AriaComponent, CanvasRenderer])

/** The tokens, for a canvas that knows no style sheet. */
export const ink = '#1f2933'
export const soft = '#4a5763'
export const line = '#e2dccd'
export const pine = '#2f7d6b'
export const seal = '#b5342b'
export const amber = '#b7791f'
export const slate = '#7a8792'

export const text = {
  fontFamily: "system-ui, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif",
  fontSize: 13,
  color: soft,
}

export const quietAxis = {
  axisLine: { lineStyle: { color: line } },
  axisTick: { show: false },
  axisLabel: { ...text },
  splitLine: { lineStyle: { color: line } },
}
