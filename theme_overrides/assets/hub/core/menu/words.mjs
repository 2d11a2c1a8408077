import { lowerFirst, withArticle } from "./phrases.mjs";

/** The words around a menu, as `hub/views/menu_words.py` writes them. */
export class Words {
  /**
   * @param {import("./shelf.mjs").Shelf} shelf
   * @param {import("./phrases.mjs").Phrases} phrases
   * @param {import("./request.mjs").Request} request
   */
  constructor(shelf, phrases, request) {
    this.shelf = shelf;
    this.phrases = phrases;
    this.request = request;
  }

  label(list, id) {
    return this.shelf.terms[list].get(id).label;
  }

  title() {
    const about = this.onTopics() || this.phrases.say("about-anything");
    return this.phrases.say("title", { time: this.phrases.minutes(this.request.minutes), about });
  }

  audience() {
    const roles = this.request.roles.map((role) => withArticle(this.label("roles", role)));
    return roles.length ? this.phrases.say("for-roles", { roles: this.phrases.listed(roles) }) : "";
  }

  onTopics() {
    const labels = this.request.topics.map((topic) => lowerFirst(this.label("topics", topic)));
    if (!labels.length) return "";
    return this.phrases.say("about-topics", { topics: this.phrases.listed(labels) });
  }

  /** What a menu is chosen from, in a few words. */
  scope() {
    const { formats, done, leave_out, without } = this.request;
    const isLess = done.length || leave_out.length || without.length;
    const words = [
      this.onTopics() || this.audience(),
      formats.length ? this.phrases.say("scope-formats") : "",
      isLess ? this.phrases.say("scope-left") : "",
    ];
    return words.filter(Boolean).join(" ") || this.phrases.say("scope-all");
  }

  /** One plain line that says why a resource is on the menu. */
  whyServed(resource, fit, neededBy) {
    const lines = [];
    if (neededBy.length) {
      const titles = neededBy.map(({ title }) => this.phrases.say("quoted", { title }));
      const name = titles.length > 1 ? "first-for-many" : "first-for-one";
      lines.push(this.phrases.say(name, { titles: this.phrases.listed(titles) }));
    }
    if (fit) {
      const isPinned = this.request.pinned.includes(resource.id);
      if (isPinned && !this.matches(fit)) lines.push(this.phrases.say("kept"));
      lines.push(this.topicLine(resource), ...this.roleLines(resource));
      if (fit.reasons.includes("level-same")) lines.push(this.phrases.say("level-same"));
      const outcome = `outcome-${resource.outcome}`;
      if (this.phrases.has(outcome)) lines.push(this.phrases.say(outcome));
    }
    return lines.join(" ");
  }

  /** Whether a resource would be wanted if it were not pinned, formats aside. */
  matches(fit) {
    const { topics, roles } = this.request;
    const asked = topics.length ? "topic" : roles.length ? "role" : "";
    return !asked || fit.reasons.some((reason) => reason.startsWith(asked));
  }

  topicLine(resource) {
    const { topics } = this.request;
    const direct = topics.filter((topic) => resource.topics.includes(topic));
    if (direct.length) {
      const labels = direct.map((topic) => lowerFirst(this.label("topics", topic)));
      return this.phrases.say("topics-chosen", { topics: this.phrases.listed(labels) });
    }
    for (const asked of topics) {
      const own = resource.topics.find((topic) => this.shelf.above(topic).includes(asked));
      if (own === undefined) continue;
      const whole = lowerFirst(this.label("topics", asked));
      return this.phrases.say("topic-below", { part: this.label("topics", own), whole });
    }
    const topic = lowerFirst(this.label("topics", resource.topics[0]));
    return this.phrases.say("topic-main", { topic });
  }

  roleLines(resource) {
    const { roles } = this.request;
    const met = roles.filter((role) => resource.roles.includes(role));
    if (!roles.length) return [];
    if (!met.length) return [this.phrases.say("roles-other")];
    if (roles.length === 1) return [this.phrases.say("role-yours")];
    if (met.length === roles.length) return [this.phrases.say("roles-all")];
    const labels = met.map((role) => withArticle(this.label("roles", role)));
    return [this.phrases.say("roles-some", { roles: this.phrases.listed(labels) })];
  }

  /**
   * Why a menu leaves time over, or is empty.
   *
   * @param {Required<import("./instance.mjs").Instance>} instance
   * @param {string[]} ids The menu.
   * @param {import("./left-out.mjs").LeftOut[]} leftOut
   */
  note(instance, ids, leftOut) {
    const scope = this.scope();
    if (!instance.candidates.some((one) => one.wanted)) {
      return this.phrases.say("note-nothing", { scope });
    }
    if (!ids.length) {
      const shortest = Math.min(...leftOut.map((one) => one.minutes));
      return this.phrases.say("note-shortest", { scope, time: this.phrases.minutes(shortest) });
    }
    if (!leftOut.length) return this.phrases.say("note-all", { scope });
    const values = {
      time: this.phrases.minutes(leftOut[0].left),
      dishes: this.phrases.dishes(instance.max_items),
    };
    const reasons = ["too-long", "alike", "full", "adds-little"]
      .filter((reason) => leftOut.some((one) => one.reason === reason))
      .map((reason) => this.phrases.say(`else-${reason}`, values))
      .reduce((first, second) => this.phrases.say("or", { first, second }));
    return this.phrases.say("note-else", { scope, reasons });
  }

  /** How far a menu may be from the best; nothing when it is the best there is. */
  gapNote(value, gap) {
    return gap ? this.phrases.say("gap", { percent: Math.ceil((100 * gap) / (value + gap)) }) : "";
  }

  /** Why a resource is not on the menu, in one line. */
  whyLeftOut({ reason, minutes, left, like }, instance) {
    const name = reason === "too-long" && !left ? "no-time" : reason;
    return this.phrases.say(`out-${name}`, {
      time: this.phrases.minutes(minutes),
      left,
      title: like && this.shelf.byId.get(like).title,
      dishes: this.phrases.dishes(instance.max_items),
    });
  }
}
