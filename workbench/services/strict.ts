import { ExecutionStopped, type ServiceCall, type ServiceContext } from './context'
import { type LateRefusal, putOff } from './late-refusal'
import { refuseProtected } from './protected-cells'

const raws = new WeakMap<object, object>()
const faces = new WeakMap<object, object>()

/** The service object behind what the add-on holds. */
export function raw<T>(face: unknown, kind: abstract new (...args: never[]) => T, method: string): T {
  const found = typeof face === 'object' && face !== null ? raws.get(face) : undefined
  if (!(found instanceof kind)) throw new Error(`The parameters (${typeof face}) don't match the method signature for ${method}.`)
  return found
}

/**
 * What the add-on gets to hold of a service: its documented methods only, every call counted, an
 * unknown name answered with an error instead of undefined.
 */
export function strict<T extends object>(service: T, name: string, context: ServiceContext): T {
  const known = faces.get(service)
  if (known) return known as T
  const methods = new Map<string, unknown>()
  const face = new Proxy(Object.create(null) as T, {
    get(_, key) {
      if (typeof key === 'symbol' || key === 'then' || key === 'toJSON') return undefined
      if (key === 'toString') return () => name
      if (context.mode === 'loading')
        throw new Error(`${name}.${key} was used while the script loads: services are not there yet.`)
      const cached = methods.get(key)
      if (cached) return cached
      const prototype = ownerOf(service, key)
      if (!prototype) throw new TypeError(`${name}.${key} is not a function that the workbench knows.`)
      // The prototype is the one that has it.
      const descriptor = Object.getOwnPropertyDescriptor(prototype, key) as PropertyDescriptor
      if (descriptor.get) return descriptor.get.call(service)
      const method = (...args: unknown[]) => {
        const call = { number: context.meter.count(name, key), service: name, method: key }
        const refusal = watched(context, call, 'before')
        if (putOff(context, call, refusal)) return face
        refuseProtected(service, name, key)
        const result: unknown = (descriptor.value as (...args: unknown[]) => unknown).apply(service, args)
        watched(context, call, 'after')
        return result === service ? face : result
      }
      methods.set(key, method)
      return method
    },
    set(_, key) {
      throw new TypeError(`${name}.${String(key)} cannot be set.`)
    },
    has: (_, key) => typeof key === 'string' && ownerOf(service, key) !== null,
  })
  raws.set(face, service)
  faces.set(service, face)
  return face
}

/** Lets a test make a call fail. An execution that was stopped gets nothing more, whatever it catches. */
function watched(context: ServiceContext, call: ServiceCall, moment: 'before' | 'after'): LateRefusal | null {
  if (context.stopped) throw new ExecutionStopped()
  try {
    return context.watcher?.(call, moment) ?? null
  } catch (error) {
    context.stopped = error instanceof ExecutionStopped
    throw error
  }
}

/** Public to the other services, no part of Google's. */
const INTERNAL = new Set(['checkFreeName', 'sheetOf', 'sheetFace', 'setActive', 'touches'])

function ownerOf(service: object, key: string): object | null {
  if (key === 'constructor' || INTERNAL.has(key)) return null
  for (
    let prototype = Object.getPrototypeOf(service);
    prototype && prototype !== Object.prototype;
    prototype = Object.getPrototypeOf(prototype)
  ) {
    if (Object.hasOwn(prototype, key)) return prototype
  }
  return null
}

/** An enumeration: its names are its values, an unknown name throws. */
export function enumeration<Name extends string>(title: string, names: readonly Name[]): Readonly<Record<Name, Name>> {
  const values = Object.fromEntries(names.map((name) => [name, name])) as Record<Name, Name>
  return new Proxy(Object.freeze(values), {
    get(target, key) {
      if (typeof key === 'symbol' || key in target || key === 'toJSON') return target[key as Name]
      throw new TypeError(`${title}.${key} does not exist.`)
    },
  })
}
