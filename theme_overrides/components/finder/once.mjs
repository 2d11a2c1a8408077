/**
 * @template Made
 * @param {() => Promise<Made>} make Called when it is first needed, and again only if it failed.
 * @param {(made: Made) => boolean} [isOver] Whether what was made is of no use any more.
 */
export function once(make, isOver = () => false) {
  /** @type {Promise<Made> | null} */
  let made = null;
  return async () => {
    const before = made;
    if (before && isOver(await before) && made === before) made = null;
    made ??= make().catch((reason) => {
      made = null;
      throw reason;
    });
    return made;
  };
}
