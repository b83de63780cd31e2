import { expect, test } from '@jest/globals'
import { run } from '../fake-add-on'

const write = (formula: string, locale: string, method = 'setFormulas') =>
  run(`sheet().getRange("A1").${method}([[${JSON.stringify(formula)}]])`, { locale })

const DECIMAL_COMMA = ['nl_BE', 'fr_FR', 'de_DE', 'fr_BE']
test.each(DECIMAL_COMMA)('%s: no comma between arguments, no decimal, no literal array', (locale) => {
  for (const method of ['setFormulas', 'setValues']) {
    expect(() => write('=SUM(1,2)', locale, method)).toThrow(/","/)
    expect(() => write('=A1*1.5', locale, method)).toThrow(/decimal/)
    expect(() => write('=A1*.5', locale, method)).toThrow(/decimal/)
    expect(() => write('={1;2}', locale, method)).toThrow(/literal/)
  }
  expect(() => write('=IF(A1="1,5";SUM(A2;B2);1/2)', locale)).not.toThrow()
})

test.each(['en_US', 'nl_BE'])('%s: a semicolon between arguments is accepted', (locale) => {
  expect(() => write('=SUM(A2;B2)', locale)).not.toThrow()
})

test('formulas come back with the separators of the locale', () => {
  const read = (locale: string) =>
    run('var r = sheet().getRange("A1"); r.setFormula(\'=IF(B1="a;b";1;2)\'); return r.getFormula()', { locale })
  expect(read('nl_BE')).toBe('=IF(B1="a;b";1;2)')
  expect(read('en_US')).toBe('=IF(B1="a;b",1,2)')
})
