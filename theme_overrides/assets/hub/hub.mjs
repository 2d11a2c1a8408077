/** The one script of the hub. Each component starts itself; one that fails stops no other. */

import { addCopyButtons } from "../../components/copy-block/copy-block.mjs";
import { MenuAsk } from "../../components/menu-ask/menu-ask.mjs";

customElements.define("hub-menu-ask", MenuAsk);
addCopyButtons();
