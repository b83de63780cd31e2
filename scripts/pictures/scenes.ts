import type { Language } from '../../src/i18n/language'
import type { Frame } from './camera'
import type { Desk } from './desk'
import { blockFrame, type Words } from './on-screen'

/** One picture: what is done since the one before, and what is shown then. */
export interface Scene {
  readonly picture: string
  readonly act: (desk: Desk, say: Words) => Promise<void>
  readonly frame: Frame | ((desk: Desk, say: Words) => Promise<Frame>)
  /** Where it is taken for: the guide, or the Marketplace listing. The guide unless told otherwise. */
  readonly for?: 'listing'
  /** In these languages; all of them unless told otherwise. */
  readonly languages?: readonly Language[]
}

/** A walk through the workbench, from a fresh workbook on one day. */
export interface Walk {
  readonly name: string
  readonly today: string
  readonly scenes: readonly Scene[]
}

/** The history of the sample ends on 31 October 2026. */
const AFTER_THE_HISTORY = '2026-11-02'
/** A plan that was made here has been followed for four months by then. */
const FOUR_MONTHS_EARLIER = '2026-07-01'
const nothing = async (): Promise<void> => {}

const MAKING: Walk = {
  name: 'making',
  today: AFTER_THE_HISTORY,
  scenes: [
    { picture: 'menu', act: (desk) => desk.openMenu(), frame: { of: 'menu' } },
    {
      picture: 'step-1-data',
      act: async (desk, say) => {
        await desk.openMenu()
        await desk.choose(say('menu.newPlan'))
        await desk.says(say('data.understood'))
      },
      frame: { of: 'sidebar' },
    },
    {
      picture: 'step-2-goal',
      act: async (desk, say) => {
        await desk.forward()
        await desk.fill(say('goal.revenue'), '1000000')
        await desk.blur()
      },
      frame: { of: 'sidebar' },
    },
    // Three lead types say how a card reads; the rest is the same.
    { picture: 'step-3-rates', act: (desk) => desk.forward(), frame: { of: 'sidebar', before: '.card:nth-of-type(4)' } },
    { picture: 'wizard', act: nothing, frame: { of: 'window' }, for: 'listing' },
    {
      picture: 'step-4-mix',
      act: async (desk, say) => {
        await desk.forward()
        await desk.fill(say('mix.capacity'), '90')
        await desk.blur()
      },
      frame: { of: 'sidebar' },
    },
    { picture: 'step-5-create', act: (desk) => desk.forward(), frame: { of: 'sidebar' } },
    {
      picture: 'plan',
      act: async (desk) => {
        await desk.forward()
        await desk.planStands()
      },
      frame: { of: 'window' },
      for: 'listing',
    },
    {
      picture: 'plan-top',
      act: (desk) => desk.closeSidebar(),
      frame: async (desk, say) => ({ ...(await blockFrame(desk, null, say('log.heading'), 'L')), from: 1 }),
    },
    {
      picture: 'plan-rates',
      act: nothing,
      frame: (desk, say) => blockFrame(desk, say('rates.heading'), say('types.heading'), 'J'),
    },
    {
      picture: 'plan-types',
      act: nothing,
      frame: (desk, say) => blockFrame(desk, say('types.heading'), say('funnel.heading'), 'I'),
    },
    {
      picture: 'plan-value',
      act: nothing,
      frame: (desk, say) => blockFrame(desk, say('value.heading'), say('cheapest.heading'), 'E', 6),
    },
    {
      picture: 'function-in-cell',
      act: async (desk) => {
        await desk.type('Calculator!B4', desk.formula('=REQUIRED_LEADS(1000000, 100000, B1:B2)'))
        await desk.ask((workbench) => workbench.select('Calculator!B4'))
      },
      frame: { of: 'cells', from: 1, until: 6, lastColumn: 'D', headers: true },
    },
  ],
}

const FOLLOWING: Walk = {
  name: 'following',
  today: FOUR_MONTHS_EARLIER,
  scenes: [
    {
      picture: 'follow',
      act: async (desk, say) => {
        await desk.choose(say('menu.newPlan'))
        await desk.says(say('data.understood'))
        await desk.forward()
        await desk.fill(say('goal.revenue'), '900000')
        await desk.fill(say('goal.start'), '2026-07')
        await desk.forward()
        await desk.forward()
        await desk.fill(say('mix.capacity'), '60')
        await desk.forward()
        await desk.forward()
        await desk.planStands()
        await desk.setDay(AFTER_THE_HISTORY)
        await desk.choose(say('menu.follow'))
        await desk.says(say('follow.warnings'))
      },
      frame: { of: 'sidebar' },
    },
    { picture: 'follow-plan', act: nothing, frame: { of: 'window' }, for: 'listing' },
    {
      picture: 'refresh',
      act: async (desk, say) => {
        await desk.choose(say('menu.refresh'))
        await desk.press(say('refresh.measure'))
        await desk.says(say('refresh.rates'))
      },
      frame: { of: 'sidebar' },
    },
    {
      picture: 'tabs',
      act: async (desk, say) => {
        await desk.choose(say('menu.tabs'))
        await desk.pick(say('tabs.column'), 'Sector')
      },
      frame: { of: 'sidebar' },
    },
    {
      picture: 'tab-profile',
      act: (desk, say) => desk.makeTab(say('tabs.profile'), say('tabs.makeOne'), say('tabs.done')),
      frame: { of: 'cells', from: 1, until: 17, lastColumn: 'J' },
    },
    {
      picture: 'tab-qualification',
      act: (desk, say) => desk.makeTab(say('tabs.qualification'), say('tabs.makeOne'), say('tabs.done')),
      frame: { of: 'cells', from: 1, until: 30, lastColumn: 'F' },
    },
    {
      picture: 'functions',
      act: async (desk, say) => {
        await desk.choose(say('menu.functions'))
        await desk.unfold('REQUIRED_LEADS')
      },
      frame: { of: 'sidebar', before: 'section > details:nth-of-type(4)' },
    },
    {
      picture: 'plan-months',
      act: async (desk) => {
        await desk.closeSidebar()
        await desk.lookAtPlan()
      },
      frame: (desk, say) => blockFrame(desk, say('months.heading'), say('cumulative.heading'), 'K'),
    },
    {
      picture: 'plan-chart',
      act: nothing,
      frame: (desk, say) => blockFrame(desk, say('cumulative.heading'), say('standing.heading'), 'J', 2),
    },
    {
      picture: 'plan-pace',
      act: nothing,
      frame: (desk, say) => blockFrame(desk, say('standing.heading'), say('thisMonth.heading'), 'I'),
    },
    {
      picture: 'plan-this-month',
      act: nothing,
      frame: (desk, say) => blockFrame(desk, say('thisMonth.heading'), say('ahead.heading'), 'D'),
    },
    {
      picture: 'compare',
      act: async (desk, say) => {
        await desk.choose(say('menu.refresh'))
        await desk.unfold(say('manage.title'))
      },
      frame: { of: 'sidebar' },
    },
  ],
}

/** Every picture, in the order in which a person comes to see it. One more is one more entry. */
export const WALKS: readonly Walk[] = [MAKING, FOLLOWING]
