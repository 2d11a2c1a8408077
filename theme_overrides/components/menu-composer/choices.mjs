/** The form of the composer and the request that it stands for. */

import { element } from "../../assets/hub/browser/element.mjs";
import { counted, listed } from "../../assets/hub/core/words.mjs";
import { minutesOf, USUAL_MINUTES } from "../../assets/hub/core/menu/address.mjs";

/** Fields of a request with the names that their controls have. */
const LISTS = { roles: "role", topics: "topic", formats: "format", leave_out: "leave-out" };

/**
 * @param {HTMLFormElement} form
 * @returns {import("../../assets/hub/core/menu/address.mjs").Known} What can be chosen.
 */
export function knownOf(form) {
  const known = (name) =>
    [...new Set(controls(form, name).map((one) => one.value))].filter(Boolean);
  return {
    roles: known("role"),
    topics: known("topic"),
    levels: known("level"),
    formats: known("format"),
    leaveOut: known("leave-out"),
    resources: [],
  };
}

/** The boxes and options of one name, in the order of the page. */
function controls(form, name) {
  const found = [...form.elements].filter((one) => one.name === name);
  return found.flatMap((one) => (one.options ? [...one.options] : [one]));
}

/**
 * @param {HTMLFormElement} form
 * @returns {Partial<import("../../assets/hub/core/menu/address.mjs").MenuRequest>} Without what
 *   is pinned or removed, which are no choices of the form.
 */
export function choicesOf(form) {
  const chosen = new FormData(form);
  const known = knownOf(form);
  const inOrder = (all, name) => all.filter((one) => chosen.getAll(name).includes(one));
  return {
    roles: inOrder(known.roles, "role"),
    topics: inOrder(known.topics, "topic"),
    minutes: minutesOf(String(chosen.get("minutes"))) || USUAL_MINUTES,
    level: String(chosen.get("level") ?? "") || null,
    formats: inOrder(known.formats, "format"),
    leave_out: inOrder(known.leaveOut, "leave-out"),
    done: chosen.getAll("done").map(String),
  };
}

/**
 * Shows a request in the form. Where there is a list and boxes, the first goes into the list.
 *
 * @param {HTMLFormElement} form
 * @param {import("../../assets/hub/core/menu/address.mjs").MenuRequest} request
 */
export function showChoices(form, request) {
  for (const [field, name] of Object.entries(LISTS)) {
    const select = form.querySelector(`select[name="${name}"]`);
    if (select) select.value = request[field][0] ?? "";
    const boxed = select ? request[field].slice(1) : request[field];
    for (const box of form.querySelectorAll(`input[name="${name}"]`)) {
      box.checked = boxed.includes(box.value);
    }
  }
  form.elements.minutes.value = String(request.minutes);
  form.elements.level.value = request.level ?? "";
  countChosen(form);
}

/**
 * Offers all resources as things that the reader may have done.
 *
 * @param {HTMLFormElement} form
 * @param {Map<string, {id: string, title: string}>} resources By id.
 * @param {string[]} mine Ids of what is saved as done on this device, which is left out anyway.
 */
export function offerDone(form, resources, mine) {
  const hint = form.querySelector("[data-mine]");
  hint.hidden = !mine.length;
  const saved = `${counted(mine.length, "resource")} that you saved as done on this device`;
  hint.textContent = `${saved} ${mine.length === 1 ? "is" : "are"} not offered either.`;
  const select = form.querySelector("[data-done]");
  // A long list, so it is made when somebody looks for it.
  const fill = () => select.append(...optionsOf(resources));
  select.closest("details").addEventListener("toggle", fill, { once: true });
  select.addEventListener("change", (event) => {
    // The list only adds a box; the box is what says that something changed.
    event.stopPropagation();
    const done = new FormData(form).getAll("done").map(String);
    if (!select.value) return;
    showDone(form, [...new Set([...done, select.value])], resources);
    select.value = "";
    form.dispatchEvent(new Event("change"));
  });
}

function optionsOf(resources) {
  const byTitle = [...resources.values()].sort((one, other) =>
    one.title.localeCompare(other.title, "en"),
  );
  return byTitle.map(({ id, title }) => element("option", { value: id }, title));
}

/**
 * @param {HTMLFormElement} form
 * @param {string[]} done Ids.
 * @param {Map<string, {title: string}>} resources By id.
 */
export function showDone(form, done, resources) {
  const box = (id) =>
    element("input", { type: "checkbox", name: "done", value: id, checked: true });
  const rows = done.map((id) =>
    element(
      "li",
      {},
      element(
        "label",
        { class: "hub-boxes__box" },
        box(id),
        element("span", {}, resources.get(id).title),
      ),
    ),
  );
  form.querySelector("[data-done-list]").replaceChildren(...rows);
  countChosen(form);
}

/** Says beside each closed choice how many are chosen in it, so that nothing is chosen unseen. */
export function countChosen(form) {
  for (const choice of form.querySelectorAll(".hub-choice")) {
    const on = [...choice.querySelectorAll("input:checked")].filter((box) => box.value);
    choice.querySelector("[data-chosen]").textContent = on.length ? `${on.length} chosen` : "";
  }
  const minutes = minutesOf(form.elements.minutes.value);
  for (const button of form.querySelectorAll("[data-minutes]")) {
    button.setAttribute("aria-pressed", String(Number(button.dataset.minutes) === minutes));
  }
}

/**
 * @param {HTMLFormElement} form
 * @param {import("../../assets/hub/core/menu/address.mjs").MenuRequest} request
 * @returns {string} Everything that was chosen, in one breath.
 */
export function sentenceOf(form, request) {
  const labels = (name, ids) => ids.map((id) => labelOf(form, name, id));
  const roles = labels("role", request.roles);
  const who = roles.length
    ? `${roles.length > 1 ? "We are" : "I am"} ${listed(roles)}`
    : "I am in any role";
  const about = listed(labels("topic", request.topics)) || "anything useful";
  const lower = (name, ids) => listed(labels(name, ids).map((label) => label.toLowerCase()));
  const more = [
    request.level && `${labelOf(form, "level", request.level)} level.`,
    request.formats.length && `Only ${lower("format", request.formats)}.`,
    request.leave_out.length && `Nothing on ${lower("leave-out", request.leave_out)}.`,
    request.done.length && `${counted(request.done.length, "resource")} done before.`,
  ];
  const wish = `${who} and want to learn about ${about} in ${counted(request.minutes, "minute")}.`;
  return [wish, ...more].filter(Boolean).join(" ");
}

function labelOf(form, name, id) {
  const control = controls(form, name).find((one) => one.value === id);
  return (control?.closest("label") ?? control)?.textContent.trim() ?? id;
}
