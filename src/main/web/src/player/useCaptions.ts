import { useLocalStorage } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { type Cue, parseCaptions } from './cues'
import { read } from './useTracks'

const NOTHING: Cue[] = []

/** What is said at this address; nothing while it is not there, or does not exist. */
export function useCaptions(address: string | undefined): Cue[] {
  const { data } = useQuery({
    queryKey: ['captions', address],
    queryFn: async () => parseCaptions(await (await read(address)).text()),
    enabled: address !== undefined,
    staleTime: Infinity,
  })
  return data ?? NOTHING
}

/** Whether what is said stands in the picture; the device remembers it. */
export function useCaptionsOn() {
  return useLocalStorage({ key: 'drieluik-captions', defaultValue: false })
}
