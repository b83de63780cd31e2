import { outlookOf } from '../../domain/chances/outlook'
import { groupedAs } from '../../domain/measures/lead-types'
import { isoOfDay } from '../../domain/months'
import type { HistoryReading } from '../../history/contract'
import type { Signatures } from '../../plan/facts'
import { type PlanInputs, sameInputs } from '../../plan/inputs'
import { keepPlan } from '../../plan/kept-plan'
import { ROW_NAMES_COLUMN } from '../../plan/layout'
import { outlookInputs } from '../../plan/outlook-inputs'
import { planCells } from '../../plan/plan-cells'
import { a1 } from '../../plan/print-formula'
import { inputsOfTab } from '../../plan/refresh/inputs-of-tab'
import { mergeTab, placesOn } from '../../plan/refresh/merge-tab'
import { planTabOf } from '../../plan/refresh/plan-tab-of'
import { signaturesOfTab } from '../../plan/refresh/signatures-of-tab'
import { TEAMS } from '../../plan/signatures'
import { halfWay } from '../cut-off'
import { dayOrNull, todayIn } from '../dates'
import { oneAtATime } from '../one-at-a-time'
import { laidOver, overlayOf } from '../overlay'
import { LAYOUT_VERSION, marksIn, nextPlanNumber, remarkTab } from '../plan-records'
import { PlannerError } from '../planner-error'
import { needsEditable } from '../protections'
import { type ReadPlan, readPlanTab } from '../read-plan-tab'
import { rewriteTab } from '../rewrite-tab'
import { writeOut } from '../write-out'
import { targetsOf } from './check-inputs'
import type { PlanFigures, PlanRefreshed, RefreshAcceptance, RefreshPreview, RefreshRequest, SourceChoice } from './contract'
import { begun, type CountsTab, countingIn, countsTabOf, writeCounts } from './counts'
import { type MeasuredPlan, measurePlan, partOf, planFacts } from './plan-facts'
import { needsReading, readSource } from './read-history'

/** Refreshes that were cut off one after the other, with other outcomes: as many as a cell has room for. */
const MOST_UNFINISHED = 3

/** Everything that a refresh knows before it writes anything. */
interface Gathered {
  readonly spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet
  readonly locale: string
  readonly read: ReadPlan
  readonly reading: HistoryReading
  readonly measured: MeasuredPlan
  /** What people have typed into its inputs by now. */
  readonly typed: PlanInputs
  readonly source: SourceChoice
  readonly today: number | null
  readonly agreedOn: number
  /** The names under the agreement, which stay where they are. */
  readonly stood: Signatures
  /** A tab that a person duplicated becomes a plan of its own. */
  readonly isCopy: boolean
  readonly planNumber: number
  readonly counts: CountsTab
}

/** Measures the history again and says what would change. Nothing is written. */
export function previewRefresh(request: RefreshRequest): RefreshPreview {
  const gathered = gather(request)
  const { read, reading, isCopy, counts } = gathered
  const { facts } = read
  const { next, rewrite } = described(gathered, counts)
  const agreement = agreementIn(gathered)
  return {
    sheetId: read.sheetId,
    sheetName: read.name,
    planNumber: next.planNumber,
    isCopy,
    isHalf: read.unfinished.length > 0,
    agreedOn: isoOfDay(facts.agreedOn),
    ...agreement,
    typedOver: rewrite.kept.map(a1),
    countedLive: counts.kind === 'live',
    report: reading.report,
    shown: shownAs(gathered, agreement),
  }
}

/** What a person agrees to: from what to what the figures go, as they are shown. */
function agreementIn({ read: { facts }, measured, typed }: Gathered) {
  const before = new Map(facts.measures.types.map((type) => [type.leadType, type.usedRate]))
  const after = new Map(measured.measures.types.map((type) => [type.leadType, type.usedRate]))
  return {
    asOf: { old: isoOfDay(facts.measures.asOf), new: isoOfDay(measured.measures.asOf) },
    // As it was agreed: what somebody typed into the tab since is a change, too.
    old: figuresOf({
      ...measured,
      inputs: facts.inputs,
      measures: facts.measures,
      credit: facts.credit,
      targets: targetsOf(facts.inputs, facts.measures),
    }),
    new: figuresOf(measured),
    inputsChanged: !sameInputs(facts.inputs, typed),
    types: [...new Set([...before.keys(), ...after.keys()])].map((leadType) => ({
      leadType,
      oldRate: before.get(leadType) ?? null,
      newRate: after.get(leadType) ?? null,
    })),
  }
}

