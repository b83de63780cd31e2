import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting'
import conditionalFormattingWords from '@univerjs/preset-sheets-conditional-formatting/locales/en-US'
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core'
import coreWords from '@univerjs/preset-sheets-core/locales/en-US'
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation'
import validationWords from '@univerjs/preset-sheets-data-validation/locales/en-US'
import { UniverSheetsDrawingPreset } from '@univerjs/preset-sheets-drawing'
import drawingWords from '@univerjs/preset-sheets-drawing/locales/en-US'
import { UniverSheetsNotePreset } from '@univerjs/preset-sheets-note'
import noteWords from '@univerjs/preset-sheets-note/locales/en-US'
import { createUniver, defaultTheme, LocaleType, mergeLocales } from '@univerjs/presets'

export type Univer = ReturnType<typeof createUniver>

/** Univer with its screen, inside this element. */
export function startUniver(container: HTMLElement): Univer {
  return createUniver({
    locale: LocaleType.EN_US,
    locales: {
      [LocaleType.EN_US]: mergeLocales(coreWords, conditionalFormattingWords, validationWords, noteWords, drawingWords),
    },
    theme: defaultTheme,
    presets: [
      UniverSheetsCorePreset({
        container,
        ribbonType: 'simple',
        disableTextFormatAlert: true,
        disableTextFormatMark: true,
        sheets: { disableForceStringAlert: true, disableForceStringMark: true },
      }),
      UniverSheetsConditionalFormattingPreset(),
      UniverSheetsDataValidationPreset(),
      UniverSheetsNotePreset(),
      UniverSheetsDrawingPreset(),
    ],
  })
}
