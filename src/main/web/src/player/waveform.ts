const BAR_PX = 3
const GAP_PX = 2

/** The loudest peak (0-100) within each bar that fits in this width. */
export function bars(peaks: number[], widthPx: number): number[] {
  const count = Math.floor(widthPx / (BAR_PX + GAP_PX))
  return Array.from({ length: count }, (_, bar) => {
    const from = Math.floor((bar * peaks.length) / count)
    const to = Math.max(from + 1, Math.floor(((bar + 1) * peaks.length) / count))
    return Math.max(0, ...peaks.slice(from, to))
  })
}

/** Draws the bars around the middle, in the canvas's own text colour. */
export function drawWaveform(canvas: HTMLCanvasElement, peaks: number[]) {
  const { clientWidth: width, clientHeight: height } = canvas
  const scale = window.devicePixelRatio
  canvas.width = width * scale
  canvas.height = height * scale
  const context = canvas.getContext('2d')
  if (!context || width === 0) return
  context.scale(scale, scale)
  context.fillStyle = getComputedStyle(canvas).color
  bars(peaks, width).forEach((peak, bar) => {
    const tall = Math.max(2, (peak / 100) * height)
    context.fillRect(bar * (BAR_PX + GAP_PX), (height - tall) / 2, BAR_PX, tall)
  })
}
