import type { Role } from './contract'

/**
 * The column names of real exports, folded, by the role that they suggest; the surest first. From
 * HubSpot, Pipedrive, Salesforce, Odoo, EspoCRM and Teamleader, in English, Dutch and French.
 */
export const HEADER_WORDS: Readonly<Record<Exclude<Role, 'key'>, readonly string[]>> = {
  leadId: [
    'lead id', 'opportunity id', 'deal id', 'record id', 'mql id', 'id', 'leadid', 'opportunityid', 'id de fiche d informations', 'id de piste',
    'lead nummer', 'lead number', 'lead nr', 'numero de lead', 'contact id', 'external id',
  ],
  leadType: [
    'lead type', 'leadsoort', 'type lead', 'type de lead', 'soort lead', 'conversion', 'conversion point', 'original source', 'lead source', 'leadsource',
    'lead bron', 'leadbron', 'source du prospect', 'origine de la piste', 'source origin', 'source channel', 'origin', 'origine', 'source id',
    'source', 'bron', 'medium id', 'kanaal', 'channel', 'canal', 'herkomst', 'campaign', 'campagne', 'form', 'formulier', 'formulaire', 'type',
  ],
  created: [
    'created', 'create date', 'created date', 'createddate', 'created at', 'created on', 'date created', 'deal created', 'add time', 'lead created', 'date entered',
    'first contact date', 'engage date', 'aanmaakdatum', 'aangemaakt', 'aangemaakt op', 'gemaakt op', 'datum aangemaakt', 'date de creation',
    'affaire creee', 'creee', 'cree le', 'creee le', 'lead date', 'leaddatum', 'datum lead', 'date du lead', 'inquiry date', 'date', 'datum',
  ],
  qualified: [
    'qualified', 'qualified date', 'qualified on', 'sql date', 'date sql', 'sql datum', 'accepted on', 'accepted date', 'aanvaard op', 'gekwalificeerd op',
    'geconverteerd op', 'qualifie le', 'converted date', 'conversion date', 'date de qualification',
  ],
  won: ['won time', 'won date', 'won on', 'date won', 'gewonnen op', 'datum gewonnen', 'date de gain', 'gagne le', 'gagnee le', 'signed on', 'getekend op', 'signe le'],
  lost: ['lost time', 'lost date', 'lost on', 'date lost', 'verloren op', 'datum verloren', 'date de perte', 'perdu le', 'perdue le'],
  closed: [
    'closed', 'close date', 'closed date', 'closedate', 'closed on', 'date closed', 'deal closed on', 'sluitingsdatum', 'datum gesloten', 'gesloten op', 'afgesloten op',
    'date de fermeture', 'date de cloture', 'cloture le', 'cloturee le', 'ferme le',
  ],
  status: [
    'status', 'statut', 'deal status', 'won status', 'deal stage', 'stagename', 'stage', 'stage id', 'fase', 'dealfase', 'etape', 'phase', 'phase de la transaction',
    'lead status', 'statut de la piste', 'lifecycle stage', 'levenscyclusfase', 'outcome', 'resultaat', 'resultat',
  ],
  value: [
    'amount', 'bedrag', 'montant', 'deal value', 'value', 'waarde', 'valeur', 'close value', 'won amount', 'deal amount', 'dealwaarde', 'expected revenue',
    'verwachte omzet', 'revenu espere', 'estimated value', 'total revenue', 'deal size', 'dealgrootte',
  ],
  month: ['month', 'maand', 'mois'],
  leads: ['leads', 'number of leads', 'aantal leads', 'nombre de leads'],
  sqls: ['sqls', 'sql', 'number of sqls', 'aantal sqls', 'qualified leads'],
  deals: ['deals', 'deals won', 'won deals', 'won', 'number of deals', 'aantal deals', 'gewonnen deals', 'affaires', 'affaires gagnees'],
  revenue: ['revenue', 'omzet', 'chiffre d affaires', 'ca', 'revenus', 'sales', 'won revenue'],
}
