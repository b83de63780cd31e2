import type { ReportKey } from '../en/report'

/** Wat het verslag over de gegevens zegt. */
export const report: Readonly<Record<ReportKey, string>> = {
  wonBeforeCreated:
    '{count} {count?deal is|deals zijn} gewonnen voor {count?de|hun} lead er was ({count?rij|rijen} {rows}). {count?Hij telt|Ze tellen} als deal, maar niet in de tijd van lead tot deal.',
  lostBeforeCreated:
    '{count} {count?lead is|leads zijn} verloren voor {count?hij|ze} aangemaakt {count?was|waren} ({count?rij|rijen} {rows}). {count?Hij telt|Ze tellen} als verloren, maar niet in de tijd van lead tot deal.',
  wonWithoutDate:
    '{count} gewonnen {count?deal heeft|deals hebben} geen datum ({count?rij|rijen} {rows}). {count?Hij telt|Ze tellen} in de ratio, en in geen enkele maand.',
  wonWithoutValue:
    '{count} gewonnen {count?deal heeft|deals hebben} geen bedrag. {count?Hij telt|Ze tellen} niet mee in de dealgrootte.',
  wonForNothing:
    '{count} gewonnen {count?deal heeft|deals hebben} bedrag 0 en {count?drukt|drukken} de dealgrootte. Verbeter {count?hem|ze} als dat een vergissing is.',
  noValueColumn: 'Geen kolom bevat het bedrag van een deal. Kies er een, of vul de dealgrootte in.',
  noLost:
    'Geen enkele lead staat als verloren. Sommige exports laten verloren leads weg; voeg ze toe als u kunt, anders lijkt elke ratio beter dan ze is.',
  noDeals: 'Er is nog geen lead een deal geworden.',
  noCreatedDate:
    '{count} {count?lead heeft|leads hebben} geen aanmaakdatum. {count?Hij telt|Ze tellen} in de ratio, en in geen enkele maand.',
  noCreatedColumn:
    'Geen kolom zegt wanneer een lead is aangemaakt, dus zijn de ratio’s gewoon deals ÷ leads, en heeft geen enkele maand leads. Kies de kolom; deze bevatten datums: {columns}.',
  noLeadType:
    'Geen kolom bevat de leadsoort, dus tellen alle leads als één soort. U kunt een kolom kiezen; deze hebben enkele woorden die terugkeren: {columns}.',
  knownOnWinsOnly:
    '“{column}” is alleen bij gewonnen deals ingevuld en kan dus niet de leadsoort zijn: elke ratio zou 100 % zijn.',
  twoSpellings: 'Deze leadsoorten zijn misschien dezelfde: {types}. Ze worden apart geteld.',
  fewDealsCarry:
    'Het grootste twintigste van de deals draagt {share} % van de omzet. De gemiddelde dealgrootte hangt af van enkele deals.',
  dealSizesDiffer:
    'Een deal uit “{larger}” is gemiddeld {times} keer zo groot als een uit “{smaller}”. Een plan rekent met één dealgrootte, en schat de leads van de eerste dus te laag en die van de tweede te hoog. Wilt u ze apart plannen, kies dan “Slechts een deel van de leads” en de kolom met de leadsoort.',
  repeatedDeal:
    '{count} {count?rij herhaalt|rijen herhalen} een deal die al eerder stond ({count?rij|rijen} {rows}). Ze tellen als één deal.',
  sameNumberOtherDay:
    '{count} {count?rij heeft|rijen hebben} het nummer van een eerdere lead en een andere aanmaakdatum ({count?rij|rijen} {rows}). {count?Ze telt als een aparte lead|Ze tellen als aparte leads}. Gaat het om dezelfde lead, verbeter dan de datums.',
  destroyedNumber:
    '{count} {count?leadnummer heeft zijn|leadnummers hebben hun} laatste cijfers verloren, zoals 1,23457E+11 ({count?rij|rijen} {rows}), en {count?onderscheidt|onderscheiden} geen leads meer. Elk van die rijen telt als een aparte lead. Exporteer opnieuw en importeer het nummer als tekst, of kies een andere kolom.',
  severalDeals:
    '{count} {count?rij is|rijen zijn} een volgende deal, met een eigen nummer, van een lead die er al een heeft ({count?rij|rijen} {rows}). Een lead telt als één deal, met het eerste bedrag; u kunt de bedragen laten optellen.',
  differingAmounts:
    'De rijen van één deal dragen verschillende bedragen ({count} {count?rij|rijen}: {rows}). Het eerste bedrag wordt gebruikt; u kunt ze laten optellen.',
  endBySign:
    '{count} {count?lead heeft|leads hebben} een status die niets over een einde zegt, en {count?eindigt|eindigen} zoals andere kolommen zeggen: gewonnen of niet, afgesloten of niet, actief of niet, waarom verloren ({count?rij|rijen} {rows}). Klopt dat niet, kies daarvoor dan andere kolommen, of geen.',
  closedWithoutStatus:
    '{count} {count?lead heeft|leads hebben} een sluitingsdatum en geen status ({count?rij|rijen} {rows}), en {count?telt|tellen} als open. Staat een status boven de rijen van een groep, exporteer dan zonder groepen; vul ze anders in.',
  onlyADate:
    '{count} {count?rij bevat|rijen bevatten} een datum en verder niets ({count?rij|rijen} {rows}), en {count?telt als lead|tellen als leads} zonder leadsoort. Verwijder ze als het {count?een tussentitel is, of een vooraf ingevulde datum|tussentitels zijn, of vooraf ingevulde datums}.',
  unreadableDate:
    '{count} {count?cel zou|cellen zouden} een datum moeten bevatten en {count?doet|doen} dat niet ({count?rij|rijen} {rows}). {count?Ze telt|Ze tellen} als onbekend.',
  unreadableAmount:
    '{count} {count?cel zou|cellen zouden} een bedrag moeten bevatten en {count?doet|doen} dat niet ({count?rij|rijen} {rows}). {count?Ze telt|Ze tellen} als onbekend.',
  negativeAmount:
    '{count} gewonnen {count?deal heeft|deals hebben} een bedrag onder 0 ({count?rij|rijen} {rows}). {count?Hij verlaagt|Ze verlagen} de omzet en {count?telt|tellen} niet mee in de dealgrootte.',
  outcomeAfterAsOf:
    '{count} {count?uitkomst valt|uitkomsten vallen} na de laatste dag die telt ({count?rij|rijen} {rows}). Die {count?lead telt|leads tellen} als open.',
  asOfEarly:
    'De laatste dag die telt, is {asOf}, en uw tabblad loopt tot {latest}: {leads} {leads?lead|leads} en {deals} {deals?deal|deals} van daarna tellen niet mee.',
  asOfLater:
    'De laatste dag die telt, {asOf}, ligt na vandaag, {today}. Na vandaag kan er nog niets gebeurd zijn, dus leads die openstaan, lijken ouder dan ze zijn.',
  asOfBeyond: 'U vroeg {asked}, en wat geteld is, eindigt op {asOf}, dus die dag wordt gebruikt.',
  dealsWithoutLead:
    '{count} van {all} deals {count?heeft|hebben} een sleutel die geen lead heeft, en {count?valt|vallen} weg: {keys}.',
  dealsWithoutKey:
    '{count} {count?deal|deals} in “{tab}” {count?heeft|hebben} geen sleutel, {count?kan|kunnen} dus aan geen lead gekoppeld worden en {count?valt|vallen} weg. Vul de sleutel in, of kies een andere sleutelkolom.',
  dateOrderUnclear:
    'In “{tab}” toont geen enkele datum of de dag of de maand eerst komt. De dag eerst wordt gebruikt; verbeter dat als het niet klopt.',
  dateOrderMixed:
    'In “{tab}” staat bij sommige datums de dag eerst en bij andere de maand. {count} {count?rij heeft een datum|rijen hebben datums} die op twee manieren te lezen {count?is|zijn} ({count?rij|rijen} {rows}); daar geldt de volgorde die in de kolom het vaakst voorkomt. Kijk ze na.',
  monthsForDays:
    'In “{tab}” {count?staat|staan} in {count} {count?rij|rijen} een maand in plaats van een dag ({count?rij|rijen} {rows}). De eerste dag van die maand wordt gebruikt, dus de tijd van lead tot deal kan er een maand naast zitten. Exporteer volledige datums als u kunt.',
  turnedDates:
    'In “{tab}” had Sheets in {count} {count?rij|rijen} ({rows}) de dag voor de maand genomen: waar de dag 12 of minder was, werd het een foute datum, en de rest is nog tekst. Die datums worden omgekeerd gelezen; uw tabblad verandert niet. Klopt dat niet, importeer de datums dan opnieuw in een bestand met de juiste landinstelling.',
  perhapsTurnedDates:
    'In “{tab}” zijn sommige datums nog tekst, dus kan Sheets in andere de dag voor de maand genomen hebben ({count} {count?rij|rijen}: {rows}). Ze worden gebruikt zoals ze er staan. Vergelijk er enkele met uw CRM.',
  decimalSignMixed:
    'Sommige bedragen hebben een decimale komma en andere een decimaal punt, of hetzelfde teken staat nu eens voor de centen en dan weer tussen de duizendtallen. {count} {count?bedrag is|bedragen zijn} op twee manieren te lezen ({count?rij|rijen} {rows}) en {count?geldt|gelden} als duizendtallen, tenzij andere bedragen meer dan twee decimalen hebben. Kijk {count?het|ze} na.',
  perhapsThousandth:
    'Sheets liet sommige bedragen als tekst staan, en kan in andere het teken tussen duizendtallen voor een decimaalteken hebben genomen: 1.500 wordt 1,5. {count} {count?bedrag met decimalen wordt gebruikt zoals het er staat|bedragen met decimalen worden gebruikt zoals ze er staan} ({count?rij|rijen} {rows}). Vergelijk {count?het|er enkele} met uw CRM; klopt het niet, importeer het bestand dan opnieuw met zijn eigen landinstelling.',
  severalCurrencies:
    'De gewonnen deals staan in verschillende munten: {currencies}. Hun bedragen worden opgeteld zoals ze er staan, dus omzet en dealgrootte kloppen niet. Kies een kolom met alle bedragen in één munt; is die er niet, reken de bedragen dan om, of plan voor de deals in één munt.',
  closedMeansWon:
    'Geen kolom zegt welke leads gewonnen zijn, dus telt elke datum in “{column}” als gewonnen. Kies de kolom met de status als ook verloren leads daar een datum hebben.',
  perhapsOneDeal:
    '{count} {count?rij heeft|rijen hebben} dezelfde titel, leadsoort en datums als een eerdere rij ({count?rij|rijen} {rows}) en {count?is|zijn} misschien dezelfde deal. Ze tellen apart. Gaat het om één deal, kies dan de kolom met de titel als leadnummer.',
  manyLeadTypes:
    '“{column}” bevat {count} verschillende leadsoorten. Ratio’s van soorten met weinig leads zeggen weinig; misschien groepeert een andere kolom de leads beter.',
  longLeadType:
    '{count} {count?leadsoort is|leadsoorten zijn} langer dan een naam ({count?rij|rijen} {rows}) en {count?werd|werden} ingekort.',
  unreadableType: 'De leadsoort van {count} {count?rij|rijen} is een fout ({rows}). {count?Ze telt|Ze tellen} als leeg.',
  unreadableStatus: 'De status van {count} {count?rij|rijen} is een fout ({rows}). {count?Hij telt|Ze tellen} als onbekend.',
  unreadableNumber:
    '{count} {count?cel zou|cellen zouden} een getal van 0 of meer moeten bevatten en {count?doet|doen} dat niet ({count?rij|rijen} {rows}). {count?Ze telt|Ze tellen} als 0.',
  sharedKey:
    '{count} {count?lead heeft|leads hebben} dezelfde sleutel als een eerdere lead ({count?rij|rijen} {rows}). Een deal telt één keer, bij de eerste. Kies een andere sleutelkolom als het om verschillende leads gaat.',
  leadsWithoutKey:
    '{count} {count?lead heeft|leads hebben} geen sleutel, dus kan er geen deal aan gekoppeld worden ({count?rij|rijen} {rows}). Het lijkt dan of er niets gewonnen is. Vul de sleutel in, of kies een andere sleutelkolom.',
  onlySummaries:
    'Dit is een historiek van maanden, niet van losse leads: ratio’s en bedragen zijn gemiddelden, en de tijd van lead tot deal is niet bekend.',
  summariesWithoutDeals: 'Geen kolom bevat het aantal deals, dus lijkt er niets gewonnen. Kies de kolom met de deals.',
  moreDealsThanLeads:
    'Er zijn meer deals dan leads van {types}, dus telt elke lead als gewonnen. Kijk na of beide kolommen hetzelfde tellen.',
  createdAfterAsOf: 'aangemaakt na de laatste dag die telt',
  ignoredStatus: 'een status die u liet negeren',
  otherRows: 'weggelaten: dit plan gaat over een deel van de leads',
  totalsRow: 'een rij met totalen, geen lead',
  repeatedHeader: 'nog eens de kolomnamen, geen lead',
  nothingKnown: 'geen datum, nummer of status van een lead',
  noteRow: 'een opmerking onder de tabel, in één cel',
  noMonth: 'geen maand',
  emptyTab: 'Het tabblad “{tab}” is leeg. Kies het tabblad met uw leads.',
  noHeader: 'Geen rij van “{tab}” lijkt op kolomnamen. Zet boven elke kolom een naam.',
  onlyHeader: '“{tab}” heeft kolomnamen en geen rijen eronder.',
  noLeadColumns:
    'Rij {row} van “{tab}” werd als de rij met kolomnamen gelezen, en geen kolom lijkt op een datum, een status of een uitkomst van leads. Kies zelf de kolommen, zet een naam boven elke kolom, of kies een ander tabblad.',
  noLeads: 'Geen rij van “{tab}” kon als lead gelezen worden. Kijk na welke kolommen gekozen zijn.',
  allAfterAsOf:
    'Elke lead in “{tab}” is aangemaakt na {asOf}, de laatste dag die telt. Er valt dus nog niets uit te leren. Kies een latere dag, of kijk de datums na.',
  noJoinKey:
    '“{leads}” en “{deals}” hebben geen kolom met sleutels gemeen. Kies in elk de kolom die zegt welke deal bij welke lead hoort.',
  keysNotFound: '{count} {count?naam staat|namen staan} niet in “{tab}”; de leads ervan blijven meetellen zonder waarde: {keys}.',
  nothingJoins: 'Geen enkele sleutel van “{deals}” staat in “{leads}”. Kies andere kolommen om te koppelen.',
  noSuchValue:
    'Geen enkele rij van “{tab}” heeft nog “{value}” onder “{column}”. Kies een andere waarde, of plan voor alle leads.',
  unknownColumn: '“{tab}” heeft geen kolom {column}. Kies een andere kolom.',
  columnChanged:
    '“{was}” staat niet meer boven haar kolom in “{tab}”. Misschien heeft iemand de kop gewijzigd of een kolom ingevoegd.',
  notLiveTwoTabs: 'de historiek staat in twee tabbladen',
  notLiveManyRows: 'de historiek heeft {rows} rijen, en formules blijven vlot tot {limit}',
  notLiveFoldedRows: 'sommige rijen zijn geen aparte lead',
  notLiveNoDates: 'er is geen kolom met aanmaakdatums',
  notLiveTextDates: 'de datums zijn tekst, geen echte datums',
  notLiveTextAmounts: 'sommige bedragen zijn tekst, geen getallen',
  notLiveSigns: 'kolommen naast de datums zeggen welke leads gewonnen zijn',
  notLiveTypes: 'sommige leadsoorten hebben spaties eromheen of zijn geen tekst',
  notLiveFilter: 'sommige cellen onder “{column}” hebben spaties rondom of zijn geen tekst',
  notLiveDiffers: 'formules zouden {count} {count?rij|rijen} anders tellen dan dit verslag ({rows})',
  notLiveSummaries: 'de historiek bevat maanden, geen losse leads',
  extractRead: 'Dit is een extract uit een datawarehouse: {leads} leads, geteld in {rows} rijen, tot en met {asOf}.',
  extractOtherDay:
    'U vroeg {asked}, en het extract is geteld tot en met {asOf}: die dag wordt gebruikt. Schrijf een andere dag in de query.',
  extractDealsUnused: '“{tab}” wordt niet gebruikt: het extract bevat de deals al.',
  wonBeforeCreatedCounted:
    '{count} {count?deal is|deals zijn} gewonnen voor {count?de|hun} lead er was. {count?Hij telt|Ze tellen} als deal, maar niet in de tijd van lead tot deal.',
  lostBeforeCreatedCounted:
    '{count} {count?lead is|leads zijn} verloren voor {count?hij|ze} aangemaakt {count?was|waren}. {count?Hij telt|Ze tellen} als verloren, maar niet in de tijd van lead tot deal.',
  wonWithoutSizeCounted:
    '{count} gewonnen {count?deal heeft|deals hebben} geen bedrag, of een bedrag onder 0. {count?Hij telt|Ze tellen} niet mee in de dealgrootte.',
  wonWithoutDateCounted:
    '{count} gewonnen {count?deal heeft|deals hebben} geen datum. {count?Hij telt|Ze tellen} in de ratio, en in geen enkele maand.',
  extractColumns:
    '“{tab}” is een extract uit een datawarehouse zonder de kolommen {columns}. Neem alle kolommen van de query op in het extract.',
  extractCell:
    'Rij {row} van “{tab}” bevat “{text}” onder “{column}”, en dat schrijft de query daar niet. Vernieuw het extract, of plak de query opnieuw.',
  extractSum:
    'Rij {row} van “{tab}” zou {number} leads moeten tellen, en de onderdelen tellen er {sum}. De cel is gewijzigd of afgekapt: vernieuw het extract.',
  extractRows:
    '“{tab}” bevat {found} rijen, en de query maakte er {expected}. Haal filters weg, verhoog de rijlimiet van het extract en vernieuw het.',
  extractDays:
    '“{tab}” zou één rij moeten hebben met de dag waarvoor geteld is (as_of), en heeft er {count}. Maak het extract opnieuw, in een eigen tabblad.',
  notLiveExtract: 'de historiek bevat tellingen uit een datawarehouse, geen losse leads',
  'role.leadId': 'Leadnummer',
  'role.leadType': 'Leadsoort',
  'role.created': 'Aangemaakt op',
  'role.qualified': 'Aanvaard door Sales op',
  'role.won': 'Gewonnen op',
  'role.lost': 'Verloren op',
  'role.closed': 'Afgesloten op',
  'role.status': 'Status',
  'role.value': 'Bedrag',
  'role.isWon': 'Gewonnen (ja of nee)',
  'role.isClosed': 'Afgesloten (ja of nee)',
  'role.isActive': 'Actief (ja of nee)',
  'role.lostReason': 'Reden van verlies',
  'role.key': 'Sleutel om te koppelen',
  'role.month': 'Maand',
  'role.leads': 'Aantal leads',
  'role.sqls': 'Aantal SQL’s',
  'role.deals': 'Aantal deals',
  'role.revenue': 'Omzet',
  'meaning.open': 'open',
  'meaning.sql': 'aanvaard door Sales',
  'meaning.won': 'gewonnen',
  'meaning.lost': 'verloren',
  'meaning.ignore': 'negeren',
}
