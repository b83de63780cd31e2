import { tab } from '../as-written'
import type { HistoryCase } from '../history-case'

/** Teamleader writes a row for each article line: the same deal stands on several rows, and is one deal. */
export const TEAMLEADER: readonly HistoryCase[] = [
  {
    name: 'Teamleader in Dutch: no number of the deal, so rows that may be one deal are asked about',
    leads: tab(`
      Naam van de klant | Titel     | Verantwoordelijke | Contact | Fase      | Bron    | Aangemaakt op | Artikel | Bedrag
      Studio 1          | Project 1 | An                | Cis     | Aanvaard  | Beurs   | 05/01/2026    | Licentie | 1.000,00
      Studio 1          | Project 1 | An                | Cis     | Aanvaard  | Beurs   | 05/01/2026    | Opleiding | 250,00
      Studio 2          | Project 2 | An                | Dis     | Geweigerd | Beurs   | 16/01/2026    | Licentie | 1.000,00
      Studio 3          | Project 3 | Bram              | Els     | Offerte   | Website | 27/01/2026    | Licentie | 1.000,00
    `),
    expect: {
      leads: 4,
      won: 2,
      lost: 1,
      revenue: 1250,
      types: { Beurs: [3, 2], Website: [1, 0] },
      asOf: '2026-01-27',
      says: ['perhapsOneDeal', 'wonWithoutDate'],
      rows: { perhapsOneDeal: [3] },
    },
  },
  {
    name: 'the same Teamleader export with the title chosen as lead number: the rows of a deal are one deal',
    leads: tab(`
      Naam van de klant | Titel     | Verantwoordelijke | Contact | Fase      | Bron    | Aangemaakt op | Artikel | Bedrag
      Studio 1          | Project 1 | An                | Cis     | Aanvaard  | Beurs   | 05/01/2026    | Licentie | 1.000,00
      Studio 1          | Project 1 | An                | Cis     | Aanvaard  | Beurs   | 05/01/2026    | Opleiding | 250,00
      Studio 2          | Project 2 | An                | Dis     | Geweigerd | Beurs   | 16/01/2026    | Licentie | 1.000,00
      Studio 3          | Project 3 | Bram              | Els     | Offerte   | Website | 27/01/2026    | Licentie | 1.000,00
    `),
    choices: { leads: { columns: { leadId: 1 } }, repeatedDeals: 'sum' },
    expect: {
      leads: 3,
      won: 1,
      lost: 1,
      revenue: 1250,
      types: { Beurs: [2, 1], Website: [1, 0] },
      asOf: '2026-01-27',
      says: ['repeatedDeal', 'differingAmounts', 'wonWithoutDate'],
      rows: { repeatedDeal: [3], differingAmounts: [3] },
    },
  },
  {
    name: 'Teamleader in French: Accepté and Refusé',
    leads: tab(`
      Nom du client | Titre    | Responsabilité | Phase   | Source   | Créé le    | Montant
      Atelier 1     | Projet 1 | Anne           | Accepté | Salon    | 05/01/2026 | 1 000,00
      Atelier 2     | Projet 2 | Anne           | Refusé  | Salon    | 16/01/2026 | 500,00
      Atelier 3     | Projet 3 | Bruno          | Nouveau | Site web | 27/01/2026 | 750,00
    `),
    expect: {
      leads: 3,
      won: 1,
      lost: 1,
      revenue: 1000,
      types: { Salon: [2, 1], 'Site web': [1, 0] },
      asOf: '2026-01-27',
      says: ['wonWithoutDate'],
    },
  },
  {
    name: 'Teamleader by its API names: an estimated closing date is no outcome',
    leads: tab(`
      id | title     | source_id | phase_id | responsible_user_id | estimated_value | estimated_probability | estimated_closing_date | currency | created_at
      d1 | Project 1 | src-fair  | Accepted | u1                  | 1000            | 1                     | 2026-02-01             | EUR      | 2026-01-05
      d2 | Project 2 | src-fair  | Refused  | u1                  | 500             | 0                     | 2026-02-01             | EUR      | 2026-01-06
      d3 | Project 3 | src-web   | Quote    | u2                  | 750             | 0.5                   | 2026-12-01             | EUR      | 2026-01-07
    `),
    expect: {
      leads: 3,
      won: 1,
      lost: 1,
      revenue: 1000,
      types: { 'src-fair': [2, 1], 'src-web': [1, 0] },
      asOf: '2026-01-07',
      says: ['wonWithoutDate'],
    },
  },
]
