import { Outlet, ScrollRestoration } from 'react-router'
import { InsecureNotice } from './InsecureNotice'

export function Root() {
  return (
    <>
      <InsecureNotice />
      <Outlet />
      <ScrollRestoration />
    </>
  )
}
