/**
 * The address of a pre-rendered learning menu.
 *
 * @param {string} menus Address of the folder of all menus, with a slash at its end.
 * @param {{role: string, topic: string, minutes: string}} chosen Ids; the topic may be empty.
 * @returns {string} The page of the role, or of role and topic, at the menu of those minutes.
 */
export function menuAddress(menus, { role, topic, minutes }) {
  const folders = [role, topic].filter(Boolean).map(encodeURIComponent);
  const path = folders.map((folder) => `${folder}/`).join("");
  return `${menus}${path}#minutes-${encodeURIComponent(minutes)}`;
}
