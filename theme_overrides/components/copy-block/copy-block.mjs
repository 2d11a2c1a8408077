/** Adds a button to each block of code inside that copies its text. Without a clipboard, none. */

const WORDS = { ready: "Copy", done: "Copied", failed: "Press Ctrl and C" };

/** @param {HTMLPreElement} block */
function addButton(block) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "hub-copy";
  button.textContent = WORDS.ready;
  button.addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(block.textContent ?? "");
      button.textContent = WORDS.done;
    } catch {
      window.getSelection()?.selectAllChildren(block);
      button.textContent = WORDS.failed;
    }
  });
  block.before(button);
}

export default class CopyBlock extends HTMLElement {
  connectedCallback() {
    if (navigator.clipboard) this.querySelectorAll("pre").forEach(addButton);
  }
}
