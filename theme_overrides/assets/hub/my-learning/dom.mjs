/** Small makers of elements. Text goes in as text, never as HTML. */

/**
 * @param {string} tag
 * @param {Record<string, string | boolean>} attributes `text` is the text inside.
 * @param {...(Node | string)} children
 */
export function make(tag, { text = "", ...attributes } = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== false) element.setAttribute(name, value === true ? "" : value);
  }
  element.append(...(text === "" ? [] : [text]), ...children);
  return element;
}

/** A button that does something. */
export function button(text, act, kind = "hub-quiet") {
  const element = make("button", { type: "button", class: kind, text });
  element.addEventListener("click", act);
  return element;
}

/** Gives the reader a file. Nothing leaves the machine. */
export function download(name, type, text) {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = make("a", { href: url, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
