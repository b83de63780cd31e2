/** The same numbers in an array that has room for more. */
export function roomier<Numbers extends { set(from: ArrayLike<number>): void }>(from: ArrayLike<number>, to: Numbers): Numbers {
  to.set(from)
  return to
}
