/** Turns the sentence "I am a …, about …, in … minutes" into the address of its learning menu. */

import { menuAddress } from "../../assets/hub/core/menu-address.mjs";

export default class MenuAsk extends HTMLElement {
  connectedCallback() {
    const form = this.querySelector("form");
    if (!form) {
      console.warn("hub-menu-ask: no <form> inside; the sentence is off.");
      return;
    }
    form.addEventListener("submit", (event) => {
      const chosen = new FormData(form);
      event.preventDefault();
      window.location.assign(
        menuAddress(form.dataset.menus ?? "", {
          role: String(chosen.get("role") ?? ""),
          topic: String(chosen.get("topic") ?? ""),
          minutes: String(chosen.get("minutes") ?? ""),
        }),
      );
    });
  }
}
