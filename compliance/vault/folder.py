"""What a local folder needs beyond obstore: to survive a power cut, and to leave no half-written copy.

obstore writes a file as `name#1`, then renames or links it, and never calls fsync. We delete Twilio's
copy once ours is stored, and we tell people that a key is destroyed: both must be on the disk by then.
"""

import contextlib
import os
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit
from urllib.request import url2pathname

STAGED = ".new-"
"""Mark of an object that is being created; `#` is obstore's own mark."""


class Folder:
    """The root folder of a `file://` store."""

    def __init__(self, root: Path) -> None:
        self.root = root

    @classmethod
    def from_url(cls, url: str) -> "Folder | None":
        """The folder that a URL names, made readable by its owner alone when it is new.

        Returns:
            None where the URL names no folder (`s3://...`).
        """
        parts = urlsplit(url)
        if parts.scheme != "file":
            return None
        root = Path(url2pathname(parts.path))
        if not root.exists():
            root.parent.mkdir(parents=True, exist_ok=True)
            root.mkdir(mode=0o700, exist_ok=True)
        return cls(root)

    def settle(self, key: str) -> None:
        """Put a file that was just written on the disk, with the folders that lead to it."""
        path = self.root / key
        _sync(path)
        self.settle_folders(key)

    def settle_folders(self, key: str) -> None:
        """Put the names (new, replaced or removed) on the disk."""
        for parent in (self.root / key).parents:
            with contextlib.suppress(FileNotFoundError):
                _sync(parent)
            if parent == self.root:
                break

    def unfinished(self, key: str) -> Iterator[Path]:
        """What a write of `key` left behind when its process died."""
        path = self.root / key
        if not path.parent.is_dir():
            return
        for found in path.parent.iterdir():
            if found.name.startswith((f"{path.name}#", f"{path.name}{STAGED}")):
                yield found

    def files(self, prefix: str) -> Iterator[Path]:
        """Every file under a prefix, unfinished ones included."""
        start = self.root / prefix
        for folder, _, names in os.walk(start):
            yield from (Path(folder) / name for name in names)

    def prune(self, prefix: str) -> None:
        """Remove the folder of a prefix once it is empty."""
        with contextlib.suppress(OSError):
            (self.root / prefix).rmdir()

    def readable_by_others(self) -> bool:
        """Whether other accounts of the machine can look into the folder."""
        return bool(self.root.stat().st_mode & 0o077)


def _sync(path: Path) -> None:
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
