"""What `qualif doctor` asks of the vault: a probe through each store, and the right master key."""

import secrets

from compliance.vault.blobs import BlobStore
from compliance.vault.keys import KeyStore
from core.errors import QualifError


def problems(*, blobs: BlobStore, keys: BlobStore, key_store: KeyStore) -> list[str]:
    """What is wrong with the stores, in French, one sentence each."""
    found = _probe(blobs, what="des enregistrements") + _probe(keys, what="des clés")
    try:
        key_store.check_master()
    except QualifError as error:
        if not found:
            found.append(error.message)
    if keys.folder is not None and keys.folder.readable_by_others():
        found.append(
            "Le dossier des clés est lisible par d'autres comptes de la machine : "
            "retirez-leur l'accès (chmod 700)."
        )
    if _overlap(blobs, keys):
        found.append(
            "Les clés et les enregistrements sont dans le même dossier : donnez à QUALIF_KEY_URL un dossier "
            "à part, exclu des sauvegardes."
        )
    return found


def _probe(store: BlobStore, *, what: str) -> list[str]:
    place, data = f"check/probe-{secrets.token_hex(4)}", secrets.token_bytes(64)
    try:
        store.put(place, data)
        same = store.get(place) == data
        store.delete(place)
        gone = not store.exists(place)
    except QualifError as error:
        return [f"Stockage {what} : {error.message}"]
    if same and gone:
        return []
    return [f"Stockage {what} : ce qui est écrit ne se relit pas ou ne s'efface pas. Vérifiez le stockage."]


def _overlap(blobs: BlobStore, keys: BlobStore) -> bool:
    if blobs.folder is None or keys.folder is None:
        return False
    one, other = blobs.folder.root.resolve(), keys.folder.root.resolve()
    return one == other or one in other.parents or other in one.parents
