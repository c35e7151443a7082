// Follows a call until its page becomes another one (its sheet), then opens that one. What is announced to
// a screen reader is what changed, and the button that had the focus keeps it.

const PERIOD_MS = 2000;
const SLOWEST_MS = 30000;
const holder = document.getElementById("etat");
const announcer = document.getElementById("annonce");
let waitMs = PERIOD_MS;

function saidIn(root) {
  return [...root.querySelectorAll("[data-say]")].map((each) => each.textContent.trim());
}

function announce(before, after) {
  const changed = after.filter((text) => !before.includes(text));
  if (changed.length > 0) announcer.textContent = changed.join(". ");
}

// The same button again, or the panel it stood in where that button is gone.
function focusAgain(key) {
  const same = holder.querySelector(`[data-key="${key}"]`);
  (same ?? document.getElementById("enregistrement"))?.focus({ preventScroll: true });
}

// Parts that did not change stay the same elements: selected text and the focus stay where they are.
function show(html) {
  const fresh = new DOMParser().parseFromString(html, "text/html").body.firstElementChild;
  const shown = holder.firstElementChild;
  if (fresh === null || fresh.isEqualNode(shown)) return;
  const key = holder.contains(document.activeElement) ? (document.activeElement.dataset.key ?? "") : null;
  announce(saidIn(shown), saidIn(fresh));
  const [oldParts, newParts] = [[...shown.children], [...fresh.children]];
  if (oldParts.length === newParts.length) {
    oldParts.forEach((part, place) => {
      if (!part.isEqualNode(newParts[place])) part.replaceWith(newParts[place]);
    });
  } else {
    holder.replaceChildren(fresh);
  }
  if (key !== null && !holder.contains(document.activeElement)) focusAgain(key);
}

async function refresh() {
  const answer = await fetch(holder.dataset.refresh, { headers: { "X-Fragment": "1" } });
  if (answer.status === 204 || answer.status === 401) {
    location.reload();
    return false;
  }
  if (!answer.ok) throw new Error(`status ${answer.status}`);
  show(await answer.text());
  return true;
}

async function tick() {
  let goesOn = true;
  if (!document.hidden) {
    try {
      goesOn = await refresh();
      waitMs = PERIOD_MS;
    } catch {
      waitMs = Math.min(waitMs * 2, SLOWEST_MS);
    }
  }
  if (goesOn) setTimeout(tick, waitMs);
}

setTimeout(tick, PERIOD_MS);
