import { hopeOf } from "./fill.mjs";
import { hopesOf } from "./hope.mjs";
import { keyOf, lossAfter, VALUE } from "./instance.mjs";
import { addTo, emptySet, has, isWithin, meet, membersOf, without } from "./number-set.mjs";
import { poolOf } from "./pool.mjs";
import { rowsOf } from "./rows.mjs";
import { Variety } from "./variety.mjs";

/** What is prepared before a menu is composed, and how a menu is begun. */
export class Kitchen {
  /** @param {Required<import("./instance.mjs").Instance>} instance */
  constructor(instance) {
    const { candidates, bonuses, budget, max_items } = instance;
    this.pool = poolOf(instance);
    this.variety = new Variety(candidates, bonuses);
    /** The menu that all others grow from: what is pinned, with what it builds on. */
    this.start = {
      cover: 0,
      items: max_items,
      minutes: budget,
      key: 0,
      chosen: null,
      set: emptySet(candidates.length),
      onTopic: new Map(),
    };
    for (const name of instance.pinned) {
      this.start = this.begin(this.withAllBefore(name), this.start) ?? this.start;
    }
    const wanted = [...candidates.keys()].filter(
      (number) => candidates[number].wanted && !has(this.start.set, number),
    );
    const plain = wanted.filter((number) => isWithin(this.pool.needs[number], this.start.set));
    /** The wanted that build on nothing more. */
    this.plain = this.restOf(plain, this.start);
    /** All that is wanted, as if nothing built on anything: no menu, but good for hope. */
    this.everything =
      plain.length === wanted.length ? this.plain : this.restOf(wanted, this.start);
  }

  withAllBefore(name) {
    const number = this.pool.numberOf.get(name);
    const all = this.pool.needs[number].slice();
    addTo(all, number);
    return all;
  }

  /** A key that no menu grown from a menu begun is above. */
  atBest(begun) {
    return begun.key + hopeOf(this.everything, begun);
  }

  /** Add a set to a menu begun, or return `null` when no menu can hold both. */
  begin(set, begun) {
    let further = begun;
    for (const number of membersOf(without(set, begun.set))) {
      further = further && this.add(number, further);
    }
    return further;
  }

  /** Add one candidate to a menu begun, or return `null` when no menu can hold both. */
  add(number, begun) {
    const one = this.pool.candidates[number];
    if (!begun.items || one.minutes > begun.minutes) return null;
    if (meet(this.pool.twins[number], begun.set)) return null;
    let { cover, key, onTopic } = begun;
    key += keyOf(one.score, one.minutes, 1, one.lot);
    if (one.wanted) {
      const there = onTopic.get(one.topics[0]) ?? 0;
      const both = this.variety.joined(cover, this.variety.coverOf(one));
      const loss = VALUE * lossAfter(this.variety.bonuses.same_topic_losses, there);
      key += this.variety.earned(both) - this.variety.earned(cover) - loss;
      cover = both;
      onTopic = new Map(onTopic).set(one.topics[0], there + 1);
    }
    const set = begun.set.slice();
    addTo(set, number);
    const chosen = { number, before: begun.chosen };
    const [items, minutes] = [begun.items - 1, begun.minutes - one.minutes];
    return { cover, items, minutes, key, chosen, set, onTopic };
  }

  /** Put candidates in rows around a menu begun, with what is to be hoped of them. */
  restOf(numbers, begun) {
    const rows = rowsOf(this.pool, this.variety, numbers, begun.onTopic);
    const hopes = hopesOf(rows, this.variety, begun.items, begun.minutes);
    return { rows, hopes, variety: this.variety, width: begun.minutes + 1 };
  }
}
