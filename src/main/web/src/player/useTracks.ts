import { useQuery } from '@tanstack/react-query'
import type { Waveform } from '@/generated'
import { parseStoryboard, type Still } from './storyboard'

const NO_PEAKS: number[] = []
const NO_STILLS: Still[] = []

/** The sound and the stills at these addresses; nothing while they are not there, or do not exist. */
export function useTracks(waveform: string | undefined, storyboard: string | undefined) {
  const peaks = useQuery({
    queryKey: ['waveform', waveform],
    queryFn: async () =>
      ((await read(waveform)).json() as Promise<Waveform>).then(({ peaks }) => peaks),
    enabled: waveform !== undefined,
    staleTime: Infinity,
  })
  const stills = useQuery({
    queryKey: ['storyboard', storyboard],
    queryFn: async () => {
      const answer = await read(storyboard)
      return parseStoryboard(await answer.text(), answer.url)
    },
    enabled: storyboard !== undefined,
    staleTime: Infinity,
  })
  return { peaks: peaks.data ?? NO_PEAKS, stills: stills.data ?? NO_STILLS }
}

/** For what belongs to a clip and is no part of the API that is described: its files. */
export async function read(address = ''): Promise<Response> {
  const answer = await fetch(address, { credentials: 'same-origin' })
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}`)
  return answer
}
