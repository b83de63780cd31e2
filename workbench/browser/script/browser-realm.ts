import { argumentInside } from '../../realm/arguments'
import type { MakeRealm } from '../../realm/realm'

/** What a bare V8 has, and Apps Script with it. Everything else that a browser's window knows is hidden. */
const ECMASCRIPT = new Set(
  (
    'Array ArrayBuffer BigInt BigInt64Array BigUint64Array Boolean DataView Date Error EvalError Float32Array Float64Array Function ' +
    'Infinity Int16Array Int32Array Int8Array Intl JSON Map Math NaN Number Object Promise Proxy RangeError ReferenceError Reflect ' +
    'RegExp Set String Symbol SyntaxError TypeError URIError Uint16Array Uint32Array Uint8Array Uint8ClampedArray WeakMap WeakSet ' +
    'decodeURI decodeURIComponent encodeURI encodeURIComponent escape eval isFinite isNaN parseFloat parseInt undefined unescape'
  ).split(' '),
)
type Inside = Window & typeof globalThis

/** A realm of the browser: a hidden frame has its own Array, Date and Object, as Node's vm has. */
export const browserRealm: MakeRealm = (code, globals) => {
  const inside = bareWindow()
  const newDate = (milliseconds: number): Date => new inside.Date(milliseconds)
  const services = globals({ newDate })
  const hidden = namesOf(inside).filter((name) => !ECMASCRIPT.has(name) && !(name in services))
  const names = [...Object.keys(services), ...hidden]
  // The code is the body of a function: its top-level functions are private to it, and handed out by name.
  const topLevel = [...code.matchAll(/^function ([A-Za-z]\w*)\(/gm)].map((match) => match[1] as string)
  const load = new inside.Function(...names, `${code}\n;return { ${topLevel.join(', ')} }`)
  const functions = load.apply({}, [...Object.values(services), ...hidden.map(() => undefined)]) as Record<
    string,
    TopLevel | undefined
  >
  const { parse } = inside.JSON
  return {
    newDate,
    call(name, args) {
      const run = topLevel.includes(name) ? functions[name] : undefined
      if (!run) throw new Error(`Script function not found: ${name}`)
      return run.apply(
        {},
        args.map((each) => argumentInside(each, parse, newDate)),
      )
    },
  }
}

type TopLevel = (...args: unknown[]) => unknown
let frame: HTMLIFrameElement | null = null

/** A fresh window each time: nothing of one execution is left for the next, as at Google. */
function bareWindow(): Inside {
  frame?.remove()
  frame = document.createElement('iframe')
  frame.hidden = true
  document.body.append(frame)
  return frame.contentWindow as Inside
}

function namesOf(inside: Inside): string[] {
  const names = new Set<string>()
  for (let object: object | null = inside; object; object = Object.getPrototypeOf(object) as object | null) {
    for (const name of Object.getOwnPropertyNames(object)) if (/^[A-Za-z_$][\w$]*$/.test(name)) names.add(name)
  }
  return [...names]
}
