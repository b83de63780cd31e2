import { tab } from '../as-written'
import type { HistoryCase } from '../history-case'

export const PIPEDRIVE: readonly HistoryCase[] = [
  {
    name: 'Pipedrive deals in English: the status is not the stage, and an expected close date is no outcome',
    leads: tab(`
      Deal - ID | Deal - Title | Deal - Value | Deal - Currency of Value | Deal - Weighted value | Deal - Probability | Deal - Stage | Deal - Status | Deal - Deal created | Deal - Won time     | Deal - Lost time    | Deal - Deal closed on | Deal - Lost reason | Deal - Expected close date | Deal - Source channel | Deal - Owner
      1         | Project 1    | 12500.50     | EUR                      | 12500.50              | 100                | Won proposal | won           | 2026-01-05 10:00:00 | 2026-02-10 09:00:00 |                     | 2026-02-10 09:00:00   |                    | 2026-02-28                 | Webinar               | Ann
      2         | Project 2    | 4000         | EUR                      | 0                     | 0                  | Negotiation  | lost          | 2026-01-06 10:00:00 |                     | 2026-03-01 09:00:00 | 2026-03-01 09:00:00   | Price              | 2026-02-28                 | Webinar               | Ann
      3         | Project 3    | 9000         | EUR                      | 4500                  | 50                 | Negotiation  | open          | 2026-01-07 10:00:00 |                     |                     |                       |                    | 2026-12-31                 | Referral              | Bob
    `),
    expect: {
      leads: 3,
      won: 1,
      lost: 1,
      revenue: 12500.5,
      types: { Webinar: [2, 1], Referral: [1, 0] },
      asOf: '2026-03-01',
      says: [],
      lives: ['2026-01-05 won 2026-02-10', '2026-01-06 lost 2026-03-01', '2026-01-07 open'],
      roles: {
        'Deal - ID': 'leadId',
        'Deal - Value': 'value',
        'Deal - Status': 'status',
        'Deal - Deal created': 'created',
        'Deal - Won time': 'won',
        'Deal - Lost time': 'lost',
        'Deal - Deal closed on': 'closed',
        'Deal - Lost reason': 'lostReason',
        'Deal - Source channel': 'leadType',
      },
    },
  },
  {
    name: 'Pipedrive deals in French: amounts such as 12 500,50 and dates such as 15/11/2026',
    leads: tab(`
      Affaire - Titre | Affaire - Valeur | Affaire - Organisation | Affaire - Étape | Affaire - Statut | Affaire - Affaire créée | Affaire - Date de gain | Affaire - Date de perte | Affaire - Raison de la perte | Affaire - Date de clôture prévue
      Projet 1        | 12 500,50        | Atelier 1              | Négociation     | Gagné            | 05/10/2026              | 15/11/2026             |                         |                              | 30/11/2026
      Projet 2        | 4 000            | Atelier 2              | Négociation     | Perdu            | 06/10/2026              |                        | 16/11/2026              | Prix                         | 30/11/2026
      Projet 3        | 9 000            | Atelier 3              | Contact         | Ouvert           | 07/10/2026              |                        |                         |                              | 31/12/2026
    `),
    expect: {
      leads: 3,
      won: 1,
      lost: 1,
      revenue: 12500.5,
      types: { '(all leads)': [3, 1] },
      asOf: '2026-11-16',
      says: ['noLeadType'],
      lives: ['2026-10-05 won 2026-11-15', '2026-10-06 lost 2026-11-16', '2026-10-07 open'],
    },
  },
]
