const LOCALES = ['nl_BE', 'fr_BE', 'de_DE', 'en_US', 'en_IE']
const LANGUAGES = ['nl', 'fr', 'en']

/** What the address says: `?locale=nl_BE&user=nl`. */
export function settings(): { locale: string; user: string } {
  const asked = new URLSearchParams(location.search)
  const locale = LOCALES.find((each) => each === asked.get('locale')) ?? 'nl_BE'
  const own = locale.slice(0, 2)
  const user = LANGUAGES.find((each) => each === asked.get('user')) ?? (LANGUAGES.includes(own) ? own : 'en')
  return { locale, user }
}

/** The workbook's locale and the user's language: choosing another opens the sample anew. */
export function drawPickers(): void {
  const { locale, user } = settings()
  fill('locale', LOCALES, locale, () => ({}))
  fill('user', LANGUAGES, user, () => ({ locale }))
}

function fill(id: 'locale' | 'user', choices: readonly string[], chosen: string, others: () => Record<string, string>): void {
  const picker = document.getElementById(id) as HTMLSelectElement
  for (const choice of choices) picker.add(new Option(choice, choice, false, choice === chosen))
  picker.addEventListener('change', () => {
    location.search = new URLSearchParams({ ...others(), [id]: picker.value }).toString()
  })
}