/** The same as one text, with the inputs of which no figure is shown, and the how-manieth refresh it is: it may have been accepted already. */
const shownAs = ({ measured: { inputs }, read: { facts } }: Gathered, agreement: ReturnType<typeof agreementIn>): string =>
  JSON.stringify({ ...agreement, inputs, accepted: facts.olderBaselines + facts.log.length })

/**
 * Accepts the new baseline: the tab is brought up to date in place, and the agreement's log gets a line.
 * @throws PlannerError where it is not what was shown any more
 */
export const acceptRefresh = (request: RefreshAcceptance): PlanRefreshed =>
  oneAtATime(() => {
    const gathered = gather(request)
    const { spreadsheet, read, isCopy, planNumber, measured } = gathered
    const isShown = request.shown === null || request.shown === shownAs(gathered, agreementIn(gathered))
    if (!isShown) throw new PlannerError('changedSince', { tab: read.name })
    const overlay = overlayOf(read.sheet)
    needsEditable(read.sheet, read.name)
    if (gathered.counts.kind === 'there') needsEditable(gathered.counts.sheet, gathered.counts.name)
    const counts = begun(spreadsheet, gathered.counts)
    const { next, rewrite, layout, before } = described(gathered, counts)
    const memory = (row: number, column: number) => read.sheet.getRange(row + 1, column + 1)
    const { top } = read.places
    const isResumed = read.unfinished.length > 0
    const kept = rewrite.place({ row: 0, column: ROW_NAMES_COLUMN }) ?? { row: top, column: read.places.keyColumn }
    const finished = keepPlan(next)
    const work = (): void => {
      // From here until the last line the tab says that it is being rewritten: whoever comes after a fault can go on.
      const writing = [next, ...read.unfinished].slice(0, MOST_UNFINISHED)
      memory(top, read.places.keyColumn).setValue(`'${keepPlan(read.facts, writing)}`)
      writeOut()
      if (isCopy) remarkTab(read.sheet, { kind: 'plan', planNumber, layoutVersion: LAYOUT_VERSION, sheetId: read.sheetId })
      writeCounts(spreadsheet, counts, measured.tables, next)
      const cells = rewrite.cells.filter(({ row, column }) => row !== kept.row || column !== kept.column)
      rewriteTab(spreadsheet, read.sheet, { ...rewrite, cells }, overlay, before, next.currency, isCopy || isResumed)
      // All of it is there before it is called finished.
      writeOut()
      memory(kept.row, kept.column).setValue(`'${finished}`)
      writeOut()
    }
    halfWay(read.name, work, () => {
      if (memory(kept.row, kept.column).getValue() === finished) return 'done'
      return memory(top, read.places.keyColumn).getValue() === read.places.kept ? 'nothing' : 'half'
    })
    return {
      planNumber,
      sheetId: read.sheetId,
      sheetName: read.name,
      adopted: isCopy,
      signAgain: TEAMS.some((team) => gathered.stood[team].name !== ''),
      cells: planCells(layout, (at) => rewrite.place(at) ?? at),
      report: gathered.reading.report,
    }
  })

/** Writes the actuals of a plan anew and leaves the agreed baseline as it is; a plan that counts live needs nothing. */
export const refreshCounts = (request: RefreshRequest): null =>
  oneAtATime(() => {
    const { spreadsheet, counts, reading, read } = gather(request)
    if (read.unfinished.length > 0) throw new PlannerError('halfRefreshed', { tab: read.name })
    if (counts.kind === 'new') throw new PlannerError('countsGone')
    if (counts.kind === 'there') {
      needsEditable(counts.sheet, counts.name)
      // The agreed baseline knows its own lead types, by their numbers.
      const types = read.facts.measures.types.map(({ leadType }) => leadType)
      writeCounts(spreadsheet, counts, groupedAs(reading.tables, types), read.facts)
    }
    return null
  })

