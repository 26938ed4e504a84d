"""Each operation of v3, beta and v2025 that has state responds as the document of its version says."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from foreign_calls import EXPERIMENTAL, served_calls
from operation_calls import facts
from plain_client import PlainClient

if TYPE_CHECKING:
    from sailpoint.sandbox import Sandbox

OTHERS = [version.name for version in facts.VERSIONS if version.name != "v2024"]
# The part of the calls for which the default seed has no documents.
REJECTED = 0.15


@pytest.mark.parametrize("version", OTHERS)
def test_each_response_is_valid_in_its_version(tenant: Sandbox, version: str) -> None:
    client = PlainClient(tenant)
    wrong: dict[str, object] = {}
    rejected, calls = [], 0
    for call in served_calls(client, version):
        if call.has_form:
            continue
        calls += 1
        method, path, body, headers = call.as_request()
        response = client.send(method, path, body, **(EXPERIMENTAL | headers))
        text = response.body.decode(errors="replace")
        if response.status >= 400:
            rejected.append(call.id)
        if response.status >= 500:
            wrong[call.id] = text
        elif response.status < 300 and call.violations(response.status, text):
            wrong[call.id] = call.violations(response.status, text)

    assert not wrong
    assert len(rejected) < calls * REJECTED, rejected
