from urllib.parse import parse_qsl

import pytest
from starlette.datastructures import FormData, UploadFile

from telephony.signature import is_signed, is_signed_body, public_request_url
from tests.telephony.payloads import PAYLOADS, TOKEN

VECTORS = PAYLOADS["signature_vectors"]["vectors"]
FORMS = [vector for vector in VECTORS if "body" not in vector]
RECORDING = PAYLOADS["recording_status_callback_completed"]
RECORDING_PAIRS = parse_qsl(RECORDING["raw"], keep_blank_values=True)
RECORDING_SIGNATURE = RECORDING["headers"]["x-twilio-signature"]


def pairs(vector: dict) -> list[tuple[str, str]]:
    return [tuple(pair) for pair in vector["multi"]] if "multi" in vector else list(vector["params"].items())


@pytest.mark.parametrize("vector", FORMS)
def test_every_vector_is_accepted(vector: dict) -> None:
    assert is_signed(vector["url"], pairs(vector), vector["signature"], [TOKEN])
    assert is_signed(vector["url"], FormData(pairs(vector)), vector["signature"], [TOKEN])


@pytest.mark.parametrize("vector", FORMS)
@pytest.mark.parametrize(
    "change",
    [
        lambda url, form: (url.replace("https", "http"), form),
        lambda url, form: (url.replace("/twilio/voice", "/twilio/voice/"), form),
        lambda url, form: (url + "#rc=5&rp=all", form),
        lambda url, form: (url, form[:-1] if form[-1] not in form[:-1] else form[:1]),
        lambda url, form: (url, [*form, ("Unknown", "")]),
        lambda url, form: (url, [(key, value + "0") for key, value in form]),
    ],
    ids=["scheme", "slash", "fragment", "missing", "extra blank", "value"],
)
def test_any_change_is_refused(vector: dict, change) -> None:
    url, form = change(vector["url"], pairs(vector))
    assert not is_signed(url, form, vector["signature"], [TOKEN])


def test_a_signature_made_with_the_port_is_accepted() -> None:
    vector = VECTORS[0]
    assert is_signed(vector["url"], pairs(vector), vector["same_url_signed_with_443"], [TOKEN])


def test_a_captured_recording_callback_is_accepted() -> None:
    assert is_signed(RECORDING["url"], RECORDING_PAIRS, RECORDING_SIGNATURE, [TOKEN])


@pytest.mark.parametrize("signature", [None, "", "pas une signature", "é" * 28])
def test_a_missing_or_odd_signature_is_refused(signature: str | None) -> None:
    assert not is_signed(RECORDING["url"], RECORDING_PAIRS, signature, [TOKEN])


def test_either_token_is_accepted_while_one_is_rotated() -> None:
    assert is_signed(RECORDING["url"], RECORDING_PAIRS, RECORDING_SIGNATURE, ["new", TOKEN])
    assert not is_signed(RECORDING["url"], RECORDING_PAIRS, RECORDING_SIGNATURE, ["new", "newer"])


def test_an_unset_token_is_no_key() -> None:
    from simulator.webhooks import sign

    forged = sign("", "https://app.example.test/x", (("a", "b"),))
    assert not is_signed("https://app.example.test/x", [("a", "b")], forged, [""])
    assert not is_signed("https://app.example.test/x", [("a", "b")], forged, [])


def test_a_form_with_a_file_is_refused() -> None:
    import io

    vector = VECTORS[0]
    form = FormData([*pairs(vector), ("file", UploadFile(io.BytesIO(b"")))])
    assert not is_signed(vector["url"], form, vector["signature"], [TOKEN])


def test_a_json_body_is_checked_against_the_hash_in_the_address() -> None:
    vector = next(vector for vector in VECTORS if "body" in vector)
    body = vector["body"].encode()
    assert is_signed_body(vector["url"], body, vector["signature"], [TOKEN])
    assert not is_signed_body(vector["url"], body + b" ", vector["signature"], [TOKEN])
    assert not is_signed_body(vector["url"], b"\xff", vector["signature"], [TOKEN])
    assert not is_signed_body(vector["url"].split("&bodySHA256")[0], body, vector["signature"], [TOKEN])


@pytest.mark.parametrize(
    ("public_url", "path", "query", "expected"),
    [
        ("https://qualif.example.test", b"/twilio/voice", b"", "https://qualif.example.test/twilio/voice"),
        (
            "https://qualif.example.test/",
            b"/a%20b",
            b"x=%C3%A9&y=",
            "https://qualif.example.test/a%20b?x=%C3%A9&y=",
        ),
        ("http://127.0.0.1:8000", "/v", "", "http://127.0.0.1:8000/v"),
    ],
)
def test_the_address_is_the_configured_origin_and_the_raw_rest(
    public_url: str, path: bytes | str, query: bytes | str, expected: str
) -> None:
    assert public_request_url(public_url, path, query) == expected
