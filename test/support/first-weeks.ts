/**
 * A history of a year in which every second lead is won, half of these in the month of the lead and half in the next. Then
 * the plan's first weeks: January 30 leads and 4 deals of 1,000, February until the 14th 5 leads and 3 deals of 1,200.
 */
export function firstWeeks(): string {
  const lines = ['Lead ID,Created,Lead type,Status,Closed on,Amount']
  let number = 0
  const lead = (created: string, status: string, closed = '', amount: number | '' = ''): void => {
    lines.push([`L-${number++}`, created, 'Demo request', status, closed, amount].join(','))
  }
  for (let month = 1; month <= 11; month++) {
    const [now, next] = [month, month + 1].map((each) => `2025-${String(each).padStart(2, '0')}`)
    for (let index = 0; index < 10; index++) {
      lead(`${now}-02`, 'Won', `${now}-12`, 1000)
      lead(`${now}-02`, 'Won', `${next}-12`, 1000)
      lead(`${now}-02`, 'Lost', `${now}-20`)
      lead(`${now}-02`, 'Lost', `${now}-20`)
    }
  }
  for (let index = 0; index < 30; index++)
    lead('2026-01-05', index < 4 ? 'Won' : 'Open', index < 4 ? '2026-01-20' : '', index < 4 ? 1000 : '')
  for (let index = 0; index < 5; index++)
    lead('2026-02-03', index < 3 ? 'Won' : 'Open', index < 3 ? '2026-02-10' : '', index < 3 ? 1200 : '')
  return lines.join('\n')
}

/** 40 deals of 1,000 from 80 leads of 500: ten deals and twenty leads a month. */
export const FIRST_WEEKS = {
  revenueGoal: 40000,
  startMonth: '2026-01',
  months: 4,
  dealSize: 1000,
  rateOverrides: [{ leadType: 'Demo request', rate: 0.5 }],
  capacity: 10,
}
