/**
 * Builds an element. Texts become text, never markup, so data cannot turn into a script.
 *
 * @param {string} name
 * @param {Record<string, string | boolean | EventListener | undefined>} settings Attributes; `on…`
 *   are listeners, `true` is an attribute without value, `false` and `undefined` are left out.
 * @param {...(Node | string | false | null | undefined)} children
 * @returns {HTMLElement}
 */
export function element(name, settings = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(settings)) {
    if (typeof value === "function") made.addEventListener(key.slice("on".length), value);
    else if (value === true) made.setAttribute(key, "");
    else if (typeof value === "string") made.setAttribute(key, value);
  }
  made.append(...children.filter((child) => child || child === 0));
  return made;
}
