/** Adds a button to each block of code that copies its text. Without a clipboard there is none. */

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

export function addCopyButtons() {
  if (!navigator.clipboard) return;
  document.querySelectorAll(".md-typeset pre").forEach(addButton);
}
