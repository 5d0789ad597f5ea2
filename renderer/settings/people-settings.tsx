import { useState } from 'react'
import { foldMarks } from '@shared/search-fold'
import { SubjectTimeline } from '../cases/subject-timeline'
import { useQuery } from '../office'
import { useWho } from '../session'
import { SecondaryAction } from '../ui/action-button'
import { EmptyState } from '../ui/empty-state'
import { Panel, Section } from '../ui/panel'
import { RefusalNote } from '../ui/refusal-note'
import { words } from '../words'
import { AddUser } from './add-user'
import { ChangeRoles } from './change-roles'

type Shown = { userId: string } | 'add' | null

const listWidth = 420

/** Who works here and with which rights. */
export function PeopleSettings() {
  const [shown, setShown] = useState<Shown>(null)
  const { value, refusal, fault } = useQuery('identity.listUsers', {})
  const who = useWho()
  const said = words.settings.people
  const users = [...(value?.users ?? [])].sort((one, other) =>
    foldMarks(one.fullName).localeCompare(foldMarks(other.fullName))
  )
  const chosen =
    typeof shown === 'object' && shown ? users.find(({ userId }) => userId === shown.userId) : null
  return (
    <>
      <Panel
        width={listWidth}
        heading={words.settings.parts.people}
        note={said.count(users.length)}
        actions={
          <SecondaryAction icon="plus" keys="Alt+N" words={said.add} onPress={() => setShown('add')}>
            {said.add}
          </SecondaryAction>
        }
      >
        <RefusalNote refusal={refusal} fault={fault} />
        {users.map((user) => (
          <button
            key={user.userId}
            type="button"
            className="list-row"
            aria-current={chosen?.userId === user.userId}
            onClick={() => setShown({ userId: user.userId })}
          >
            <strong>{user.fullName}</strong>
            <span className="note">{user.userId === who.user.userId ? said.you : user.userName}</span>
            <small>{user.roles.map((role) => words.names.roleNames[role]).join(', ')}</small>
          </button>
        ))}
      </Panel>
      {shown === 'add' && (
        <AddUser taken={users.map(({ userName }) => userName)} onClose={() => setShown(null)} />
      )}
      {chosen && (
        <Panel heading={chosen.fullName} note={chosen.userName}>
          <ChangeRoles key={chosen.userId} user={chosen} own={chosen.userId === who.user.userId} />
          <Section heading={said.timeline}>
            <SubjectTimeline subject={`user:${chosen.userId}`} />
          </Section>
        </Panel>
      )}
      {shown !== 'add' && !chosen && (
        <Panel ground>
          <EmptyState icon="person" title={said.none} hint={said.noneHint} />
        </Panel>
      )}
    </>
  )
}
