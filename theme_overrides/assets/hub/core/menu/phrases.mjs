/**
 * Words and turns of phrase, as `hub/views/menu_phrases.py` and `hub/views/wording.py` have them.
 * The sentences themselves are published.
 */
export class Phrases {
  /** @param {{[name: string]: string}} published */
  constructor(published) {
    this.published = published;
  }

  has(name) {
    return Object.hasOwn(this.published, name);
  }

  /** A sentence with its values put in. */
  say(name, values = {}) {
    return this.published[name].replace(/\{(\w+)\}/g, (_, value) => values[value]);
  }

  minutes(count) {
    return this.say(count === 1 ? "minute" : "minutes", { count });
  }

  dishes(count) {
    return this.say(count === 1 ? "dish" : "dishes", { count });
  }

  /** Words as in a sentence: "a, b and c". */
  listed(words) {
    const [most, last] = [words.slice(0, -1).join(", "), words[words.length - 1]];
    return most ? this.say("and", { most, last }) : last;
  }
}

/** A label in lower case at its start, for use inside a sentence; abbreviations stay. */
export function lowerFirst(text) {
  const [first] = text.split(" ", 1);
  const isUpper = first === first.toUpperCase() && first !== first.toLowerCase();
  return isUpper && first.length > 1 ? text : text.slice(0, 1).toLowerCase() + text.slice(1);
}

/** A label with "a" or "an" before it. */
export function withArticle(label) {
  const words = lowerFirst(label);
  return `${/^[aeiou]/i.test(words) ? "an" : "a"} ${words}`;
}
