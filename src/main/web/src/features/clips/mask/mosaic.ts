import type { Place } from './masking'

/** Cells along the longer side: as few as in what the others will get. */
const CELLS = 4
/** Of a place, on each side: what others get is covered a little beyond the box. */
const MARGIN = 0.12

/** Shows what the others will see: each place averaged down to a few cells. */
export function paintMosaic(canvas: HTMLCanvasElement, video: HTMLVideoElement, places: Place[]) {
  const { videoWidth, videoHeight } = video
  if (canvas.width !== videoWidth) canvas.width = videoWidth
  if (canvas.height !== videoHeight) canvas.height = videoHeight
  const paint = canvas.getContext('2d')
  if (!paint || videoWidth === 0) return
  paint.clearRect(0, 0, videoWidth, videoHeight)
  for (const { x, y, width, height } of places.map(grown)) {
    const part = [
      x * videoWidth,
      y * videoHeight,
      width * videoWidth,
      height * videoHeight,
    ] as const
    const cells = averaged(video, part)
    paint.imageSmoothingEnabled = false
    paint.drawImage(cells, 0, 0, cells.width, cells.height, ...part)
  }
}

function averaged(video: HTMLVideoElement, part: readonly [number, number, number, number]) {
  const [, , width, height] = part
  const side = Math.max(width, height) / CELLS
  const columns = Math.max(1, Math.round(width / side))
  const rows = Math.max(1, Math.round(height / side))
  const cells = new OffscreenCanvas(columns, rows)
  const paint = cells.getContext('2d')
  if (paint) {
    paint.imageSmoothingQuality = 'high'
    paint.drawImage(video, ...part, 0, 0, columns, rows)
  }
  return cells
}

function grown({ x, y, width, height }: Place): Place {
  const left = Math.max(0, x - MARGIN * width)
  const top = Math.max(0, y - MARGIN * height)
  return {
    x: left,
    y: top,
    width: Math.min(1, x + width * (1 + MARGIN)) - left,
    height: Math.min(1, y + height * (1 + MARGIN)) - top,
  }
}
