// Finds things in the page by the names a person reads. The harness wraps this text in a function
// and calls one of the entries below.
const clean = (text) =>
  (text ?? "")
    .replace(/[\u200e\u200f\u061c\u2066-\u2069]/g, "") // marks that isolate directions
    .replace(/[\s\u00a0\u202f]+/g, " ")
    .trim();

const textOf = (element, without = "") => {
  const copy = element.cloneNode(true);
  for (const part of copy.querySelectorAll(`[aria-hidden=true]${without}`)) part.remove();
  return clean(copy.textContent);
};

// All names an element answers to: its full accessible name first, then its parts, because a
// chooser is named by its label and its present value together.
const namesOf = (element) => {
  const ids = (element.getAttribute("aria-labelledby") ?? "").split(/\s+/).filter(Boolean);
  const parts = ids
    .map((id) => document.getElementById(id))
    .filter(Boolean)
    .map((part) => clean(part.getAttribute("aria-label")) || textOf(part));
  if (parts.length) return [parts.join(" "), ...parts];
  const label = clean(element.getAttribute("aria-label"));
  if (label) return [label];
  const labels = [...(element.labels ?? [])].map((l) => textOf(l, ", select, textarea, output"));
  if (labels.length) return [labels.join(" "), ...labels];
  const own = element.matches("input, select, textarea") ? clean(element.value) : textOf(element);
  return [own, clean(element.getAttribute("title"))].filter(Boolean);
};

const isSeen = (element) =>
  element.checkVisibility({ visibilityProperty: true }) &&
  !element.closest("[inert], [aria-hidden=true]");

const isDisabled = (element) =>
  element.disabled === true || element.getAttribute("aria-disabled") === "true";

const FLOATING =
  "dialog[open], [role=dialog], [role=alertdialog], [role=menu], [role=listbox]";

const PRESSABLE =
  "button, a[href], summary, input[type=checkbox], input[type=radio], input[type=submit], " +
  "[role=button], [role=link], [role=tab], [role=menuitem], [role=menuitemradio], " +
  "[role=menuitemcheckbox], [role=option], [role=radio], [role=checkbox], [role=switch], " +
  "[role=treeitem], [role=row], [role=gridcell]";

const FILLABLE =
  "input:not([type=checkbox]):not([type=radio]):not([type=hidden]):not([type=submit]), textarea, " +
  "[role=textbox], [role=searchbox], [role=spinbutton], [role=combobox]:not(select):not(button)";

const CHOOSER =
  "select, [aria-haspopup=listbox], [role=combobox], [role=radiogroup], [role=listbox], [role=group]";

// The best match: the whole name before the whole name with a mark of obligation, before the
// beginning of a name; what floats above the page before the page.
const best = (selector, name, root) => {
  const wanted = clean(name);
  const floating = root ? [] : [...document.querySelectorAll(FLOATING)].filter(isSeen).reverse();
  const ranks = [
    (given) => given === wanted,
    (given) => clean(given.replace(/[*:؛…]+\s*$/, "")) === wanted,
    (given) => given.startsWith(wanted),
  ];
  for (const place of [...floating, root ?? document]) {
    const candidates = [...place.querySelectorAll(selector)].filter(isSeen);
    for (const fits of ranks) {
      const found = candidates.find((element) => namesOf(element).some(fits));
      if (found) return found;
    }
  }
  return null;
};

// A checkbox or radio may be drawn by its label and be itself a dot nobody can hit.
const target = (element) => {
  if (!element?.matches("input[type=checkbox], input[type=radio]")) return element;
  const box = element.getBoundingClientRect();
  return box.width > 4 && box.height > 4 ? element : (element.labels?.[0] ?? element);
};

const ready = (element) => (element && !isDisabled(element) ? target(element) : null);

const page = {
  // A thing to click, or nothing while it is absent or disabled.
  pressable: (name) => ready(best(PRESSABLE, name)),

  // The same inside the smallest row, item, card or section that holds a text.
  pressableBeside: (beside, name) => {
    const wanted = clean(beside);
    const places = "tr, li, [role=row], [role=listitem], article, section, fieldset, [role=group]";
    const holders = [...document.querySelectorAll(places)]
      .filter((place) => isSeen(place) && clean(place.innerText).includes(wanted))
      .reverse();
    for (const holder of holders) {
      const found = best(PRESSABLE, name, holder);
      if (found) return ready(found);
    }
    return null;
  },

  css: (selector) => {
    const found = [...document.querySelectorAll(selector)].find(isSeen);
    return ready(found ?? null);
  },

  // A field to type into; of a date, its first part.
  fillable: (label) => {
    const found = best(FILLABLE, label);
    if (found) return ready(found);
    const group = best("[role=group]", label);
    return ready(group?.querySelector("[role=spinbutton], input, textarea") ?? null);
  },

  chooser: (label) => ready(best(CHOOSER, label)),

  // What kind of chooser it is decides how a person uses it.
  chooserKind: (element) => {
    if (element.matches("select")) return "select";
    if (element.matches("[role=radiogroup], [role=group], [role=listbox]")) return "open";
    return element.matches("input") ? "typed" : "button";
  },

  optionOf: (chooser, option) => {
    if (!chooser.matches("select")) return ready(best(PRESSABLE, option, chooser));
    return [...chooser.options].find((one) => clean(one.textContent) === clean(option)) ?? null;
  },

  floatingOption: (option) => ready(best("[role=option], [role=menuitemradio]", option)),

  isSegment: (element) => element.matches("[role=spinbutton]:not(input)"),

  // Brings an element into view whose middle is cut off or covered: the driver is content with a corner.
  reveal: (element) => {
    const box = element.getBoundingClientRect();
    const there = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
    const seen = there !== null && element.contains(there);
    if (!seen) element.scrollIntoView({ block: "center" });
  },

  selectAll: (element) => element.select?.(),

  valueOf: (label) => {
    const element = best(FILLABLE, label) ?? best(CHOOSER, label);
    if (!element) return null;
    if (element.matches("select")) return clean(element.selectedOptions[0]?.textContent);
    return "value" in element && !element.matches("button") ? element.value : textOf(element);
  },

  shows: (text) => clean(document.body?.innerText).includes(clean(text)),

  shown: () => clean(document.body?.innerText).slice(0, 1500),
};
