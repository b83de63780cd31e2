import type { Remark } from '../contract'

/** Thrown inside this folder where an extract is not what the query writes; `readExtract` turns it into a problem. */
export class DamagedExtract extends Error {
  constructor(readonly remark: Remark) {
    super(remark.code)
  }
}
