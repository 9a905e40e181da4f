import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import classes from './record.module.css'

const LOUDEST = 0.4

/** How loud it is. Drawn outside of React: it changes sixty times a second. */
export function Level({ stream }: { stream: MediaStream }) {
  const { t } = useTranslation('clips')
  const canvas = useRef<HTMLCanvasElement>(null)
  useEffect(() => (canvas.current ? draw(stream, canvas.current) : undefined), [stream])
  return (
    <div role="img" aria-label={t('record.level')}>
      <canvas ref={canvas} className={classes.level} width={300} height={10} />
    </div>
  )
}

function draw(stream: MediaStream, canvas: HTMLCanvasElement) {
  if (stream.getAudioTracks().length === 0) return undefined
  const context = new AudioContext()
  const analyser = context.createAnalyser()
  context.createMediaStreamSource(stream).connect(analyser)
  void context.resume()
  const samples = new Float32Array(analyser.fftSize)
  const pen = canvas.getContext('2d')
  const { color } = getComputedStyle(canvas)
  let frame = 0
  const next = () => {
    analyser.getFloatTimeDomainData(samples)
    const loud = Math.sqrt(samples.reduce((sum, each) => sum + each * each, 0) / samples.length)
    if (pen) {
      pen.clearRect(0, 0, canvas.width, canvas.height)
      pen.fillStyle = color
      pen.fillRect(0, 0, Math.min(1, Math.sqrt(loud / LOUDEST)) * canvas.width, canvas.height)
    }
    frame = requestAnimationFrame(next)
  }
  next()
  return () => {
    cancelAnimationFrame(frame)
    void context.close()
  }
}
