import { describe, expect, test } from 'vitest'
import { intake } from '@shared/contract/intake'
import {
  personQuestion,
  shownOfPerson,
  shownOfTitle,
  titleQuestion,
  type Candidate
} from '../../../renderer/related/related-question'

const nobody = { fullName: '', number: '', birthDate: '' }
const noTitle = { number: '', date: '', court: 'TAND khu vực 7' }

describe('the question', () => {
  test('is not asked before something can be found by it', () => {
    expect(personQuestion(nobody)).toBeNull()
    expect(personQuestion({ ...nobody, fullName: ' Vâ', number: '07908' })).toBeNull()
    expect(titleQuestion({ title: noTitle })).toBeNull()
    expect(titleQuestion({ title: noTitle, decision: { number: 'QĐ', date: '' } })).toBeNull()
  })

  test('says as much as is typed, and the office takes it', () => {
    const person = personQuestion({ fullName: 'Phạm Thị', number: '', birthDate: '1988-06-14' })
    expect(person?.person).toEqual({
      fullName: 'Phạm Thị',
      number: '',
      formerNumber: '',
      birthDate: '1988-06-14',
      birthYear: null
    })
    const title = titleQuestion({
      title: { ...noTitle, number: '47/2026/DS-ST' },
      decision: { number: '', date: '' },
      person: { fullName: 'Phạm Thị Vân', number: '031188004726', birthDate: '' },
      exceptFileId: '00000000-0000-7000-8000-000000000001'
    })
    expect(title).toMatchObject({
      person: { fullName: 'Phạm Thị Vân' },
      title: { number: '47/2026/DS-ST', date: null },
      decision: null
    })
    const long = personQuestion({ ...nobody, number: '1'.repeat(30), fullName: 'x'.repeat(400) })
    for (const question of [person, title, long]) {
      expect(intake.findRelated.input.safeParse(question).success).toBe(true)
    }
  })
})

const party = (confidence: Candidate['confidence']): Candidate => ({
  kind: 'PARTY',
  partyId: confidence,
  partyKind: 'INDIVIDUAL',
  fullName: 'Nguyễn Văn Hùng',
  maskedNumber: null,
  birthYear: null,
  files: 0,
  cases: 0,
  confidence,
  reasons: ['SAME_NAME']
})
const ofCase = (reasons: Candidate['reasons']): Candidate => ({
  kind: 'CASE',
  caseId: reasons.join(),
  tag: '',
  decisionNumber: '118/QĐ-THADS',
  creditorName: '',
  debtorName: '',
  titleNumber: '',
  titleCourt: '',
  confidence: 'POSSIBLE',
  reasons
})

describe('the strip', () => {
  test('of a person shows namesakes only while nobody is said to be the same', () => {
    const [certain, possible, hisCase] = [party('CERTAIN'), party('POSSIBLE'), ofCase(['SAME_PERSON'])]
    expect(shownOfPerson([possible])).toEqual([possible])
    expect(shownOfPerson([certain, possible, hisCase])).toEqual([certain, hisCase])
  })

  test('of a title shows no people, and no case that only the person speaks for', () => {
    const [like, only] = [ofCase(['SAME_TITLE', 'SAME_PERSON']), ofCase(['SAME_PERSON'])]
    expect(shownOfTitle([party('CERTAIN'), only, like])).toEqual([like])
  })
})
