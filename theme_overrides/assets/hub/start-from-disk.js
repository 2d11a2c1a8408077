/**
 * Starts the components of a page that was opened as a file. `hub/writers/from_disk_script.py` puts
 * this function, the modules and the search data into one script.
 *
 * @param {Record<string, (load: (path: string) => object, fetch: Function) => object>} modules
 * @param {Record<string, string>} files Text by name.
 */
function startFromDisk(modules, files) {
  const loaded = {};
  const load = (path) => (loaded[path] ??= modules[path](load, read));
  const read = async (address) => {
    const url = new URL(address, window.location.href).href;
    const text = files[url.slice(url.lastIndexOf("/") + 1)];
    return text === undefined ? new Response("", { status: 404 }) : new Response(text);
  };

  for (const element of document.querySelectorAll(":not(:defined)")) {
    const tag = element.localName;
    const path = tag.replace(/^hub-(.*)$/, "components/$1/$1.mjs");
    if (modules[path] && !customElements.get(tag)) customElements.define(tag, load(path).default);
  }
}
