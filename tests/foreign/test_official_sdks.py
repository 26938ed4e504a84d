"""Each operation that the tenant serves is called once by the official SDK, in two releases."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from foreign_calls import Call, served_calls
from needed import official_release
from plain_client import PlainClient
from sailpoint.sandbox import Sandbox

VERSIONS = ["1.3.8", "1.4.2"]
# The part of the calls for which the default seed has no documents.
REJECTED = 0.05
# Defects of the official SDK: what an operation raises, and the reason.
DEFECTS: list[dict[str, Any]] = json.loads(Path(__file__).with_name("defects.json").read_text(encoding="utf-8"))


@dataclass
class Made:
    """A call that was made: status and body of the response, and what the SDK raised."""

    call: Call
    status: int
    body: str
    error: str | None

    def is_known(self, version: str) -> bool:
        """Tell whether the error is a listed one."""
        listed = (it for it in DEFECTS if version in it["versions"] and self.call.id in it["operations"])
        return any(re.search(it["raises"], f"{self.error} {self.body}") for it in listed)


@pytest.fixture(scope="module", params=VERSIONS)
def made(request: pytest.FixtureRequest) -> tuple[str, list[Made]]:
    """The calls of a release, in one process."""
    version: str = request.param
    sdk = official_release(version)
    with Sandbox() as sandbox:
        calls = list(served_calls(PlainClient(sandbox)))
        results = sdk.run("called.py", [call.as_json() for call in calls], sandbox.environment())
    return version, [Made(call, **result) for call, result in zip(calls, results, strict=True)]


def test_each_response_is_valid(made: tuple[str, list[Made]]) -> None:
    succeeded = [it for it in made[1] if 200 <= it.status < 300]
    wrong = {it.call.id: it.call.violations(it.status, it.body) for it in succeeded}
    assert not {name: violations for name, violations in wrong.items() if violations}
    assert not [it.call.id for it in made[1] if it.status >= 500]


def test_the_official_sdk_reads_each_response(made: tuple[str, list[Made]]) -> None:
    version, calls = made
    failed = [it for it in calls if it.error and it.status < 400]
    assert not {it.call.id: it.error for it in failed if not it.is_known(version)}


def test_most_requests_succeed_and_the_others_are_rejected_in_the_documented_form(made: tuple[str, list[Made]]) -> None:
    """Arguments for which a tenant has documents are in `arguments.json`."""
    version, calls = made
    rejected = [it for it in calls if it.status >= 400 and not it.is_known(version)]
    assert len(rejected) < len(calls) * REJECTED
    for it in rejected:
        body = json.loads(it.body)
        assert body["detailCode"].startswith(f"{it.status}"), it.call.id
        assert body["messages"][0]["text"], it.call.id


def test_each_listed_defect_still_occurs(made: tuple[str, list[Made]]) -> None:
    version, calls = made
    failed = {it.call.id for it in calls if it.error}
    served = {it.call.id for it in calls}
    listed = {name for it in DEFECTS if version in it["versions"] for name in it["operations"]}
    assert listed & served <= failed
