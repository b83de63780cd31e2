import type { Role, TabFinding } from '../../history/contract'
import { Choice } from '../fields'
import type { StepProps } from '../step-props'

/** What a column can be, in a tab of leads, in a second tab of deals that is joined to it, and in a tab of months. */
const ROLES = {
  leads: [
    'leadType',
    'created',
    'status',
    'closed',
    'won',
    'lost',
    'qualified',
    'value',
    'leadId',
    'isWon',
    'isClosed',
    'lostReason',
    'isActive',
  ],
  deals: ['key', 'status', 'closed', 'won', 'lost', 'qualified', 'value', 'isWon', 'isClosed', 'lostReason', 'isActive'],
  months: ['month', 'leadType', 'leads', 'sqls', 'deals', 'revenue'],
} as const satisfies Readonly<Record<string, readonly Role[]>>

interface ColumnsProps extends Pick<StepProps, 'words' | 'print'> {
  readonly title: string
  readonly open: boolean
  readonly finding: TabFinding
  readonly kind: keyof typeof ROLES
  /** Another tab is joined to this one: which column holds the key is a choice as well. */
  readonly joined?: boolean
  /** null: there is no such column; undefined: let it be found. */
  readonly change: (role: Role, column: number | null | undefined) => void
}

/** Which column plays which role, three values of it beside each: as understood, and for the user to correct. */
export function Columns({ title, open, finding, kind, joined = false, words, print, change }: ColumnsProps) {
  const named = finding.columns.filter(({ header }) => header !== '')
  const roles: readonly Role[] = joined ? [...ROLES[kind], 'key'] : ROLES[kind]
  return (
    <details open={open}>
      <summary>{title}</summary>
      {roles.map((role) => {
        const column = finding.columns.find((candidate) => candidate.role === role)
        return (
          <Choice
            key={role}
            label={words.name('role', role)}
            value={String(column?.column ?? '')}
            options={[
              { value: '', text: words.say(role === 'key' ? 'data.keyByItself' : 'data.noColumn') },
              ...named.map((other) => ({ value: String(other.column), text: other.header })),
            ]}
            change={(value) => change(role, value === '' ? (role === 'key' ? undefined : null) : Number(value))}
            {...(column && column.samples.length > 0
              ? { help: words.say('data.sample', { samples: column.samples.map(print.cell) }) }
              : {})}
          />
        )
      })}
    </details>
  )
}
