import { Container } from '@mantine/core'
import { useRouteError } from 'react-router'
import { problemOf } from '@/shared/api/problem'
import { ProblemNote } from '@/shared/ui/ProblemNote'

/** A page that cannot be drawn, or a part of it that does not arrive after an update of the server. */
export function RouteProblem() {
  const error = useRouteError()
  console.error(error)
  const problem = problemOf(error, new Response(null, { status: 500 }))
  return (
    <Container py="xl">
      <ProblemNote problem={problem} retry={() => window.location.reload()} />
    </Container>
  )
}
