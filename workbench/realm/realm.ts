/** Where the add-on's code runs: ECMAScript's own globals, the services, and nothing else. */
export interface Realm {
  /** A top-level function of the code; undefined where there is none. */
  function(name: string): ((...args: unknown[]) => unknown) | undefined
  /** A Date of this realm. */
  makeDate(milliseconds: number): Date
  /** A value of ours → the same value made of this realm's own arrays and objects. */
  adopt(json: string): unknown
}

export type RealmFactory = (code: string, globals: Readonly<Record<string, object>>) => Realm
