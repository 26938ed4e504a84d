"""Sorters, filters, bodies and token requests, valid and invalid, sent to the embedded tenant."""

from __future__ import annotations

import http.client
import json
from contextlib import closing
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, urlencode, urlsplit

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import inputs
from sailpoint.v2024 import ApiClient, IdentityProfilesApi

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sailpoint.sandbox import Sandbox

WILLIAM = "2c9180835d191a86015d28455b4b232a"
LISTED = ["id", "name", "priority", "created", "modified", "owner.id", "owner.name"]
SORTERS = st.lists(st.tuples(st.sampled_from(LISTED), st.booleans()), min_size=1, max_size=3)


@pytest.fixture(scope="module")
def several() -> Iterator[IdentityProfilesApi]:
    """The API of a tenant whose profiles differ in every property that affects their order."""
    from sailpoint.sandbox import Sandbox

    with Sandbox() as sandbox, ApiClient(sandbox.configuration()) as api_client:
        api = IdentityProfilesApi(api_client)
        for number, priority in enumerate((9, 100, 10, 9, -1)):
            owner = {"type": "IDENTITY", "id": WILLIAM} if number % 2 else None
            api.create_identity_profile(
                {
                    "name": f"{'aB'[number % 2]}{number}",
                    "priority": priority,
                    "authoritativeSource": {"type": "SOURCE", "id": inputs.FREE_SOURCES[number]},
                    "owner": owner,
                }
            )
        yield api


def key(profile: dict[str, Any], field: str) -> Any:
    """The sort key of a profile."""
    value: Any = profile
    for step in field.split("."):
        value = (value or {}).get(step)
    return value


def in_order(profiles: list[dict[str, Any]], sorters: list[tuple[str, bool]]) -> list[dict[str, Any]]:
    """The profiles sorted by the sorters in order of precedence; profiles without a value come last."""
    for field, descending in reversed(sorters):
        known = [profile for profile in profiles if key(profile, field) is not None]
        unknown = [profile for profile in profiles if key(profile, field) is None]
        # Sorted once for each sorter, last one first, so that ties keep their order in descending sorts, too.
        ordered = sorted(reversed(known) if descending else known, key=lambda profile: key(profile, field))
        profiles = (ordered[::-1] if descending else ordered) + unknown
    return profiles


@given(sorters=SORTERS)
@settings(deadline=None, max_examples=60)
def test_every_combination_of_sorters_sorts(several: IdentityProfilesApi, sorters: list[tuple[str, bool]]) -> None:
    text = ",".join(f"{'-' if descending else ''}{field}" for field, descending in sorters)

    responded = [profile.to_dict() for profile in several.list_identity_profiles(sorters=text)]

    expected = in_order(responded, sorters)
    assert [[key(profile, field) for field, _ in sorters] for profile in responded] == [
        [key(profile, field) for field, _ in sorters] for profile in expected
    ]


class Plain:
    """A client that can send any text."""

    def __init__(self, sandbox: Sandbox) -> None:
        self.address = urlsplit(sandbox.url).netloc
        form = {"client_id": sandbox.client_id, "client_secret": sandbox.client_secret}
        status, granted = self.log_in(urlencode({"grant_type": "client_credentials", **form}))
        assert status == 200
        self.headers = {"Authorization": f"Bearer {json.loads(granted)['access_token']}"}

    def log_in(self, form: str | bytes, kind: str = "application/x-www-form-urlencoded") -> tuple[int, str]:
        """The response to a token request."""
        self.headers = {"Content-Type": kind}
        return self.send("POST", "/oauth/token", form)

    def send(self, method: str, path: str, body: str | bytes | None = None) -> tuple[int, str]:
        """Status and text of a response."""
        data = body.encode("utf-8", "surrogatepass") if isinstance(body, str) else body
        headers = {"Content-Type": "application/json", "X-SailPoint-Experimental": "true", **self.headers}
        with closing(http.client.HTTPConnection(self.address, timeout=30)) as connection:
            connection.request(method, path, data, headers)
            response = connection.getresponse()
            return response.status, response.read().decode()


@pytest.fixture(scope="module")
def plain(shared_sandbox: Sandbox) -> Plain:
    return Plain(shared_sandbox)


# Texts built from the parts of sorters and filters.
PIECES = st.sampled_from([*',-. "()\\', *LISTED, " eq ", " and ", "not ", "1", "é", "\0"])
QUERIES = st.lists(PIECES, max_size=6).map("".join)


@given(text=QUERIES)
@settings(deadline=None, max_examples=100)
def test_any_text_as_sorters_or_filters_succeeds_or_is_a_documented_400(plain: Plain, text: str) -> None:
    for parameter in ("sorters", "filters"):
        status, response = plain.send("GET", f"/v2024/identity-profiles?{parameter}={quote(text)}")

        assert status in {200, 400}
        assert isinstance(json.loads(response), list) or json.loads(response)["detailCode"]


DEEP = 50_000
HOSTILE: dict[str, str | bytes] = {
    "nothing": "",
    "truncated": '[{"name": "a"',
    "deep array": "[" * DEEP,
    "deep object": '{"a":' * DEEP,
    "deep and closed": "[" * DEEP + "]" * DEEP,
    "lone surrogate": '["\\ud800"]',
    "no UTF-8": b'["\xff"]',
    "NUL": b"\0",
    "null": "null",
    "a number": "7",
    "huge number": "1" + "0" * 400,
    "a string": '"text"',
    "null within": "[null]",
    "numbers within": "[1, 2.5, 1e400]",
    "lists within": "[[[]]]",
    "duplicate members": '{"identityId": {}, "identityId": []}',
    "wrong types": '[{"version": "x", "self": [], "object": 7}]',
    "large and wrong": b'["' + b"a" * (8 << 20),
}


@pytest.mark.parametrize("body", HOSTILE.values(), ids=HOSTILE)
@pytest.mark.parametrize("path", ["import", "bulk-delete", "identity-preview"])
def test_an_invalid_body_is_rejected_with_a_documented_error(plain: Plain, path: str, body: str | bytes) -> None:
    status, response = plain.send("POST", f"/v2024/identity-profiles/{path}", body)

    assert status == 400
    assert json.loads(response)["messages"][0]["text"]
    assert plain.send("GET", "/v2024/identity-profiles?limit=1")[0] == 200


@pytest.mark.parametrize(
    "form",
    [
        b"",
        b"\0",
        b"\xff=\xff",
        b"%",
        b"grant_type=client_credentials",
        b"grant_type=password&client_id=a&client_secret=b",
        b"grant_type=client_credentials&client_id=&client_secret=",
        b"grant_type=client_credentials&client_id=%00&client_secret=%ff",
        b"grant_type=client_credentials&client_id=a&client_id=b&client_secret=c",
        b"client_id=" + b"a" * (1 << 20),
        b'{"grant_type": "client_credentials"}',
    ],
)
@pytest.mark.parametrize("kind", ["application/x-www-form-urlencoded", "application/json"])
def test_an_invalid_token_request_is_rejected(shared_sandbox: Sandbox, form: bytes, kind: str) -> None:
    status, response = Plain(shared_sandbox).log_in(form, kind)

    assert 400 <= status < 500
    assert shared_sandbox.client_secret not in response
    assert "access_token" not in response