function gather({ sheetId, months, asOf }: RefreshRequest): Gathered {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet()
  const timeZone = spreadsheet.getSpreadsheetTimeZone()
  const read = readPlanTab(spreadsheet, sheetId, timeZone)
  const { facts, found, places } = read
  const before = planTabOf(facts)
  const place = placesOn(before.keys, places)
  const typed = inputsOfTab(found, facts, before.layout, place)
  if ('cell' in typed) throw new PlannerError('wrongInput', { ...typed })
  const { asOf: _, ...choices } = (facts.origin.source as SourceChoice).choices
  const kept = facts.origin.source as SourceChoice
  const until = dayOrNull(asOf)
  const source: SourceChoice = { ...kept, choices: until === null ? choices : { ...choices, asOf: until } }
  const reading = needsReading(readSource(source, spreadsheet, timeZone))
  const inputs = months === null ? typed.inputs : withMonths(typed.inputs, months)
  const order = facts.measures.types.map(({ leadType }) => leadType)
  const isCopy = facts.origin.sheetId !== sheetId
  // What a cut-off refresh was writing into this very tab; not what its original was being rewritten to when it was copied.
  const begunHere = read.unfinished.filter(({ origin }) => origin.sheetId === sheetId)
  const planNumber = isCopy ? (begunHere[0]?.planNumber ?? nextPlanNumber(marksIn(spreadsheet))) : facts.planNumber
  return {
    spreadsheet,
    locale: spreadsheet.getSpreadsheetLocale(),
    read,
    reading,
    measured: measurePlan(reading, inputs, order),
    source,
    today: typed.today,
    agreedOn: typed.today ?? todayIn(timeZone),
    typed: typed.inputs,
    stood: signaturesOfTab(found, place),
    isCopy,
    planNumber,
    counts: countsTabOf(spreadsheet, facts, reading.live, planNumber, isCopy ? begunHere : [...begunHere, facts]),
  }
}

/** The tab as it would be described today, brought together with how it stands. */
function described(gathered: Gathered, counts: CountsTab) {
  const { read, reading, measured, locale } = gathered
  const { facts, unfinished, found, places } = read
  const next = planFacts(measured, {
    planNumber: gathered.planNumber,
    tabName: read.name,
    sheetId: read.sheetId,
    countsSheetId: counts.kind === 'there' ? counts.sheetId : null,
    counting: countingIn(counts),
    historyTab: reading.report.leads.name,
    part: partOf(reading.report),
    source: gathered.source,
    locale,
    language: facts.origin.language,
    agreedOn: gathered.agreedOn,
    today: gathered.today,
    log: facts.log,
    olderBaselines: facts.olderBaselines,
    stood: gathered.stood,
  })
  const before = planTabOf(facts)
  const after = planTabOf(next)
  const rewrite = mergeTab(found, places, [before, ...unfinished.map(planTabOf)], after)
  return { next, rewrite, layout: after.layout, before: laidOver(before.tab, placesOn(before.keys, places)) }
}

/** Months that are added weigh as much as the average of the others. */
function withMonths(inputs: PlanInputs, months: number): PlanInputs {
  const { monthWeights: weights } = inputs
  if (weights === null) return { ...inputs, months }
  const average = weights.reduce((sum, weight) => sum + weight, 0) / weights.length
  return { ...inputs, months, monthWeights: Array.from({ length: months }, (_, month) => weights[month] ?? average) }
}

function figuresOf(plan: MeasuredPlan): PlanFigures {
  const { measures, targets, inputs, credit } = plan
  const outlook = outlookOf(outlookInputs(inputs, measures, targets, credit))
  return {
    startMonth: inputs.startMonth,
    months: inputs.months,
    revenueGoal: inputs.revenueGoal ?? 0,
    leads: measures.leads,
    deals: measures.deals,
    dealSize: inputs.dealSize ?? measures.dealSize?.mean ?? 0,
    requiredDeals: targets.requiredDeals,
    requiredLeads: targets.requiredLeads,
    confidentLeads: targets.confidentLeads,
    agreedLeads: targets.agreedLeads,
    leadValueTarget: targets.leadValueTarget,
    chanceOfRevenue: outlook.chanceOfRevenue,
  }
}
