"""Photographs the pages of a running demonstration: `make demo`, then `make screenshots`.

    python docs/screenshots/take.py [http://127.0.0.1:8000]

Each page is saved beside this file as NAME-1280.png and NAME-390.png, the former ones replaced. Needs
Chromium: the program that CHROMIUM names, or the system's; date fields are in French where its French
texts are installed too (Debian: chromium-l10n).
"""

import argparse
import os
import shutil
import struct
import sys
import zlib
from collections.abc import Callable
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

import av
import numpy as np
from numpy.typing import NDArray
from playwright.sync_api import Browser, Page, sync_playwright

from demo.cast import PASSWORD, SCENES, TEAM, Person
from models import Role

HERE = Path(__file__).parent
SIZES = ((1280, 800), (390, 844))
MAX_HEIGHT = 3200
"""Of a picture: a longer page is cut there."""
COLOURS = 256

AGENT, QUALITY, COMPLIANCE = (
    next(person for person in TEAM if person.role is role) for role in (Role.AGENT, Role.QA, Role.COMPLIANCE)
)
BOOKED, SET_ASIDE, REFUSED = SCENES[0].prospect, SCENES[1].prospect, SCENES[3].prospect


@dataclass(frozen=True)
class Shot:
    """A picture to take: who looks, and the way from the list of calls to the page."""

    name: str
    viewer: Person | None
    reach: Callable[[Page, str], object]


def go(path: str) -> Callable[[Page, str], object]:
    """A page by its address."""
    return lambda page, site: page.goto(site + path)


def sheet_of(prospect: str) -> Callable[[Page, str], object]:
    """The sheet of this prospect's call, by its line in the list."""

    def reach(page: Page, site: str) -> None:
        page.goto(f"{site}/appels")
        link = page.locator("a[href^='/appels/']", has_text=prospect).first
        page.goto(site + str(link.get_attribute("href")))

    return reach


SHOTS = (
    Shot("connexion", None, go("/connexion")),
    Shot("appels", AGENT, go("/appels")),
    Shot("fiche", AGENT, sheet_of(BOOKED)),
    Shot("fiche-ecartee", AGENT, sheet_of(SET_ASIDE)),
    Shot("fiche-vide", AGENT, sheet_of(REFUSED)),
    Shot("prospects", AGENT, go("/prospects")),
    Shot("appels-qualite", QUALITY, go("/appels")),
    Shot("erreur", AGENT, go("/appels/inconnu")),
    Shot("oppositions", COMPLIANCE, go("/oppositions")),
    Shot("accords", COMPLIANCE, go("/accords")),
)


def main() -> None:
    """Take every picture in every size."""
    parser = argparse.ArgumentParser(description="Photograph the pages of the running demonstration.")
    parser.add_argument("site", nargs="?", default="http://127.0.0.1:8000")
    site = parser.parse_args().site.rstrip("/")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=chromium(),
            args=["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run"],
            env={**os.environ, "LANGUAGE": "fr", "LANG": "fr_FR.UTF-8"},  # how date fields are drawn
        )
        for width, height in SIZES:
            for viewer in (None, AGENT, QUALITY, COMPLIANCE):
                take_as(browser, site, viewer, width=width, height=height)
        browser.close()


def chromium() -> str:
    """The program to use.

    Raises:
        SystemExit: there is none.
    """
    named = os.environ.get("CHROMIUM") or shutil.which("chromium") or "/usr/bin/chromium"
    if not Path(named).exists():
        sys.exit("Chromium is needed: install it, or set CHROMIUM to its path.")
    return named


def take_as(browser: Browser, site: str, viewer: Person | None, *, width: int, height: int) -> None:
    """All pictures that one person sees, in one size."""
    context = browser.new_context(
        viewport={"width": width, "height": height},
        locale="fr-FR",
        timezone_id="Europe/Paris",
        reduced_motion="reduce",
        is_mobile=width < 600,
    )
    page = context.new_page()
    if viewer is not None:
        sign_in(page, site, viewer)
    for shot in SHOTS:
        if shot.viewer == viewer:
            shot.reach(page, site)
            save(page, HERE / f"{shot.name}-{width}.png", width=width, height=height)
    context.close()


def sign_in(page: Page, site: str, viewer: Person) -> None:
    """Open a session as a user of the demonstration."""
    page.goto(f"{site}/connexion")
    page.fill("input[name=email]", viewer.email)
    page.fill("input[name=password]", PASSWORD)
    page.click("button[type=submit]")
    page.wait_for_url(f"{site}/appels")


def save(page: Page, target: Path, *, width: int, height: int) -> None:
    """Photograph the whole page, once its style and scripts are there.

    The window is made as high as the page: what sticks to its bottom is then at the bottom.
    """
    page.wait_for_load_state("load")
    page.evaluate("document.activeElement?.blur()")
    page.set_viewport_size({"width": width, "height": min(page_height(page), MAX_HEIGHT)})
    page.wait_for_timeout(300)
    target.write_bytes(smaller(page.screenshot()))
    page.set_viewport_size({"width": width, "height": height})
    sys.stdout.write(f"{target.name:24} {target.stat().st_size / 1000:6.0f} kB\n")


def page_height(page: Page) -> int:
    """How high the page is, in CSS pixels."""
    return int(page.evaluate("document.documentElement.scrollHeight"))


def smaller(picture: bytes) -> bytes:
    """The same picture with the 256 colours that it uses most, as an indexed PNG."""
    with av.open(BytesIO(picture), mode="r", format="png_pipe") as container:
        pixels = next(container.decode(video=0)).to_ndarray(format="rgb24")
    palette, indices = reduced(pixels.astype(np.uint8))
    height, width = indices.shape
    rows = np.hstack([np.zeros((height, 1), np.uint8), indices])  # each row begins with its filter: none
    return b"".join(
        (
            b"\x89PNG\r\n\x1a\n",
            chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 3, 0, 0, 0)),
            chunk(b"PLTE", palette.tobytes()),
            chunk(b"IDAT", zlib.compress(rows.tobytes(), 9)),
            chunk(b"IEND", b""),
        )
    )


def reduced(pixels: NDArray[np.uint8]) -> tuple[NDArray[np.uint8], NDArray[np.uint8]]:
    """A palette of the most used colours, and for each pixel the nearest of them."""
    height, width, _ = pixels.shape
    found, where, counts = np.unique(pixels.reshape(-1, 3), axis=0, return_inverse=True, return_counts=True)
    palette = found[np.argsort(-counts, kind="stable")[:COLOURS]]
    nearest = np.empty(len(found), np.uint8)
    for start in range(0, len(found), 1024):
        some = found[start : start + 1024].astype(np.int32)
        distance = ((some[:, None, :] - palette[None, :, :].astype(np.int32)) ** 2).sum(axis=2)
        nearest[start : start + 1024] = distance.argmin(axis=1)
    return palette, nearest[where].reshape(height, width)


def chunk(kind: bytes, data: bytes) -> bytes:
    """One chunk of a PNG file."""
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


if __name__ == "__main__":
    main()
