import { Component, type ReactNode } from 'react'
import { SecondaryAction } from '../ui/action-button'
import { EmptyState } from '../ui/empty-state'
import { words } from '../words'

/** Keeps a broken screen from taking the frame and the other places with it. */
export class ScreenGuard extends Component<{ children: ReactNode }, { broken: boolean }> {
  override state = { broken: false }

  static getDerivedStateFromError(): { broken: boolean } {
    return { broken: true }
  }

  override render(): ReactNode {
    if (!this.state.broken) return this.props.children
    return (
      <EmptyState
        icon="warning"
        title={words.frame.problem.screen}
        action={
          <SecondaryAction onPress={() => this.setState({ broken: false })}>
            {words.frame.problem.screenAgain}
          </SecondaryAction>
        }
      />
    )
  }
}
