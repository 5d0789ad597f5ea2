// Decides what the window is: the way in, the frame, or the reason why neither can be.
import { ConfigProvider } from 'antd'
import viVN from 'antd/locale/vi_VN'
import { FirstPassword } from './frame/change-password'
import { Frame } from './frame/frame'
import { OfficeRefused } from './frame/office-refused'
import { Entrance } from './frame/first-run'
import { SignIn } from './frame/sign-in'
import { connection } from './office'
import { useSession } from './session'
import { antdTheme } from './theme'
import { useWatched } from './watched'

/** `nonce` is the one that styles of this load of the page must carry. */
export function App({ nonce }: { nonce: string | undefined }) {
  return (
    <ConfigProvider
      theme={antdTheme}
      locale={viVN}
      csp={nonce ? { nonce } : undefined}
      button={{ autoInsertSpace: false }}
    >
      <Window />
    </ConfigProvider>
  )
}

function Window() {
  const { phase, who } = useSession()
  const link = useWatched(connection)
  if (link.state === 'refused') return <OfficeRefused code={link.code} />
  if (phase === 'restoring') return null
  if (phase === 'mustChange') return <FirstPassword />
  if (!who || phase === 'signedOut') return <Entrance />
  return (
    <>
      <Frame key={who.user.userId} covered={phase === 'expired'} />
      {phase === 'expired' && <SignIn />}
    </>
  )
}
