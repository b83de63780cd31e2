/** Whether a value crosses `google.script.run` whole. A Date, a function, NaN … anywhere, and it does not. */
export function isPlainJson(value: unknown): boolean {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true
  if (typeof value === 'number') return Number.isFinite(value)
  if (typeof value !== 'object') return false
  if (Array.isArray(value)) return value.every(isPlainJson)
  if (Object.prototype.toString.call(value) !== '[object Object]') return false
  return Object.values(value).every((each) => each === undefined || isPlainJson(each))
}
