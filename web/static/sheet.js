// Helps whoever corrects a sheet: says what is changed, shows the note that it would give, keeps from
// leaving or sending twice. Without this script the form works the same.

const PREVIEW_AFTER_MS = 400;
const form = document.getElementById("fiche");
const note = document.getElementById("note");
const hint = document.getElementById("etat-saisie");
const keptNote = note.innerHTML;
const keptHint = hint?.textContent;
let sending = false;
let timer = null;
let pending = null;

function isChanged(control) {
  if (control.type === "checkbox") return control.checked !== control.defaultChecked;
  if (control instanceof HTMLSelectElement) {
    const initial = [...control.options].find((option) => option.defaultSelected) ?? control.options[0];
    return control.value !== initial.value;
  }
  return control.value !== control.defaultValue;
}

function controlsOf(root) {
  return [...root.querySelectorAll("input[name], select[name], textarea[name]")].filter(
    (control) => control.type !== "hidden",
  );
}

function restore(card) {
  for (const control of controlsOf(card)) {
    if (control.type === "checkbox") control.checked = control.defaultChecked;
    else if (control instanceof HTMLSelectElement)
      [...control.options].forEach((option) => (option.selected = option.defaultSelected));
    else control.value = control.defaultValue;
  }
}

function isDirty() {
  return controlsOf(form).some(isChanged);
}

function showChanges() {
  let count = 0;
  for (const card of form.querySelectorAll("[data-card]")) {
    const changed = controlsOf(card).some(isChanged);
    if (changed) count += 1;
    const [typed, button] = [card.querySelector("[data-typed]"), card.querySelector("[data-restore]")];
    typed.hidden = !changed;
    if (button) button.hidden = !changed;
  }
  if (hint) {
    const many = count > 1 ? "s" : "";
    hint.textContent = count > 0 ? `${count}\u00a0rubrique${many} modifiée${many}, à valider.` : keptHint;
  }
}

async function preview() {
  pending?.abort();
  if (!isDirty()) {
    note.innerHTML = keptNote;
    return;
  }
  pending = new AbortController();
  const answer = await fetch(form.dataset.preview, {
    method: "POST",
    body: new URLSearchParams(new FormData(form)),
    headers: { "X-Fragment": "1" },
    signal: pending.signal,
  });
  if (answer.status === 200) note.innerHTML = await answer.text();
}

function onChange() {
  showChanges();
  clearTimeout(timer);
  timer = setTimeout(() => preview().catch(() => {}), PREVIEW_AFTER_MS);
}

form.addEventListener("input", onChange);
form.addEventListener("click", (event) => {
  const button = event.target.closest("[data-restore]");
  if (!button) return;
  restore(button.closest("[data-card]"));
  button.closest("[data-card]").querySelector("summary")?.focus();
  onChange();
});
form.addEventListener("submit", (event) => {
  if (sending) {
    event.preventDefault();
    return;
  }
  sending = true;
  form.querySelector(".actionbar__submit")?.setAttribute("aria-disabled", "true");
});
form.addEventListener("keydown", (event) => {
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
    event.preventDefault();
    form.requestSubmit();
  }
});
addEventListener("beforeunload", (event) => {
  if (!sending && isDirty()) event.preventDefault();
});
addEventListener("pageshow", () => {
  sending = false;
  form.querySelector(".actionbar__submit")?.removeAttribute("aria-disabled");
});
// A link to a field opens the card that holds it.
addEventListener("click", (event) => {
  const link = event.target.closest('#problemes a[href^="#"]');
  const field = link && document.getElementById(link.hash.slice(1));
  if (!field) return;
  event.preventDefault();
  field.closest("details")?.setAttribute("open", "");
  field.scrollIntoView({ block: "center" });
  field.focus({ preventScroll: true });
});
document.getElementById("problemes")?.focus();
