"""The facade: keys that stay dead, audio that comes back whole, and problems said in French."""

import base64
import hashlib
import io
import os
import shutil
import wave
from pathlib import Path
from threading import Barrier, Thread

import av
import pytest
from pydantic import SecretStr

from compliance.vault import KeyScope, Vault
from core.errors import InvalidInput, Misconfigured, NotFound, Unprocessable
from core.settings import Settings


def wav(seconds: float = 1.0) -> bytes:
    out = io.BytesIO()
    with wave.open(out, "wb") as file:
        file.setnchannels(2)
        file.setsampwidth(2)
        file.setframerate(8000)
        file.writeframes(bytes(range(256)) * int(125 * seconds))
    return out.getvalue()


class TestKeys:
    def test_creating_twice_keeps_the_key(self, vault: Vault) -> None:
        vault.create_keys("c1")
        sealed = vault.sealer("c1").seal(b"d'accord", context="turn:1")
        vault.create_keys("c1")
        assert vault.sealer("c1").open(sealed, context="turn:1") == b"d'accord"

    def test_many_creators_agree_on_one_key(self, installed: Settings) -> None:
        barrier, sealed = Barrier(8), []

        def create() -> None:
            own = Vault.from_settings(installed)
            barrier.wait()
            own.create_keys("c1")
            sealed.append(own.sealer("c1").seal(b"x", context="t"))

        threads = [Thread(target=create) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        sealer = Vault.from_settings(installed).sealer("c1")
        assert [sealer.open(each, context="t") for each in sealed] == [b"x"] * 8

    def test_no_key_opens_nothing(self, vault: Vault) -> None:
        with pytest.raises(NotFound, match="key_destroyed"):
            vault.sealer("never")

    def test_a_destroyed_key_is_never_made_again(self, vault: Vault) -> None:
        vault.create_keys("c1")
        vault.destroy_keys("c1")
        with pytest.raises(NotFound, match="key_destroyed"):
            vault.create_keys("c1")
        with pytest.raises(NotFound, match="key_destroyed"):
            vault.sealer("c1")
        with pytest.raises(NotFound, match="key_destroyed"):
            vault.put_audio("c1", "a.wav", io.BytesIO(b"x"))

    def test_a_key_destroyed_before_it_was_made_stays_dead(self, vault: Vault) -> None:
        vault.destroy_keys("c1")
        with pytest.raises(NotFound, match="key_destroyed"):
            vault.create_keys("c1")

    def test_a_living_sealer_stops_at_once(self, vault: Vault) -> None:
        vault.create_keys("c1")
        sealer = vault.sealer("c1")
        sealed = sealer.seal(b"x", context="t")
        vault.destroy_keys("c1", KeyScope.TEXT)
        with pytest.raises(NotFound, match="key_destroyed"):
            sealer.open(sealed, context="t")
        with pytest.raises(NotFound, match="key_destroyed"):
            sealer.seal(b"x", context="t")

    def test_a_sealer_notices_what_another_process_destroyed(
        self, vault: Vault, installed: Settings, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        vault.create_keys("c1")
        sealer = vault.sealer("c1")
        Vault.from_settings(installed).destroy_keys("c1")
        monkeypatch.setattr("compliance.vault.vault.REMEMBER_KEY_S", 0.0)
        with pytest.raises(NotFound, match="key_destroyed"):
            sealer.seal(b"x", context="t")

    def test_the_audio_dies_alone(self, vault: Vault) -> None:
        vault.create_keys("c1")
        stored = vault.put_audio("c1", "a.wav", io.BytesIO(b"son"))
        sealed = vault.sealer("c1").seal(b"texte", context="t")
        assert vault.destroy_keys("c1", KeyScope.AUDIO) == 1
        with pytest.raises(NotFound, match="key_destroyed"):
            vault.open_audio("c1", stored.blob_key)
        assert vault.sealer("c1").open(sealed, context="t") == b"texte"

    def test_scopes_calls_and_contexts_are_apart(self, vault: Vault) -> None:
        vault.create_keys("c1")
        vault.create_keys("c2")
        sealed = vault.sealer("c1").seal(b"x", context="turn:1")
        for sealer, context in (
            (vault.sealer("c2"), "turn:1"),
            (vault.sealer("c1", KeyScope.AUDIO), "turn:1"),
            (vault.sealer("c1"), "turn:2"),
        ):
            with pytest.raises(Unprocessable, match=r"vault\.tampered"):
                sealer.open(sealed, context=context)

    def test_keys_remain_counts_them_and_what_a_crash_left(self, vault: Vault, installed: Settings) -> None:
        vault.create_keys("c1")
        assert vault.keys_remain("c1") == 2
        folder = installed.data_dir / "keys" / "calls" / "c1"
        shutil.copy(folder / "text", folder / "text#1")
        shutil.copy(folder / "text", folder / "text.new-00aa11bb")
        assert vault.keys_remain("c1") == 4
        assert vault.destroy_keys("c1") == 2
        assert vault.keys_remain("c1") == 0
        assert sorted(path.name for path in folder.iterdir()) == ["audio", "text"]
        assert vault.destroy_keys("c1") == 0

    def test_no_key_lies_in_clear_or_outside_its_store(self, vault: Vault, installed: Settings) -> None:
        vault.create_keys("c1")
        vault.put_audio("c1", "a.wav", io.BytesIO(b"un secret" * 100))
        key = vault._keys.open("c1", KeyScope.AUDIO)
        for path in installed.data_dir.rglob("*"):
            if path.is_file():
                content = path.read_bytes()
                assert key not in content
                assert b"un secret" not in content
        assert (installed.data_dir / "keys").stat().st_mode & 0o077 == 0


class TestAudio:
    def test_round_trip(self, vault: Vault) -> None:
        vault.create_keys("c1")
        audio = os.urandom(1_000_000)
        stored = vault.put_audio("c1", "RE01.wav", io.BytesIO(audio))
        assert (stored.size_bytes, stored.sha256) == (len(audio), hashlib.sha256(audio).hexdigest())
        opened = vault.open_audio("c1", stored.blob_key)
        assert opened.size_bytes == len(audio)
        assert opened.read(600_000, 1000) == audio[600_000:601_000]
        assert b"".join(opened.iter_range(0, len(audio))) == audio

    def test_empty_audio(self, vault: Vault) -> None:
        vault.create_keys("c1")
        stored = vault.put_audio("c1", "a.wav", io.BytesIO(b""))
        opened = vault.open_audio("c1", stored.blob_key)
        assert (opened.size_bytes, opened.read(0, 10), opened.as_file().read()) == (0, b"", b"")

    def test_pyav_reads_the_sealed_file(self, vault: Vault) -> None:
        vault.create_keys("c1")
        stored = vault.put_audio("c1", "a.wav", io.BytesIO(wav(seconds=40)))
        with av.open(vault.open_audio("c1", stored.blob_key).as_file(), mode="r") as container:
            container.seek(20_000_000)
            frame = next(container.decode(audio=0))
            assert frame.time == pytest.approx(20, abs=0.6)

    def test_storing_again_replaces(self, vault: Vault) -> None:
        vault.create_keys("c1")
        first = vault.put_audio("c1", "a.wav", io.BytesIO(b"un"))
        second = vault.put_audio("c1", "a.wav", io.BytesIO(b"deux"))
        assert first.blob_key == second.blob_key
        assert vault.open_audio("c1", second.blob_key).read(0, 10) == b"deux"
        assert vault.audio_remains("c1") == 1

    def test_a_source_that_breaks_leaves_nothing_and_passes_its_error(self, vault: Vault) -> None:
        class Broken(io.BytesIO):
            def read(self, size: int | None = -1, /) -> bytes:
                if self.tell() > 6_000_000:
                    raise TimeoutError("the line went dead")
                return super().read(size)

        vault.create_keys("c1")
        with pytest.raises(TimeoutError, match="the line went dead"):
            vault.put_audio("c1", "a.wav", Broken(bytes(9_000_000)))
        assert vault.audio_remains("c1") == 0

    def test_a_file_taken_from_another_call_does_not_open(self, vault: Vault, installed: Settings) -> None:
        for call in ("c1", "c2"):
            vault.create_keys(call)
            vault.put_audio(call, "a.wav", io.BytesIO(b"x" * 100))
        calls = installed.data_dir / "blobs" / "calls"
        shutil.copy(calls / "c1" / "a.wav", calls / "c2" / "a.wav")
        with pytest.raises(Unprocessable, match=r"vault\.tampered"):
            vault.open_audio("c2", "calls/c2/a.wav")

    def test_deleting_takes_orphans_and_half_written_files(self, vault: Vault, installed: Settings) -> None:
        for call in ("c1", "c2"):
            vault.create_keys(call)
            vault.put_audio(call, "a.wav", io.BytesIO(b"x"))
        folder = installed.data_dir / "blobs" / "calls" / "c1"
        (folder / "b.wav#1").write_bytes(b"half")
        assert vault.audio_remains("c1") == 2
        assert vault.delete_audio("c1") == 2
        assert vault.audio_remains("c1") == 0
        assert not folder.exists()
        assert vault.delete_audio("c1") == 0
        assert vault.audio_remains("c2") == 1

    def test_deleting_a_blob_twice_is_no_error(self, vault: Vault) -> None:
        vault.create_keys("c1")
        stored = vault.put_audio("c1", "a.wav", io.BytesIO(b"x"))
        assert vault.delete_blob(stored.blob_key) is True
        assert vault.delete_blob(stored.blob_key) is False
        with pytest.raises(NotFound, match=r"storage\.not_found"):
            vault.open_audio("c1", stored.blob_key)

    @pytest.mark.parametrize("name", ["", "../a.wav", "a/b.wav", ".a", "a#1", "é.wav", "a" * 61])
    def test_bad_names_are_refused(self, vault: Vault, name: str) -> None:
        vault.create_keys("c1")
        with pytest.raises(InvalidInput, match=r"vault\.bad_name"):
            vault.put_audio("c1", name, io.BytesIO(b"x"))

    @pytest.mark.parametrize("call_id", ["", "..", "a/b", "a\n"])
    def test_bad_calls_are_refused(self, vault: Vault, call_id: str) -> None:
        for use in (vault.create_keys, vault.destroy_keys, vault.sealer, vault.delete_audio):
            with pytest.raises(InvalidInput, match=r"vault\.bad_call"):
                use(call_id)


class TestCheck:
    def test_a_good_vault_has_no_problem_and_keeps_no_probe(self, vault: Vault, installed: Settings) -> None:
        assert vault.check() == []
        assert vault.check() == []
        files = [path.name for path in installed.data_dir.rglob("*") if path.is_file()]
        assert files == ["master"]

    def test_another_master_key_is_noticed_before_it_wraps_anything(
        self, vault: Vault, installed: Settings
    ) -> None:
        vault.create_keys("c1")
        other = Vault.from_settings(
            installed.model_copy(
                update={"master_key": Settings(master_key=Vault.new_master_key()).master_key}
            )
        )
        assert any("QUALIF_MASTER_KEY" in problem for problem in other.check())
        for use in (other.create_keys, other.sealer):
            with pytest.raises(Misconfigured, match=r"vault\.wrong_master_key"):
                use("c1")
        with pytest.raises(Misconfigured, match=r"vault\.wrong_master_key"):
            other.create_keys("c2")

    def test_a_store_that_cannot_be_written(self, tmp_path: Path, installed: Settings) -> None:
        vault = Vault.from_settings(installed)
        shutil.rmtree(installed.data_dir / "blobs")
        (installed.data_dir / "blobs").write_text("a file in the folder's place")
        problems = vault.check()
        assert len(problems) == 1
        assert problems[0].startswith("Stockage des enregistrements :")

    def test_keys_inside_the_blob_folder(self, tmp_path: Path) -> None:
        settings = Settings(
            master_key=SecretStr(Vault.new_master_key()),
            blob_url=(tmp_path / "blobs").as_uri(),
            key_url=(tmp_path / "blobs" / "keys").as_uri(),
        )
        assert any("QUALIF_KEY_URL" in problem for problem in Vault.from_settings(settings).check())

    def test_a_key_folder_open_to_others(self, vault: Vault, installed: Settings) -> None:
        (installed.data_dir / "keys").chmod(0o755)
        assert any("chmod 700" in problem for problem in vault.check())


def test_new_master_keys_are_32_random_bytes() -> None:
    one, other = Vault.new_master_key(), Vault.new_master_key()
    assert one != other
    assert len(base64.b64decode(one, validate=True)) == 32
