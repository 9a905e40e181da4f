import { useComputedColorScheme } from '@mantine/core'
import { useEffect, useRef } from 'react'
import classes from './timeline.module.css'
import { drawWaveform } from './waveform'

/** For the eye only: what can be heard is no news to whoever hears the page. */
export function Waveform({ peaks }: { peaks: number[] }) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const scheme = useComputedColorScheme()
  useEffect(() => {
    const element = canvas.current
    if (!element) return
    const draw = () => drawWaveform(element, peaks)
    draw()
    const resized = new ResizeObserver(draw)
    resized.observe(element)
    return () => resized.disconnect()
  }, [peaks, scheme])
  return <canvas ref={canvas} className={classes.waveform} aria-hidden />
}
