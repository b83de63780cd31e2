import { tab } from '../as-written'
import type { HistoryCase } from '../history-case'

export const SALESFORCE: readonly HistoryCase[] = [
  {
    name: 'a Salesforce report in English: currency codes before amounts, totals and a note on confidentiality below',
    leads: tab(`
      Opportunity ID     | Opportunity Name | Stage                | Amount        | Close Date | Account Name | Created Date | Lead Source | Probability (%) | Age | Fiscal Period | Opportunity Owner | Type
      006000000000001AAA | Project 1        | Closed Won           | EUR 12,500.00 | 2/20/2026  | Studio 1     | 1/5/2026     | Web         | 100             | 46  | Q1-2026       | Ann               | New Business
      006000000000002AAA | Project 2        | Closed Lost          | EUR 8,000.00  | 3/15/2026  | Studio 2     | 1/6/2026     | Web         | 0               | 68  | Q1-2026       | Ann               | New Business
      006000000000003AAA | Project 3        | Negotiation/Review   | EUR 9,000.00  | 12/31/2026 | Studio 3     | 1/7/2026     | Partner     | 70              | 300 | Q4-2026       | Bob               | New Business
      Grand Totals (3 records) |            |                      | EUR 29,500.00 |            |              |              |             |                 |     |               |                   |
                         |                  |                      |               |            |              |              |             |                 |     |               |                   |
      Confidential Information - Do Not Distribute | | | | | | | | | | | |
    `),
    expect: {
      leads: 3,
      won: 1,
      lost: 1,
      revenue: 12500,
      types: { Web: [2, 1], Partner: [1, 0] },
      asOf: '2026-03-15',
      says: [],
      skipped: { totalsRow: 1, noteRow: 1 },
      lives: ['2026-01-05 won 2026-02-20', '2026-01-06 lost 2026-03-15', '2026-01-07 open'],
    },
  },
  {
    name: 'Salesforce by its API names, with IsWon and IsClosed beside the stage',
    leads: tab(`
      Id | StageName   | CloseDate  | CreatedDate              | LeadSource | Probability | ForecastCategory | IsWon | IsClosed | Amount
      a1 | Closed Won  | 2026-02-20 | 2026-01-05T08:00:00.000Z | Web        | 100         | Closed           | true  | true     | 500.0
      a2 | Closed Lost | 2026-02-25 | 2026-01-06T08:00:00.000Z | Web        | 0           | Omitted          | false | true     | 700.0
      a3 | Prospecting | 2026-12-31 | 2026-01-07T08:00:00.000Z | Phone      | 10          | Pipeline         | false | false    | 900.0
    `),
    expect: {
      leads: 3,
      won: 1,
      lost: 1,
      revenue: 500,
      types: { Web: [2, 1], Phone: [1, 0] },
      asOf: '2026-02-25',
      says: [],
    },
  },
  {
    name: 'Salesforce leads in French: ids of leads, the origin is the lead type',
    leads: tab(`
      ID de piste | Statut de la piste | Société/Compte | Origine de la piste | Propriétaire de la piste | Date de création
      00Q1        | Convertie - signée | Atelier 1      | Site web            | Anne                     | 05/01/2026
      00Q2        | Rejetée            | Atelier 2      | Site web            | Anne                     | 25/01/2026
      00Q3        | En cours           | Atelier 3      | Salon               | Bruno                    | 07/02/2026
    `),
    expect: {
      leads: 3,
      won: 1,
      lost: 1,
      revenue: 0,
      types: { 'Site web': [2, 1], Salon: [1, 0] },
      asOf: '2026-02-07',
      says: ['noValueColumn', 'wonWithoutDate'],
    },
  },
  {
    name: 'Salesforce opportunities in French',
    leads: tab(`
      Nom de l'opportunité | Étape           | Montant     | Date de clôture | Date de création | Origine de la piste
      Projet 1             | Clôturée gagnée | 12 500,00 € | 20/02/2026      | 05/01/2026       | Site web
      Projet 2             | Clôturée perdue | 8 000,00 €  | 15/03/2026      | 06/01/2026       | Salon
    `),
    expect: {
      leads: 2,
      won: 1,
      lost: 1,
      revenue: 12500,
      types: { 'Site web': [1, 1], Salon: [1, 0] },
      asOf: '2026-03-15',
      says: [],
      lives: ['2026-01-05 won 2026-02-20', '2026-01-06 lost 2026-03-15'],
    },
  },
  {
    name: 'Salesforce opportunities in Dutch: an offer that lies with a customer is not won',
    leads: tab(`
      Naam opportunity | Fase              | Bedrag      | Sluitingsdatum | Aanmaakdatum | Bron
      Project 1        | Gesloten gewonnen | € 12.500,00 | 20-2-2026      | 5-1-2026     | Website
      Project 2        | Gesloten verloren | € 8.000,00  | 15-3-2026      | 6-1-2026     | Website
      Project 3        | Offerte bij klant | € 9.000,00  | 31-12-2026     | 7-1-2026     | Beurs
    `),
    expect: {
      leads: 3,
      won: 1,
      lost: 1,
      revenue: 12500,
      types: { Website: [2, 1], Beurs: [1, 0] },
      asOf: '2026-03-15',
      says: [],
      lives: ['2026-01-05 won 2026-02-20', '2026-01-06 lost 2026-03-15', '2026-01-07 open'],
    },
  },
  {
    name: 'a lead source that is filled on few rows, among them lost and open ones, all with a close date',
    leads: tab(`
      Opportunity ID | Stage       | Amount | Close Date | Created Date | Lead Source
      1              | Closed Won  | 1000   | 2026-02-20 | 2026-01-05   | Web
      2              | Closed Lost | 1000   | 2026-02-22 | 2026-01-06   | Web
      3              | Closed Lost | 1000   | 2026-02-23 | 2026-01-07   |
      4              | Closed Won  | 1000   | 2026-02-24 | 2026-01-08   |
      5              | Closed Lost | 1000   | 2026-02-25 | 2026-01-09   | Phone
      6              | Negotiation | 1000   | 2026-12-31 | 2026-01-10   | Phone
      7              | Negotiation | 1000   | 2026-12-31 | 2026-01-11   |
      8              | Closed Lost | 1000   | 2026-02-26 | 2026-01-12   |
      9              | Closed Lost | 1000   | 2026-02-27 | 2026-01-13   |
    `),
    expect: {
      leads: 9,
      won: 2,
      lost: 5,
      revenue: 2000,
      types: { Web: [2, 1], Phone: [2, 0], '(blank)': [5, 1] },
      asOf: '2026-02-27',
      says: [],
    },
  },
]
