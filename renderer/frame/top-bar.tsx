import { SearchBox } from './search-box'
import { States } from './states'
import { UserMenu } from './user-menu'

/** Search and scan, the state of link and devices, the person. */
export function TopBar(props: { onChangePassword: () => void; onKeys: () => void }) {
  return (
    <header className="top-bar">
      <SearchBox />
      <States />
      <UserMenu {...props} />
    </header>
  )
}
