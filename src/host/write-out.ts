/**
 * Has Sheets do what it has put off, and say what it refused of that. Work that looks how far it came when it fails calls this
 * itself, and so does what must be sure of one thing before it writes the next.
 */
export function writeOut(): void {
  SpreadsheetApp.flush()
}

/**
 * Why something failed: what Sheets had not said yet, if there is any, else what was thrown. Nothing is left to be said by the
 * calls that look after it, or clean up.
 */
export function whyFailed(thrown: unknown): unknown {
  try {
    writeOut()
    return thrown
  } catch (late) {
    return late
  }
}
