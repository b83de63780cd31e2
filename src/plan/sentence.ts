import { type Formula, join, type Part } from './formula'

/**
 * A sentence of `i18n` as a formula: its `{places}` become parts of the formula, so that the
 * sentence keeps telling the truth when somebody changes an input.
 */
export function fillSentence(template: string, parts: Readonly<Record<string, Part>>): Formula {
  const pieces = template.split(/\{(\w+)\}/)
  return join(
    ...pieces
      .map((piece, index) => {
        if (index % 2 === 0) return piece
        const part = parts[piece]
        if (part === undefined) throw new RangeError(`The sentence has a place {${piece}} that nothing fills.`)
        return part
      })
      .filter((piece) => piece !== ''),
  )
}
