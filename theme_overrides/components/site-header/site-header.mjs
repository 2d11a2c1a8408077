/** On a phone: a button with a state that opens and closes the links of the header. */

/**
 * @param {HTMLAnchorElement} link Leads to the links, for as long as there is no script.
 * @param {string} controls Id of what the button opens.
 */
function buttonInPlaceOf(link, controls) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = link.className;
  button.textContent = link.textContent;
  button.setAttribute("aria-expanded", "false");
  button.setAttribute("aria-controls", controls);
  link.replaceWith(button);
  return button;
}

export default class SiteHeader extends HTMLElement {
  connectedCallback() {
    const link = this.querySelector("a.hub-header__open");
    const links = this.querySelector("nav");
    if (!(link instanceof HTMLAnchorElement) || !links) {
      console.warn("hub-site-header: no link or no <nav> inside; the links stay as they are.");
      return;
    }
    // A browser may mark what an address leads to later than this.
    const wasOpen = window.location.hash === `#${links.id}`;
    const button = buttonInPlaceOf(link, links.id);
    const isOpen = () => button.getAttribute("aria-expanded") === "true";
    const open = (yes) => button.setAttribute("aria-expanded", String(yes));
    open(wasOpen);
    button.addEventListener("click", () => {
      open(!isOpen());
      if (isOpen()) links.focus();
    });
    this.addEventListener("keydown", (event) => {
      if (event.key !== "Escape" || !isOpen()) return;
      open(false);
      button.focus();
    });
  }
}
