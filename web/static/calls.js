// Keeps the list of calls fresh while some of them change by themselves.
// Without this script the page works: reloading it shows the same.

const PERIOD_MS = 3000;
const SLOWEST_MS = 30000;
const holder = document.getElementById("liste-appels");
const announcer = document.getElementById("annonce");
let waitMs = PERIOD_MS;

function isLive() {
  return holder.querySelector("[data-live]")?.dataset.live === "oui";
}

function statesOf(root) {
  return new Map([...root.querySelectorAll("tr[data-key]")].map((row) => [row.dataset.key, row]));
}

function announceChanges(before, after) {
  const changed = [...after]
    .filter(([key, row]) => before.has(key) && before.get(key).dataset.state !== row.dataset.state)
    .map(([, row]) => row.dataset.label);
  if (changed.length > 0) announcer.textContent = changed.join(". ");
}

// Rows that did not change stay the same elements, so that focus and selection stay where they are.
function keepUnchanged(before, fresh) {
  for (const row of fresh.querySelectorAll("tr[data-key]")) {
    const old = before.get(row.dataset.key);
    if (old !== undefined && old.isEqualNode(row)) row.replaceWith(old);
  }
}

function show(html) {
  const fresh = new DOMParser().parseFromString(html, "text/html").body;
  const focused = document.activeElement;
  const place = [focused?.closest("tr")?.dataset.key, focused?.tagName];
  const before = statesOf(holder);
  announceChanges(before, statesOf(fresh));
  keepUnchanged(before, fresh);
  holder.replaceChildren(...fresh.childNodes);
  if (focused?.isConnected) focused.focus({ preventScroll: true });
  else if (place[0]) holder.querySelector(`tr[data-key="${place[0]}"] ${place[1]}`)?.focus({ preventScroll: true });
}

async function refresh() {
  const answer = await fetch(holder.dataset.refresh, { headers: { "X-Fragment": "1" } });
  if (answer.status === 401) location.reload();
  if (!answer.ok) throw new Error(`status ${answer.status}`);
  show(await answer.text());
}

async function tick() {
  if (!document.hidden) {
    try {
      await refresh();
      waitMs = PERIOD_MS;
    } catch {
      waitMs = Math.min(waitMs * 2, SLOWEST_MS);
    }
  }
  if (isLive()) setTimeout(tick, waitMs);
}

if (isLive()) setTimeout(tick, PERIOD_MS);
document.addEventListener("visibilitychange", () => {
  if (!document.hidden && !isLive()) refresh().catch(() => {});
});
