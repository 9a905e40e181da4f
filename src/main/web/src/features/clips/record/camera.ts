import { useCallback, useEffect, useState } from 'react'

const REMEMBERED = 'drieluik-camera'

export type CameraTrouble = 'insecure' | 'refused' | 'none' | 'busy' | 'failed'

/** Device ids, remembered on this device; undefined is whatever the browser thinks best. */
export interface Choice {
  camera: string | undefined
  microphone: string | undefined
}

interface Opened {
  stream?: MediaStream
  devices: MediaDeviceInfo[]
  trouble?: CameraTrouble
}

/**
 * The chosen camera and microphone, open as long as somebody looks. One that drops out is looked for anew, but not while
 * it is being filmed with: that would close the other as well.
 */
export function useCamera(filming: boolean) {
  const [choice, setChoice] = useState(remembered)
  const [opened, setOpened] = useState<Opened>({ devices: [] })
  const [turn, setTurn] = useState(0)
  const again = useCallback(() => setTurn((before) => before + 1), [])

  useEffect(() => {
    let gone = false
    const opening = open(choice)
    opening
      .then(async (stream) => {
        const devices = await navigator.mediaDevices.enumerateDevices()
        if (!gone) setOpened({ stream, devices })
      })
      .catch((error: unknown) => {
        if (!gone) setOpened({ devices: [], trouble: troubleOf(error) })
      })
    return () => {
      gone = true
      void opening.then(close).catch(() => undefined)
    }
  }, [choice, turn])

  const { stream } = opened
  useEffect(() => {
    if (filming || !stream) return
    return onEnd(stream.getTracks(), again)
  }, [filming, stream, again])

  useEffect(() => {
    if (filming) return
    // On plain http there are none.
    const devices = navigator.mediaDevices as MediaDevices | undefined
    devices?.addEventListener('devicechange', again)
    return () => devices?.removeEventListener('devicechange', again)
  }, [filming, again])

  const choose = useCallback((change: Partial<Choice>) => {
    setChoice((before) => {
      const next = { ...before, ...change }
      localStorage.setItem(REMEMBERED, JSON.stringify(next))
      return next
    })
  }, [])
  return { ...opened, choice, choose, again }
}

/** Of any of these, by itself. Returns how to stop listening. */
export function onEnd(tracks: MediaStreamTrack[], ended: () => void) {
  tracks.forEach((track) => track.addEventListener('ended', ended))
  return () => tracks.forEach((track) => track.removeEventListener('ended', ended))
}

function remembered(): Choice {
  const kept = localStorage.getItem(REMEMBERED)
  return kept === null ? { camera: undefined, microphone: undefined } : (JSON.parse(kept) as Choice)
}

async function open({ camera, microphone }: Choice): Promise<MediaStream> {
  if (!window.isSecureContext) throw new DOMException('', 'SecurityError')
  return navigator.mediaDevices.getUserMedia({
    video: {
      width: { ideal: 1280 },
      height: { ideal: 720 },
      frameRate: { ideal: 30 },
      // A device that is not there today is no reason to film nothing.
      ...(camera === undefined ? { facingMode: 'environment' } : { deviceId: { ideal: camera } }),
    },
    audio: {
      ...(microphone === undefined ? {} : { deviceId: { ideal: microphone } }),
      // Made for calls: they take a class for noise.
      echoCancellation: false,
      noiseSuppression: false,
      autoGainControl: true,
    },
  })
}

const close = (stream: MediaStream) => stream.getTracks().forEach((track) => track.stop())

const NAMES: Partial<Record<string, CameraTrouble>> = {
  SecurityError: 'insecure',
  NotAllowedError: 'refused',
  NotFoundError: 'none',
  NotReadableError: 'busy',
}

export function troubleOf(error: unknown): CameraTrouble {
  return (error instanceof DOMException ? NAMES[error.name] : undefined) ?? 'failed'
}
