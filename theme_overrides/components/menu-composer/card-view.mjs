/** The menu card, built from what `core/menu/card.mjs` says of a menu. Decides nothing. */

import { element } from "../../assets/hub/browser/element.mjs";
import { counted } from "../../assets/hub/core/words.mjs";

/**
 * @typedef {object} CardActions What the buttons of a card do.
 * @property {(id: string) => boolean} canSwap Whether anything else fits in the place of a dish.
 * @property {(id: string) => void} swap
 * @property {(id: string) => void} pin
 * @property {(id: string) => void} remove
 * @property {(id: string, step: -1 | 1) => void} move
 * @property {(id: string) => void} done
 * @property {() => void} undo
 * @property {() => void} fill
 * @property {() => void} fresh
 * @property {(query: string) => void} follow Goes to another menu of this page.
 *
 * @typedef {object} Remark What happened last.
 * @property {string} text
 * @property {number} at Its place among the dishes.
 */

/**
 * @param {import("../../assets/hub/core/menu/card.mjs").Card} card
 * @param {CardActions} actions
 * @param {{url: (path: string) => string, remark: Remark | null}} around
 * @returns {Node[]} What stands inside the card.
 */
export function cardView(card, actions, around) {
  return [
    ...head(card, actions),
    ...courses(card, actions, around),
    ...foot(card, actions, around),
    ...onPaper(card),
  ].filter(Boolean);
}

function head(card, actions) {
  return [
    element("h2", { class: "hub-menu__title", id: "own-title", tabindex: "-1" }, card.title),
    card.audience && element("p", { class: "hub-menu__for" }, card.audience),
    !card.isEmpty && element("p", { class: "hub-menu__sum" }, `${card.count}, ${card.total}`),
    card.over > 0 && element("p", { class: "hub-menu__note" }, tooLong(card.over)),
    (card.changes.length > 0 || card.over > 0) && changes(card.changes, actions),
    ...card.notKept.map((one) =>
      element(
        "p",
        { class: "hub-menu__note" },
        `“${one.title}” is pinned, and not on the menu: ${one.why}`,
      ),
    ),
    card.ignored && element("p", { class: "hub-menu__note" }, card.ignored),
  ];
}

const tooLong = (minutes) => `It takes ${counted(minutes, "minute")} more than you have.`;

/** What is not as it was when the address of this menu was written. */
function changes(sentences, actions) {
  return element(
    "div",
    { class: "hub-menu__changes" },
    sentences.length > 0 && element("h3", {}, "This menu has changed since it was made"),
    sentences.length > 0 &&
      element("ul", {}, ...sentences.map((sentence) => element("li", {}, sentence))),
    element(
      "button",
      { type: "button", class: "hub-act", onclick: actions.fresh },
      "Make a fresh menu",
    ),
  );
}

function courses(card, actions, around) {
  const { remark } = around;
  let at = 0;
  const found = card.courses.flatMap((course) => {
    const rows = course.dishes.flatMap((dish) => {
      const row = dishRow(dish, actions, around);
      const isHere = remark?.at === at;
      at += 1;
      return isHere ? [remarkRow(remark, actions), row] : [row];
    });
    return [element("h3", { class: "hub-menu__course" }, course.label), element("ol", {}, ...rows)];
  });
  if (remark && remark.at >= at) found.push(element("ol", {}, remarkRow(remark, actions)));
  return found;
}

function remarkRow({ text }, actions) {
  const settings = {
    type: "button",
    class: "hub-act",
    "data-focus": "undo",
    onclick: actions.undo,
  };
  const undo = element("button", settings, "Undo");
  return element("li", { class: "hub-dish hub-dish--remark hub-no-print" }, `${text} `, undo);
}

function dishRow(dish, actions, { url }) {
  return element(
    "li",
    {
      class: "hub-dish",
      "data-resource-id": dish.id,
      "data-minutes": String(dish.minutes),
      "data-kind": dish.kind,
    },
    element(
      "div",
      { class: "hub-dish__top" },
      element("a", { class: "hub-dish__name", href: url(dish.url) }, dish.title),
      element("span", { class: "hub-dish__dots", "aria-hidden": "true" }),
      element("span", { class: "hub-dish__minutes" }, `${dish.minutes} min`),
    ),
    element("p", { class: "hub-dish__summary" }, dish.summary),
    ...whyAndChange(dish, actions),
  );
}

