"""The blob store: atomic, durable, idempotent, and errors in our own terms."""

import subprocess
import sys
from pathlib import Path

import pytest

from compliance.vault.blobs import BlobInfo, BlobStore
from core.errors import InvalidInput, Misconfigured, NotFound, Unavailable

FILL = """
import resource, signal, sys
from compliance.vault.blobs import BlobStore
from core.errors import Unavailable
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (1_000_000, 1_000_000))
store = BlobStore.from_url(sys.argv[1])
for source in (bytes(2_000_000), iter([bytes(6_000_000)] * 2)):
    try:
        store.put("big", source)
    except Unavailable as error:
        print(error.code)
"""


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return tmp_path / "été & co"


@pytest.fixture
def store(root: Path) -> BlobStore:
    return BlobStore.from_url(root.as_uri())


class TestFolder:
    def test_put_replaces_and_get_reads(self, store: BlobStore) -> None:
        store.put("a/b", b"un")
        store.put("a/b", b"deux")
        assert (store.get("a/b"), store.size("a/b")) == (b"deux", 4)

    def test_put_of_streams(self, store: BlobStore, root: Path) -> None:
        store.put("a", iter([b"1" * 3_000_000] * 3))
        assert store.size("a") == 9_000_000
        with (root / "a").open("rb") as stream:
            store.put("b", stream)
        assert store.get("b") == store.get("a")

    def test_ranges(self, store: BlobStore) -> None:
        store.put("a", b"0123456789")
        assert store.get_range("a", 3, 4) == b"3456"
        assert store.get_range("a", 8, 10) == b"89"

    def test_create_never_replaces(self, store: BlobStore, root: Path) -> None:
        assert store.create("k/a", b"un") is True
        assert store.create("k/a", b"deux") is False
        assert store.get("k/a") == b"un"
        assert [path.name for path in (root / "k").iterdir()] == ["a"]

    def test_delete_is_idempotent_and_takes_what_crashes_left(self, store: BlobStore, root: Path) -> None:
        store.put("k/a", b"un")
        (root / "k" / "a#3").write_bytes(b"half")
        (root / "k" / "a.new-12ab").write_bytes(b"half")
        (root / "k" / "ab").write_bytes(b"another")
        assert store.remains("k") == 4
        assert store.delete("k/a") is True
        assert store.delete("k/a") is False
        assert [path.name for path in (root / "k").iterdir()] == ["ab"]

    def test_list_by_folder_of_the_key(self, store: BlobStore) -> None:
        for key in ("a/1", "a/2", "ab/3"):
            store.put(key, b"x")
        assert sorted(blob.key for blob in store.list("a/")) == ["a/1", "a/2"]
        assert sorted(blob.key for blob in store.list()) == ["a/1", "a/2", "ab/3"]
        assert BlobInfo("a/1", 1) in list(store.list("a/"))

    def test_exists(self, store: BlobStore) -> None:
        assert store.exists("a") is False
        store.put("a", b"")
        assert store.exists("a") is True

    def test_a_new_root_is_its_owners_alone(self, store: BlobStore, root: Path) -> None:
        assert root.stat().st_mode & 0o777 == 0o700

    def test_what_is_written_is_synced_before_the_call_returns(
        self, store: BlobStore, root: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        synced: list[Path] = []
        monkeypatch.setattr("compliance.vault.folder._sync", synced.append)
        store.put("k/a", b"un")
        assert synced == [root / "k" / "a", root / "k", root]
        synced.clear()
        store.delete("k/a")
        assert synced == [root / "k", root]


class TestErrors:
    def test_missing(self, store: BlobStore) -> None:
        for use in (store.get, store.size, lambda key: store.get_range(key, 0, 1)):
            with pytest.raises(NotFound, match=r"storage\.not_found"):
                use("nope")

    def test_bad_key(self, store: BlobStore) -> None:
        with pytest.raises(InvalidInput, match=r"storage\.bad_key"):
            store.put("../a", b"x")

    @pytest.mark.parametrize("url", ["", "nope://x", "/tmp/x"])
    def test_bad_url(self, url: str) -> None:
        with pytest.raises(Misconfigured, match=r"storage\.bad_url"):
            BlobStore.from_url(url)

    def test_a_broken_stream_passes_its_own_error_and_writes_nothing(
        self, store: BlobStore, root: Path
    ) -> None:
        def stream() -> object:
            yield bytes(6_000_000)
            raise ValueError("the source's own")

        with pytest.raises(ValueError, match="the source's own"):
            store.put("a", stream())  # type: ignore[arg-type]  # a generator of bytes
        assert list(root.iterdir()) == []

    def test_a_full_disk(self, store: BlobStore, root: Path) -> None:
        """The limit of a process's file size stands for the disk's: the kernel refuses the same write."""
        ended = subprocess.run(
            [sys.executable, "-c", FILL, root.as_uri()],
            capture_output=True,
            text=True,
            check=True,
            timeout=60,
        )
        assert ended.stdout.split() == ["storage.full", "storage.full"]
        assert list(root.iterdir()) == []

    def test_a_full_disk_as_obstore_says_it(self) -> None:
        from obstore.exceptions import GenericError

        from compliance.vault.blobs import _errors

        text = "Generic LocalFileSystem error: Unable to copy data to file: No space left (os error 28)"
        with pytest.raises(Unavailable, match=r"storage\.full"), _errors():
            raise GenericError(text)

    def test_no_error_shows_a_path(self, store: BlobStore, root: Path) -> None:
        with pytest.raises(NotFound) as caught:
            store.get("calls/c1/a.wav")
        assert "c1" not in str(caught.value)
