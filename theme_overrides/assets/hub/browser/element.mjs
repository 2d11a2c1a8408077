/**
 * Makes elements. Texts become text, never markup, so data cannot turn into a script.
 *
 * @typedef {Node | string | number | false | null | undefined} Child Those that say nothing, such as
 *   `false`, are left out.
 * @typedef {Record<string, string | boolean | EventListener | undefined>} Settings Attributes; `on…`
 *   are listeners, `true` is an attribute without value, `false` and `undefined` are left out.
 */

/**
 * @param {string} name
 * @param {Settings | string} [settings] A text is the class, which is all that most elements need.
 * @param {...Child} children
 * @returns {HTMLElement}
 */
export function element(name, settings = {}, ...children) {
  const made = document.createElement(name);
  const given = typeof settings === "string" ? { class: settings || false } : settings;
  for (const [key, value] of Object.entries(given)) {
    if (typeof value === "function") made.addEventListener(key.slice("on".length), value);
    else if (value === true) made.setAttribute(key, "");
    else if (typeof value === "string") made.setAttribute(key, value);
  }
  made.append(...children.filter((child) => child || child === 0));
  return made;
}

/** @param {string} href @param {...Child} children @returns {HTMLAnchorElement} */
export const link = (href, ...children) => element("a", { href }, ...children);

/** @param {string} className @param {() => void} act @param {...Child} children */
export const button = (className, act, ...children) =>
  element("button", { type: "button", class: className, onclick: act }, ...children);