/** What can be changed is folded away, so that a menu looks like a menu and not like a tool. */
function whyAndChange(dish, actions) {
  const shown = actionsOf(dish, actions);
  const opener = element(
    "button",
    {
      type: "button",
      class: "hub-act hub-no-print",
      "data-focus": `change:${dish.id}`,
      "aria-expanded": String(dish.isOpen),
      onclick: () => {
        const isOpen = shown.hidden;
        closeAll(shown.closest(".hub-menu"));
        shown.hidden = !isOpen;
        if (isOpen) offerSwap(shown, dish, actions);
        opener.setAttribute("aria-expanded", String(isOpen));
      },
    },
    "Change",
    element("span", { class: "hub-hidden" }, ` “${dish.title}”`),
  );
  if (dish.isOpen) offerSwap(shown, dish, actions);
  const pinned =
    dish.isPinned && element("b", { class: "hub-dish__pinned hub-no-print" }, "Pinned. ");
  return [element("p", { class: "hub-dish__why" }, pinned, `${dish.line} `, opener), shown];
}

/** What comes next takes a menu to find out, so it is asked only where a reader may press. */
function offerSwap(shown, dish, actions) {
  const swap = shown.querySelector(`[data-focus="swap:${dish.id}"]`);
  swap.disabled = !actions.canSwap(dish.id);
  swap.textContent = swap.disabled ? "Nothing else fits in its place" : "Swap for the next best";
}

/** One dish at a time can be changed, else the card fills up with buttons. */
function closeAll(card) {
  for (const one of card.querySelectorAll("[data-actions]")) one.hidden = true;
  for (const one of card.querySelectorAll("[aria-expanded]"))
    one.setAttribute("aria-expanded", "false");
}

function actionsOf(dish, actions) {
  const button = (name, label, onclick, disabled = false) =>
    element(
      "button",
      {
        type: "button",
        class: "hub-dish__action",
        "data-focus": `${name}:${dish.id}`,
        onclick,
        disabled,
      },
      label,
    );
  return element(
    "div",
    {
      class: "hub-dish__actions hub-no-print",
      role: "group",
      "aria-label": `Change “${dish.title}”`,
      "data-actions": dish.id,
      hidden: !dish.isOpen,
    },
    button("swap", "Swap for the next best", () => actions.swap(dish.id)),
    button("pin", dish.isPinned ? "Unpin" : "Pin to the menu", () => actions.pin(dish.id)),
    button("up", "Move up", () => actions.move(dish.id, -1), !dish.canUp),
    button("down", "Move down", () => actions.move(dish.id, 1), !dish.canDown),
    button("done", "Done before: leave it out", () => actions.done(dish.id)),
    button("remove", "Remove", () => actions.remove(dish.id)),
  );
}

function foot(card, actions, { url }) {
  return [
    !card.isEmpty &&
      element("p", { class: "hub-menu__total" }, element("span", {}, card.count), total(card)),
    card.fill && fillButton(card, actions),
    !card.fill && card.note && element("p", { class: "hub-menu__note" }, card.note),
    card.gap && element("p", { class: "hub-menu__note" }, card.gap),
    card.others.length > 0 && others(card, actions),
    card.notServed.length > 0 && notServed(card, url),
  ];
}

function total(card) {
  return element(
    "span",
    {},
    card.total,
    card.left > 0 && element("span", { class: "hub-menu__left" }, `, ${card.left} to spare`),
  );
}

function fillButton(card, actions) {
  const settings = {
    type: "button",
    class: "hub-act",
    "data-focus": "fill",
    onclick: actions.fill,
  };
  return element(
    "p",
    { class: "hub-menu__note hub-no-print" },
    element("button", settings, card.fill),
  );
}

function others(card, actions) {
  const link = (other) =>
    element(
      "a",
      {
        href: other.query,
        onclick: (event) => {
          if (event.ctrlKey || event.metaKey || event.shiftKey || event.button) return;
          event.preventDefault();
          actions.follow(other.query);
        },
      },
      other.label,
    );
  const items = card.others.map((other) => element("li", {}, link(other), `: ${other.text}`));
  return element("ul", { class: "hub-menu__others hub-no-print" }, ...items);
}

function notServed(card, url) {
  const items = card.notServed.map((one) =>
    element("li", {}, element("a", { href: url(one.url) }, one.title), `: ${one.why}`),
  );
  return element(
    "details",
    { class: "hub-menu__rest hub-no-print", "data-rest": true, open: card.isRestOpen },
    element("summary", { "data-focus": "rest" }, "Left out, and why"),
    element("ul", { class: "hub-menu__others" }, ...items),
  );
}

/** For the sheet alone: room for notes, and where and when it was printed. */
function onPaper(card) {
  if (card.isEmpty) return [];
  const lines = Array.from({ length: 5 }, () => element("i"));
  return [
    element(
      "div",
      { class: "hub-menu__notes", "aria-hidden": "true" },
      element("b", {}, "Notes"),
      ...lines,
    ),
    element(
      "p",
      { class: "hub-menu__printed", "aria-hidden": "true" },
      `${card.site}, ${card.today}: ${card.address}`,
    ),
  ];
}
