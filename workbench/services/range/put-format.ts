import type { CellStyle } from '../../model/cell'
import { needs } from '../check'
import type { Put } from './cells'

export const HORIZONTAL = ['left', 'center', 'right', 'normal']
export const VERTICAL = ['top', 'middle', 'bottom']
export const WRAPS = ['WRAP', 'OVERFLOW', 'CLIP']

export const asFormat: Put = (cell, value, method) => {
  needs('string', value, method)
  cell.numberFormat = String(value)
}
export const asNote: Put = (cell, value, method) => {
  if (value !== null) needs('string', value, method)
  if (value) cell.note = String(value)
  else delete cell.note
}
export const asLine: Put = (cell, value, method) => {
  if (value !== null && !['underline', 'line-through', 'none'].includes(String(value))) needs('object', value, method)
  cell.style = { ...cell.style, underline: value === 'underline', strikethrough: value === 'line-through' }
}

/** One property of a cell's style; null takes it away. */
export function styleOf<Key extends keyof CellStyle>(key: Key, convert: (value: unknown, method: string) => unknown): Put {
  return (cell, value, method) => {
    const style: CellStyle = { ...cell.style }
    const converted = value === null ? undefined : convert(value, method)
    if (converted === undefined) delete style[key]
    else style[key] = converted as CellStyle[Key]
    cell.style = style
  }
}
export const asText = (value: unknown, method: string) => {
  needs('string', value, method)
  return value
}
export const asNumber = (value: unknown, method: string) => {
  needs('number', value, method)
  return value
}
export const asWrap = (value: unknown, method: string) => {
  needs('boolean', value, method)
  return value ? 'WRAP' : 'OVERFLOW'
}
export const asColor = (value: unknown, method: string) => {
  needs('string', value, method)
  if (!/^#[0-9a-f]{3}([0-9a-f]{3})?$|^[a-z]+$/i.test(String(value)))
    throw new Error(`Workbench: ${String(value)} is no colour (${method}).`)
  return value
}
export const oneOf = (yes: string, no: string) => (value: unknown, method: string) => {
  if (value !== yes && value !== no) throw new Error(`Workbench: ${method} takes '${yes}' or '${no}', not ${String(value)}.`)
  return value === yes ? true : undefined
}
export const among = (allowed: readonly string[]) => (value: unknown, method: string) => {
  if (!allowed.includes(String(value))) throw new Error(`Workbench: ${method} does not take ${String(value)}.`)
  return value === 'normal' ? undefined : value
}
