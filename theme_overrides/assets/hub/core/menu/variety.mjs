import { LONGEST_BUDGET, VALUE } from "./instance.mjs";

/**
 * Kinds, formats and honest stories in a menu, and what they earn, as keys.
 *
 * What a menu covers is a small number, given out as covers are met, because few of them exist:
 * its formats (none, one, or two and more), whether it has an honest story, and its kinds.
 */
export class Variety {
  /**
   * @param {Required<import("./instance.mjs").Candidate>[]} candidates
   * @param {import("./instance.mjs").Bonuses} bonuses
   */
  constructor(candidates, bonuses) {
    const wanted = candidates.filter((one) => one.wanted);
    this.bonuses = bonuses;
    this.formats = numbered(wanted.flatMap((one) => one.formats));
    this.twoFormats = this.formats.size + 1;
    this.kinds = numbered(wanted.map((one) => one.kind));
    this.covers = [];
    this.known = new Map();
    this.joins = [];
    this.numberOf({ formats: 0, honest: false, kinds: 0n });
    this.shortest = this.shortestWithOthers(wanted);
  }

  /** The number of what one wanted candidate covers. */
  coverOf(one) {
    const formats = one.formats.length > 1 ? this.twoFormats : 1 + this.formats.get(one.formats[0]);
    const kinds = 1n << BigInt(this.kinds.get(one.kind));
    return this.numberOf({ formats, honest: one.honest, kinds });
  }

  isHonest(cover) {
    return this.covers[cover].honest;
  }

  /** What both cover together. */
  joined(cover, other) {
    const known = (this.joins[cover] ??= []);
    known[other] ??= this.join(this.covers[cover], this.covers[other]);
    return known[other];
  }

  /** What a cover earns. */
  earned(cover) {
    return this.covers[cover].earned;
  }

  /** The most that kinds and a second format can still earn, with so much left. */
  atMost(cover, items, minutes) {
    const { missing, formats } = this.covers[cover];
    let earned = this.bonuses.new_kind * Math.min(missing, items);
    if (items && minutes >= this.shortest[formats]) earned += this.bonuses.second_format;
    return earned * VALUE;
  }

  join(one, other) {
    const either = one.formats || other.formats;
    const formats = !other.formats || either === other.formats ? either : this.twoFormats;
    return this.numberOf({
      formats,
      honest: one.honest || other.honest,
      kinds: one.kinds | other.kinds,
    });
  }

  numberOf({ formats, honest, kinds }) {
    const name = `${formats} ${honest} ${kinds}`;
    if (!this.known.has(name)) {
      this.known.set(name, this.covers.length);
      const many = [...kinds.toString(2)].filter((bit) => bit === "1").length;
      const { new_kind, second_format, honest_story } = this.bonuses;
      const points =
        new_kind * many +
        (formats === this.twoFormats ? second_format : 0) +
        (honest ? honest_story : 0);
      const missing = this.kinds.size - many;
      this.covers.push({ formats, honest, kinds, missing, earned: points * VALUE });
    }
    return this.known.get(name);
  }

  /** For each state of the formats, the shortest minutes of what would bring another. */
  shortestWithOthers(wanted) {
    const shortest = new Array(this.twoFormats + 1).fill(LONGEST_BUDGET + 1);
    for (const one of wanted) {
      const { formats } = this.covers[this.coverOf(one)];
      for (let state = 0; state < this.twoFormats; state += 1) {
        if (state !== formats) shortest[state] = Math.min(shortest[state], one.minutes);
      }
    }
    return shortest;
  }
}

function numbered(names) {
  return new Map([...new Set(names)].map((name, number) => [name, number]));
}
