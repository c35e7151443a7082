"""The same vault over `s3://`: no line of it knows which store it has."""

import hashlib
import io
import os
from collections.abc import Iterator

import pytest
from pydantic import SecretStr

from compliance.vault import KeyScope, Vault
from compliance.vault.blobs import BlobStore
from core.errors import Misconfigured, NotFound
from core.settings import Environment, Settings
from tests.compliance.vault.s3 import _S3, BUCKET, s3_server


@pytest.fixture
def s3(monkeypatch: pytest.MonkeyPatch) -> Iterator[_S3]:
    with s3_server() as server:
        host, port = server.server_address[:2]
        monkeypatch.setenv("AWS_ENDPOINT", f"http://{host!s}:{port}")
        monkeypatch.setenv("AWS_ALLOW_HTTP", "true")
        monkeypatch.setenv("AWS_REGION", "eu-west-3")
        monkeypatch.setenv("AWS_ACCESS_KEY_ID", "test")
        monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "test")
        yield server


@pytest.fixture
def vault(s3: _S3) -> Vault:
    return Vault.from_settings(
        Settings(
            environment=Environment.TEST,
            master_key=SecretStr(Vault.new_master_key()),
            blob_url=f"s3://{BUCKET}/blobs",
            key_url=f"s3://{BUCKET}/keys",
        )
    )


def test_audio_goes_up_in_parts_and_comes_back_in_ranges(vault: Vault, s3: _S3) -> None:
    audio = os.urandom(12_000_000)
    vault.create_keys("c1")
    stored = vault.put_audio("c1", "a.wav", io.BytesIO(audio))
    assert stored.sha256 == hashlib.sha256(audio).hexdigest()
    assert sorted(s3.objects) == [
        "blobs/calls/c1/a.wav",
        "keys/calls/c1/audio",
        "keys/calls/c1/text",
        "keys/check/master",
    ]
    opened = vault.open_audio("c1", stored.blob_key)
    assert opened.read(5_000_000, 1_000_000) == audio[5_000_000:6_000_000]
    assert opened.as_file().read() == audio


def test_a_key_is_made_once_and_dies_once(vault: Vault) -> None:
    vault.create_keys("c1")
    sealed = vault.sealer("c1").seal(b"x", context="t")
    vault.create_keys("c1")
    assert vault.sealer("c1").open(sealed, context="t") == b"x"
    assert vault.destroy_keys("c1", KeyScope.TEXT) == 1
    assert vault.keys_remain("c1") == 1
    with pytest.raises(NotFound, match="key_destroyed"):
        vault.create_keys("c1")


def test_deleting(vault: Vault) -> None:
    vault.create_keys("c1")
    vault.put_audio("c1", "a.wav", io.BytesIO(b"x"))
    vault.put_audio("c1", "b.wav", io.BytesIO(b"x"))
    assert vault.delete_audio("c1") == 2
    assert vault.audio_remains("c1") == 0
    assert vault.delete_audio("c1") == 0
    with pytest.raises(NotFound, match=r"storage\.not_found"):
        vault.open_audio("c1", "calls/c1/a.wav")


def test_check(vault: Vault, s3: _S3) -> None:
    assert vault.check() == []
    assert sorted(s3.objects) == ["keys/check/master"]


def test_refused_credentials(vault: Vault, s3: _S3) -> None:
    s3.down = True
    with pytest.raises(Misconfigured, match=r"storage\.denied"):
        vault.create_keys("c1")
    assert len(vault.check()) == 2


def test_a_bucket_listing_by_folder_of_the_key(s3: _S3) -> None:
    store = BlobStore.from_url(f"s3://{BUCKET}/blobs")
    for key in ("a/1", "ab/2"):
        store.put(key, b"x")
    assert [blob.key for blob in store.list("a/")] == ["a/1"]
    assert store.remains("a") == 1
