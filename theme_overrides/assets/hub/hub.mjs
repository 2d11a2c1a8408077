/**
 * The one script that every page loads. An element named `hub-<name>` is started by
 * `components/<name>/<name>.mjs`, which exports its class as `default` and is fetched only by pages
 * that hold such an element. A component that fails stops no other.
 */

const waiting = new Set();
for (const element of document.querySelectorAll(":not(:defined)")) {
  if (element.localName.startsWith("hub-")) waiting.add(element.localName);
}
for (const tag of waiting) {
  const name = tag.slice("hub-".length);
  import(`../../components/${name}/${name}.mjs`).then(
    (component) => {
      // Another component may have had need of it before.
      if (!customElements.get(tag)) customElements.define(tag, component.default);
    },
    (reason) => console.warn(`${tag}: its script did not load, so it is off.`, reason),
  );
}
