// Plays the recording: a quote or a turn seeks to its moment, the turn that is heard is highlighted.
// Without this script the browser's own player is there.

const SPEEDS = [1, 1.25, 1.5, 2, 0.75];
const LEAD_S = 0.25;
const audio = document.getElementById("audio");
const turns = [...document.querySelectorAll(".turn[data-start]")].map((element) => ({
  element,
  start: Number(element.dataset.start),
  end: Number(element.dataset.end),
}));
let current = null;

function timecode(seconds) {
  const whole = Math.floor(seconds);
  const parts = [Math.floor(whole / 60) % 60, whole % 60];
  const hours = Math.floor(whole / 3600);
  const [minutes, rest] = parts;
  const padded = String(rest).padStart(2, "0");
  return hours > 0 ? `${hours}:${String(minutes).padStart(2, "0")}:${padded}` : `${minutes}:${padded}`;
}

function play() {
  audio.play().catch((error) => {
    if (error.name !== "AbortError") showError();
  });
}

function seek(seconds) {
  audio.currentTime = Math.max(seconds - LEAD_S, 0);
  play();
}

function showError() {
  document.querySelector(".player__error").hidden = false;
}

// Scrolls the conversation's own box, never the page: on a phone it has none, and the reader decides.
function reveal(element) {
  const box = element.closest(".conversation");
  if (box.scrollHeight <= box.clientHeight) return;
  const [top, bottom] = [element.offsetTop - box.offsetTop, element.offsetTop - box.offsetTop + element.offsetHeight];
  if (top < box.scrollTop || bottom > box.scrollTop + box.clientHeight) {
    const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
    box.scrollTo({ top: top - box.clientHeight / 3, behavior: calm ? "auto" : "smooth" });
  }
}

function highlight() {
  const at = audio.currentTime;
  const heard = audio.paused ? null : turns.find((turn) => at >= turn.start - LEAD_S && at < turn.end) ?? current;
  if (heard === current) return;
  current?.element.removeAttribute("aria-current");
  heard?.element.setAttribute("aria-current", "true");
  current = heard;
  if (heard) reveal(heard.element);
}

function wireBar() {
  const player = document.querySelector(".player");
  const range = player.querySelector(".player__seek");
  const time = player.querySelector(".player__time");
  const speed = player.querySelector(".player__speed");
  const toggles = document.querySelectorAll('[data-player="toggle"]');
  const total = () => (Number.isFinite(audio.duration) ? audio.duration : Number(player.dataset.duration));

  function showTime() {
    time.textContent = `${timecode(audio.currentTime)} / ${timecode(total())}`;
    range.max = String(total());
    range.value = String(audio.currentTime);
    range.setAttribute("aria-valuetext", `${timecode(audio.currentTime)} sur ${timecode(total())}`);
  }

  function showState() {
    for (const toggle of toggles) {
      toggle.toggleAttribute("data-playing", !audio.paused);
      const word = audio.paused ? "Écouter" : "Pause";
      const label = toggle.querySelector('[data-player="label"]');
      if (label) label.textContent = audio.paused ? "Écouter" : timecode(audio.currentTime);
      toggle.setAttribute("aria-label", word);
    }
  }

  audio.removeAttribute("controls");
  audio.hidden = true;
  player.querySelector(".player__bar").hidden = false;
  for (const toggle of toggles) {
    toggle.hidden = false;
    toggle.addEventListener("click", () => (audio.paused ? play() : audio.pause()));
  }
  player.querySelector('[data-player="step"]').addEventListener("click", (event) => {
    audio.currentTime = Math.max(audio.currentTime + Number(event.currentTarget.dataset.by), 0);
  });
  range.addEventListener("input", () => {
    audio.currentTime = Number(range.value);
  });
  speed.addEventListener("click", () => {
    const next = SPEEDS[(SPEEDS.indexOf(audio.playbackRate) + 1) % SPEEDS.length];
    audio.playbackRate = next;
    const word = `${String(next).replace(".", ",")}×`;
    speed.textContent = word;
    speed.setAttribute("aria-label", `Vitesse de lecture : ${word}`);
  });
  for (const name of ["timeupdate", "loadedmetadata", "seeked"]) audio.addEventListener(name, showTime);
  for (const name of ["play", "pause", "ended", "timeupdate"]) audio.addEventListener(name, showState);
  for (const name of ["play", "pause", "ended", "timeupdate", "seeked"]) audio.addEventListener(name, highlight);
  audio.addEventListener("error", showError);
}

function wireMoments() {
  document.addEventListener("click", (event) => {
    const button = event.target.closest("[data-seek]");
    if (button) {
      seek(Number(button.dataset.seek));
      return;
    }
    // The whole turn answers the mouse; the keyboard has its button, and selecting text plays nothing.
    const turn = event.target.closest(".turn[data-start]");
    if (turn && getSelection().isCollapsed) seek(Number(turn.dataset.start));
  });
}

if (audio) {
  wireBar();
  wireMoments();
} else {
  for (const button of document.querySelectorAll(".proof__play")) button.hidden = true;
}
