/** The top-level functions whose JSDoc, directly above them, says @customfunction: those that Sheets offers in cells. */
export function customFunctionNames(code: string): string[] {
  return [...code.matchAll(/^\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*^function ([A-Za-z]\w*)\s*\(/gm)]
    .filter((match) => /@customfunction\b/i.test(match[1] ?? ''))
    .map((match) => match[2] ?? '')
    .filter((name) => !name.endsWith('_'))
}
