/** Composes learning menus: published data and requests come in, and out go menus as JSON texts. */
import { readFileSync } from "node:fs";

import { learningMenu } from "../../theme_overrides/assets/hub/core/menu/learning-menu.mjs";

const { data, requests } = JSON.parse(readFileSync(0, "utf-8"));
const written = (menu) => `${JSON.stringify(menu, null, 2)}\n`;
const menus = requests.map((request) => written(learningMenu(data, request)));
process.stdout.write(JSON.stringify(menus));
