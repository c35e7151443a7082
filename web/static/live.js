// Follows a call until its page becomes another one (its sheet), then opens that one.

const PERIOD_MS = 2000;
const SLOWEST_MS = 30000;
const holder = document.getElementById("etat");
let waitMs = PERIOD_MS;

function show(html) {
  const fresh = new DOMParser().parseFromString(html, "text/html").body.firstElementChild;
  if (fresh !== null && !fresh.isEqualNode(holder.firstElementChild)) holder.replaceChildren(fresh);
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
