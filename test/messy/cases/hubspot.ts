import { tab } from '../as-written'
import type { HistoryCase } from '../history-case'

/** HubSpot gives every open deal a close date, most often the end of a month: it is a hope, not an outcome. */
export const HUBSPOT: readonly HistoryCase[] = [
  {
    name: 'HubSpot deals in English: an open deal has a close date too, and a second pipeline column is no status',
    leads: tab(`
      Record ID | Deal Name | Deal Stage            | Pipeline       | Amount  | Close Date       | Create Date      | Deal owner | Original Source
      9001      | Project 1 | Closed won            | Sales Pipeline | 1200    | 2026-02-10 10:15 | 2026-01-05 09:00 | Ann        | Organic Search
      9002      | Project 2 | Closed lost           | Sales Pipeline | 800     | 2026-02-20 11:00 | 2026-01-12 08:30 | Ann        | Organic Search
      9003      | Project 3 | Appointment scheduled | Sales Pipeline | 5000    | 2026-12-31 23:59 | 2026-03-02 14:00 | Bob        | Paid Search
      9004      | Project 4 | Closed won            | Sales Pipeline | 2400.50 | 2026-05-04 16:45 | 2026-03-09 10:00 | Bob        | Paid Search
      9005      | Project 5 | Qualified to buy      | Sales Pipeline |         | 2026-04-30 23:59 | 2026-04-01 12:00 | Bob        | Email Marketing
    `),
    expect: {
      leads: 5,
      won: 2,
      lost: 1,
      revenue: 3600.5,
      types: { 'Organic Search': [2, 1], 'Paid Search': [2, 1], 'Email Marketing': [1, 0] },
      asOf: '2026-05-04',
      says: [],
      lives: [
        '2026-01-05 won 2026-02-10',
        '2026-01-12 lost 2026-02-20',
        '2026-03-02 open',
        '2026-03-09 won 2026-05-04',
        '2026-04-01 open',
      ],
    },
  },
  {
    name: 'HubSpot deals in Dutch, dates as day-month-year and amounts with a comma',
    leads: tab(`
      Record ID | Dealnaam  | Dealfase            | Pipeline | Bedrag   | Sluitingsdatum   | Aanmaakdatum     | Dealeigenaar | Bron
      71        | Project 1 | Gesloten gewonnen   | Verkoop  | 1.200,00 | 10-02-2026 10:15 | 05-01-2026 09:00 | An           | Beurs
      72        | Project 2 | Gesloten verloren   | Verkoop  | 800,00   | 20-02-2026 11:00 | 12-01-2026 08:30 | An           | Beurs
      73        | Project 3 | Afspraak bij klant  | Verkoop  | 5.000,00 | 31-12-2026 23:59 | 02-03-2026 14:00 | Bram         | Website
      74        | Project 4 | Gesloten gewonnen   | Verkoop  | 2.400,50 | 04-05-2026 16:45 | 09-03-2026 10:00 | Bram         | Website
    `),
    expect: {
      leads: 4,
      won: 2,
      lost: 1,
      revenue: 3600.5,
      types: { Beurs: [2, 1], Website: [2, 1] },
      asOf: '2026-05-04',
      says: [],
      lives: ['2026-01-05 won 2026-02-10', '2026-01-12 lost 2026-02-20', '2026-03-02 open', '2026-03-09 won 2026-05-04'],
    },
  },
  {
    name: 'HubSpot deals in French, without a source: one lead type, and a question which column could be it',
    leads: tab(`
      ID de fiche d'informations | Nom de la transaction | Phase de la transaction | Pipeline | Montant   | Date de fermeture | Date de création | Propriétaire de la transaction
      71                         | Projet 1              | Fermée gagnée           | Ventes A | 1 200,00  | 10/02/2026        | 05/01/2026       | Anne
      72                         | Projet 2              | Fermée perdue           | Ventes B | 800,00    | 20/02/2026        | 12/01/2026       | Anne
      73                         | Projet 3              | En attente du client    | Ventes A | 5 000,00  | 31/12/2026        | 02/03/2026       | Bruno
    `),
    expect: {
      leads: 3,
      won: 1,
      lost: 1,
      revenue: 1200,
      types: { '(all leads)': [3, 1] },
      asOf: '2026-03-02',
      says: ['noLeadType'],
      lives: ['2026-01-05 won 2026-02-10', '2026-01-12 lost 2026-02-20', '2026-03-02 open'],
    },
  },
  {
    name: 'HubSpot contacts by lifecycle stage: a marketing qualified lead is not one that Sales accepted, a customer is a win',
    leads: tab(`
      Record ID | Create Date | Lifecycle Stage         | Original Source | Contact owner | Number of Associated Deals | Total Revenue | HubSpot Score
      1         | 2026-01-05  | Customer                | Direct Traffic  | Ann           | 1                          | 900           | 80
      2         | 2026-01-06  | Marketing Qualified Lead | Direct Traffic | Ann           | 0                          |               | 40
      3         | 2026-01-07  | Sales Qualified Lead    | Social          | Ann           | 0                          |               | 60
      4         | 2026-01-08  | Lead                    | Social          | Ann           | 0                          |               | 10
    `),
    expect: {
      leads: 4,
      won: 1,
      lost: 0,
      revenue: 900,
      types: { 'Direct Traffic': [2, 1], Social: [2, 0] },
      asOf: '2026-01-08',
      says: ['noLost', 'wonWithoutDate'],
    },
  },
]
