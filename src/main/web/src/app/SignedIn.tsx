import { Container } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { Navigate, Outlet, useLocation } from 'react-router'
import type { Me } from '@/generated'
import { getMeOptions } from '@/generated/@tanstack/react-query.gen'
import { MeContext } from '@/shared/session/me'
import { speak } from '@/shared/texts/language'
import { Waiting } from '@/shared/ui/Loaded'
import { ProblemNote } from '@/shared/ui/ProblemNote'

/** Lets in who is signed in; others go to the sign-in page, which brings them back here. */
export function SignedIn() {
  const { data: me, error, refetch } = useQuery(getMeOptions())
  const { pathname, search } = useLocation()
  if (error?.status === 401) {
    return <Navigate to={`/sign-in?to=${encodeURIComponent(pathname + search)}`} replace />
  }
  if (me === undefined) {
    return (
      <Container py="xl">
        {error ? <ProblemNote problem={error} retry={refetch} /> : <Waiting />}
      </Container>
    )
  }
  return <WithChoices me={me} />
}

/** Puts the account's language and font in force. */
function WithChoices({ me }: { me: Me }) {
  const { i18n } = useTranslation()
  useEffect(() => {
    if (i18n.language !== me.language) {
      void speak(me.language)
    }
  }, [i18n, me.language])
  useEffect(() => {
    document.documentElement.dataset.font = me.readableFont ? 'readable' : 'usual'
  }, [me.readableFont])
  return (
    <MeContext value={me}>
      <Outlet />
    </MeContext>
  )
}
