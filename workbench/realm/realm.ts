/** Where the add-on's code runs: ECMAScript's own globals, the services, and nothing else. */
export interface Realm {
  /** A Date of this realm. */
  newDate(milliseconds: number): Date
  /** Calls a top-level function of the code; the arguments are made of this realm's own arrays and objects. */
  call(name: string, args: readonly unknown[]): unknown
}

/** The services are made when the realm is there, for they hand out its Dates. */
export type MakeRealm = (code: string, globals: (realm: Pick<Realm, 'newDate'>) => Readonly<Record<string, object>>) => Realm
