/**
 * Whether Google finds a function of this name in the script: a plain declaration at the top level.
 * One that is assigned, or that a bundle keeps in its scope, is not found; a trailing _ makes it private.
 */
export const isTopLevel = (code: string, name: string): boolean =>
  /^[A-Za-z]\w*$/.test(name) && !name.endsWith('_') && new RegExp(`^(?:async )?function ${name}\\s*\\(`, 'm').test(code)
