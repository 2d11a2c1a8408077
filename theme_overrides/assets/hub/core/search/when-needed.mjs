/**
 * What is made when it is first asked for. A pattern with classes of Unicode takes a slow phone some
 * milliseconds to make, and most readers never type what would need it.
 *
 * @template Made
 * @param {() => Made} make
 * @returns {() => Made}
 */
export function whenNeeded(make) {
  /** @type {Made | undefined} */
  let made;
  return () => (made ??= make());
}
