import { useQuery } from '@tanstack/react-query'
import { getMeetingCase, type Meeting, type MeetingCase, type MeetingPrompt } from '@/generated'
import { getMeetingCaseQueryKey } from '@/generated/@tanstack/react-query.gen'
import { presentCase } from '../agenda/seats'

export type Audience = MeetingPrompt['audience']

const NOTHING: MeetingCase = { prompts: [], suggestions: [] }

/** Words that help now. They are asked anew with every phase; those of the last one do not stand there. */
export function useMeetingCase(meeting: Meeting): MeetingCase {
  const { id, phase } = meeting
  const shown = presentCase(meeting)?.planShown
  const path = { id }
  const { data } = useQuery({
    queryKey: [...getMeetingCaseQueryKey({ path }), phase?.name, phase?.ownerId, shown],
    queryFn: async ({ signal }) => {
      return (await getMeetingCase({ path, signal, throwOnError: true })).data
    },
  })
  return data ?? NOTHING
}

/** What is said to whoever sits there as one of these. */
export function promptsFor(prompts: MeetingPrompt[], audiences: Audience[]): string[] {
  return prompts.filter(({ audience }) => audiences.includes(audience)).map(({ text }) => text)
}
