/** A learning menu and its resources in one file that opens from disk, with no network. */

import { element } from "../../assets/hub/browser/element.mjs";

/** What a file to read has no use for, or must not carry. */
const LEFT_OUT =
  ".hub-no-print, script, style, link, meta, template, noscript, iframe, object, embed, " +
  "form, input, button, select, textarea";
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

/**
 * @param {HTMLElement} card The menu card on this page.
 * @param {{id: string, title: string, url: string}[]} dishes With absolute addresses.
 * @param {{title: string, address: string}} menu
 * @returns {Promise<string>} HTML.
 */
export async function offlineFile(card, dishes, { title, address }) {
  const made = document.implementation.createHTMLDocument(title);
  made.documentElement.lang = document.documentElement.lang;
  const articles = await Promise.all(dishes.map((dish) => articleOf(dish)));
  const here = new Map(dishes.map((dish) => [dish.url, `#${dish.id}`]));
  const menu = cleaned(card.cloneNode(true), address);
  const from = element(
    "p",
    { class: "hub-offline__from" },
    "Saved from ",
    element("a", { href: address }, address),
  );
  made.head.prepend(
    element("meta", { charset: "utf-8" }),
    element("meta", { "http-equiv": "Content-Security-Policy", content: POLICY }),
    element("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
  );
  made.body.className = "hub";
  made.body.append(
    element("main", { class: "hub-wrap hub-main hub-offline" }, menu, ...articles, from),
  );
  for (const link of made.querySelectorAll("a[href]")) {
    const inside = here.get(link.getAttribute("href"));
    if (inside) link.setAttribute("href", inside);
  }
  return withStyles(made.documentElement.outerHTML, await styles());
}

/** As text: the policy of this page would not let a style into a document that it makes. */
function withStyles(html, css) {
  return `<!doctype html>\n${html.replace("</head>", () => `<style>${css}</style></head>`)}\n`;
}

async function articleOf({ id, url }) {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const article = cleaned(page.querySelector("article"), url);
  for (const one of article.querySelectorAll("[id]")) one.id = `${id}--${one.id}`;
  for (const link of article.querySelectorAll("a[href]")) {
    const [before, anchor] = link.href.split("#");
    if (anchor && before === url) link.setAttribute("href", `#${id}--${anchor}`);
  }
  for (const one of article.querySelectorAll("[aria-labelledby], [aria-describedby]")) {
    one.removeAttribute("aria-labelledby");
    one.removeAttribute("aria-describedby");
  }
  article.id = id;
  await Promise.all([...article.querySelectorAll("img")].map(embedded));
  return article;
}

/** Takes out what does not belong, and makes every address absolute. */
function cleaned(part, base) {
  for (const one of part.querySelectorAll(LEFT_OUT)) one.remove();
  for (const link of part.querySelectorAll("a[href]")) {
    link.setAttribute("href", new URL(link.getAttribute("href"), base).href);
  }
  for (const image of part.querySelectorAll("img")) {
    image.setAttribute("src", new URL(image.getAttribute("src"), base).href);
    image.removeAttribute("srcset");
    image.removeAttribute("loading");
  }
  return part;
}

async function embedded(image) {
  const answer = await fetch(image.src);
  const blob = await answer.blob();
  image.setAttribute(
    "src",
    await new Promise((resolve, reject) => {
      const reader = new FileReader();
      reader.onload = () => resolve(reader.result);
      reader.onerror = () => reject(reader.error);
      reader.readAsDataURL(blob);
    }),
  );
}

/** The hub's own style sheet; Material's would triple the file and is not missed. */
async function styles() {
  const own = document.querySelector('link[rel="stylesheet"][href*="assets/hub/hub."]');
  const answer = await fetch(own.href);
  return answer.text();
}
