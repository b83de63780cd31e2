import { tab } from '../as-written'
import type { HistoryCase } from '../history-case'

/** Odoo archives what is lost, and a default export leaves archived leads out. */
export const ODOO: readonly HistoryCase[] = [
  {
    name: 'Odoo by its technical names: won_status tells more than the stage',
    leads: tab(`
      name      | type        | stage_id    | expected_revenue | probability | date_deadline | date_closed         | create_date         | source_id     | medium_id | user_id | team_id | lost_reason_id | won_status | active
      Project 1 | opportunity | Won         | 4000.0           | 100.0       | 2026-02-28    | 2026-02-10 09:00:00 | 2026-01-05 10:00:00 | Search engine | Website   | Ann     | Sales   |                | won        | TRUE
      Project 2 | opportunity | Proposition | 2500.0           | 0.0         | 2026-03-31    | 2026-03-05 09:00:00 | 2026-01-06 10:00:00 | Search engine | Website   | Ann     | Sales   | Too expensive  | lost       | FALSE
      Project 3 | opportunity | Qualified   | 3000.0           | 40.0        | 2026-12-31    |                     | 2026-01-07 10:00:00 | Newsletter    | Email     | Bob     | Sales   |                | pending    | TRUE
    `),
    expect: {
      leads: 3,
      won: 1,
      lost: 1,
      revenue: 4000,
      types: { 'Search engine': [2, 1], Newsletter: [1, 0] },
      asOf: '2026-03-05',
      says: [],
      lives: ['2026-01-05 won 2026-02-10', '2026-01-06 lost 2026-03-05', '2026-01-07 open'],
    },
  },
  {
    name: 'Odoo in Dutch, a default export: no lost lead in it, which deserves a warning',
    leads: tab(`
      Opportuniteit | Fase      | Verwachte omzet | Kans (%) | Verwachte sluiting | Aangemaakt op | Gesloten op | Kanaal  | Verkoper | Verkoopteam | Dagen tot sluiten
      Project 1     | Gewonnen  | 4.000,00        | 100      | 28/02/2026         | 05/01/2026    | 10/02/2026  | Website | An       | Verkoop     | 36
      Project 2     | Voorstel  | 2.500,00        | 50       | 31/03/2026         | 06/01/2026    |             | E-mail  | An       | Verkoop     |
      Project 3     | Nieuw     | 3.000,00        | 10       | 31/12/2026         | 27/01/2026    |             | E-mail  | Bram     | Verkoop     |
    `),
    expect: {
      leads: 3,
      won: 1,
      lost: 0,
      revenue: 4000,
      types: { Website: [1, 1], 'E-mail': [2, 0] },
      asOf: '2026-02-10',
      says: ['noLost'],
      lives: ['2026-01-05 won 2026-02-10', '2026-01-06 open', '2026-01-27 open'],
    },
  },
  {
    name: 'Odoo in French: an expected closing date is no outcome',
    leads: tab(`
      Piste    | Client    | Étape     | Revenu espéré | Date de fermeture prévue | Créé le    | Origine
      Projet 1 | Atelier 1 | Gagné     | 4 000,00      | 10/02/2026               | 05/01/2026 | Site web
      Projet 2 | Atelier 2 | Perdu     | 2 500,00      | 31/03/2026               | 16/01/2026 | Salon
      Projet 3 | Atelier 3 | Nouveau   | 3 000,00      | 31/12/2026               | 27/01/2026 | Salon
    `),
    expect: {
      leads: 3,
      won: 1,
      lost: 1,
      revenue: 4000,
      types: { 'Site web': [1, 1], Salon: [2, 0] },
      asOf: '2026-01-27',
      says: ['wonWithoutDate'],
    },
  },
]
