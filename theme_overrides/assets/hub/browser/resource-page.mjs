/**
 * Reads the page of a resource in this hub: what other pages need of it, without a file of data.
 * The hooks it reads are listed in ARCHITECTURE.md.
 *
 * @typedef {{name: string, minutes: number, materials: string[], anchor: string}} Tool
 * @typedef {object} ResourcePage
 * @property {string} id
 * @property {string} kind `case-study`, `toolkit` or `module`.
 * @property {string} title
 * @property {string} summary
 * @property {number} minutes
 * @property {string} url Absolute, without a query.
 * @property {string[]} prompts
 * @property {string} tryThis What the last section of a module says to try; empty elsewhere.
 * @property {string} contentNotes In words; empty where there are none.
 * @property {Tool[]} tools
 */

const FOLDERS = ["modules", "case-studies", "toolkits"];
const NAME = /^(?:(modules|case-studies|toolkits)\/)?([a-z0-9]+(?:-[a-z0-9]+)*)$/;

/**
 * @param {string | URL} url Address of a resource's page.
 * @returns {Promise<ResourcePage | null>} `null` where there is no such page.
 */
export async function readResourcePage(url) {
  const address = new URL(url, document.baseURI);
  const answer = await fetch(address, { credentials: "same-origin" });
  if (!answer.ok) return null;
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const article = page.querySelector("article[data-resource-id]");
  return article && resourceOf(article, address);
}

/**
 * @param {string} name Id of a resource, or its folder and id: `modules/two-questions`, which saves
 *   looking for it among the other kinds.
 * @param {string | URL} root Address of the home page.
 * @returns {Promise<ResourcePage | null>}
 */
export async function readResource(name, root) {
  const [, folder, id] = NAME.exec(name) ?? [];
  if (!id) return null;
  for (const one of folder ? [folder] : FOLDERS) {
    const found = await readResourcePage(new URL(`${one}/${id}/`, new URL(root, document.baseURI)));
    if (found) return found;
  }
  return null;
}

function resourceOf(article, address) {
  const { resourceId, kind, minutes } = article.dataset;
  const texts = (selector) => [...article.querySelectorAll(selector)].map(textOf);
  return {
    id: resourceId,
    kind,
    title: textOf(article.querySelector("h1")),
    summary: textOf(article.querySelector(".hub-lead")),
    minutes: Number(minutes),
    url: address.origin + address.pathname,
    prompts: texts("[data-prompts] li"),
    tryThis: tryThisOf(article),
    contentNotes: texts("[data-content-notes]").join(", "),
    tools: [...article.querySelectorAll("[data-tool]")].map(toolOf),
  };
}

function toolOf(section) {
  return {
    name: textOf(section.querySelector("h2")),
    minutes: Number(section.dataset.minutes),
    materials: [...section.querySelectorAll("[data-material]")].map(textOf),
    anchor: section.id,
  };
}

/** The paragraphs and lists below the heading "One thing to try this week". */
function tryThisOf(article) {
  const heading = article.querySelector("#one-thing-to-try-this-week");
  const after = [];
  for (let one = heading?.nextElementSibling; one; one = one.nextElementSibling) after.push(textOf(one));
  return after.join(" ");
}

const textOf = (element) => (element?.textContent ?? "").replace(/\s+/g, " ").trim();
