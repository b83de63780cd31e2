import { tab } from '../as-written'
import type { HistoryCase } from '../history-case'

/** EspoCRM exports no created date by default: such leads count in the rate and in no month. */
export const ESPOCRM: readonly HistoryCase[] = [
  {
    name: 'EspoCRM in English, without created dates',
    leads: tab(`
      Name      | Stage       | Amount  | Probability, % | Lead Source | Close Date
      Project 1 | Closed Won  | 4000.00 | 100            | Call        | 2026-02-10
      Project 2 | Closed Lost | 2500.00 | 0              | Call        | 2026-03-05
      Project 3 | Negotiation | 3000.00 | 40             | Campaign    | 2026-12-31
    `),
    expect: {
      leads: 3,
      won: 1,
      lost: 1,
      revenue: 4000,
      types: { Call: [2, 1], Campaign: [1, 0] },
      asOf: '2026-03-05',
      says: ['noCreatedColumn'],
    },
  },
  {
    name: 'EspoCRM in Dutch: Gesloten gewonnen, Gesloten verloren, and a date of conversion',
    leads: tab(`
      Naam      | Relatie  | Fase              | Bedrag   | Scoringskans, % | Lead bron | Datum gesloten | Geconverteerd op | Aangemaakt op
      Project 1 | Studio 1 | Gesloten gewonnen | 4.000,00 | 100             | Telefoon  | 10.02.2026     | 15.01.2026       | 05.01.2026
      Project 2 | Studio 2 | Gesloten verloren | 2.500,00 | 0               | Telefoon  | 05.03.2026     |                  | 06.01.2026
      Project 3 | Studio 3 | Onderhandeling    | 3.000,00 | 40              | Campagne  | 31.12.2026     | 25.01.2026       | 07.01.2026
    `),
    expect: {
      leads: 3,
      won: 1,
      lost: 1,
      revenue: 4000,
      types: { Telefoon: [2, 1], Campagne: [1, 0] },
      asOf: '2026-03-05',
      says: [],
      lives: ['2026-01-05 won 2026-02-10', '2026-01-06 lost 2026-03-05', '2026-01-07 open'],
      roles: {
        Fase: 'status',
        Bedrag: 'value',
        'Lead bron': 'leadType',
        'Datum gesloten': 'closed',
        'Geconverteerd op': 'qualified',
        'Aangemaakt op': 'created',
      },
    },
  },
  {
    name: 'EspoCRM in French: Conclusion gagnante, Conclusion perdante',
    leads: tab(`
      Nom      | Compte    | Etape               | Montant  | Probabilité, % | Source du prospect | Date de fermeture
      Projet 1 | Atelier 1 | Conclusion gagnante | 4 000,00 | 100            | Appel              | 10/02/2026
      Projet 2 | Atelier 2 | Conclusion perdante | 2 500,00 | 0              | Appel              | 25/03/2026
      Projet 3 | Atelier 3 | Négociation         | 3 000,00 | 40             | Campagne           | 31/12/2026
    `),
    expect: {
      leads: 3,
      won: 1,
      lost: 1,
      revenue: 4000,
      types: { Appel: [2, 1], Campagne: [1, 0] },
      asOf: '2026-03-25',
      says: ['noCreatedColumn'],
    },
  },
]
