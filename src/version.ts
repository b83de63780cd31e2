/** The version that the sidebar shows and that a plan's tab remembers. */
export const VERSION = '0.1.0'
