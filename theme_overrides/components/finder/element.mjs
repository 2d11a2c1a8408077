/**
 * Makes an element. Text is only ever set as text, so whatever it says, it says.
 *
 * @param {string} tag
 * @param {string} [className]
 * @param {...(string | Node)} inside
 */
export function element(tag, className = "", ...inside) {
  const made = document.createElement(tag);
  if (className) made.className = className;
  made.append(...inside);
  return made;
}

/** @param {string} href @param {...(string | Node)} inside @returns {HTMLAnchorElement} */
export function link(href, ...inside) {
  const made = document.createElement("a");
  made.href = href;
  made.append(...inside);
  return made;
}

/** @param {string} className @param {() => void} act @param {...(string | Node)} inside */
export function button(className, act, ...inside) {
  const made = document.createElement("button");
  made.type = "button";
  made.className = className;
  made.append(...inside);
  made.addEventListener("click", act);
  return made;
}
