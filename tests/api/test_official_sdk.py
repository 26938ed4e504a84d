"""The official SDK as a client of the embedded tenant, and as the reference for our requests."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

import inputs
from recorder import Request, recorder

if TYPE_CHECKING:
    from official import Sdk
    from sailpoint.sandbox import Sandbox

ELEVEN = 11
# Members that the official SDK sends with these defaults if they are not given; we send only given members.
INVENTED = {
    "description": None,
    "owner": None,
    "identityRefreshRequired": False,
    "identityExceptionReportReference": None,
    "hasTimeBasedAttr": False,
}
# Headers that must be equal, because the service evaluates them.
HEADERS = ("accept", "content-type", "authorization", "x-sailpoint-experimental")


OTHER_SOURCE = {"type": "SOURCE", "id": inputs.FREE_SOURCES[1], "name": "MySource"}


def given(**changes: Any) -> dict[str, Any]:
    """The input of the script with the eleven calls."""
    return {
        "profile": {
            "name": "Officially created",
            "description": "by a foreign client",
            "priority": 7,
            "authoritativeSource": inputs.PROFILE["authoritativeSource"],
            "identityAttributeConfig": inputs.CONFIG,
            **{name: value for name, value in INVENTED.items() if name != "description"},
        },
        "preview": inputs.PREVIEW,
        "exported": [{**inputs.EXPORTED, "object": {**inputs.PROFILE, "authoritativeSource": OTHER_SOURCE}}],
        "changes": [{"op": "replace", "path": "/description", "value": "changed"}],
        "query": {"limit": 10, "offset": 0, "count": True, "filters": 'name sw "O"', "sorters": "-name"},
        "others": ["no-such-profile"],
        **changes,
    }


def test_the_official_sdk_makes_all_eleven_calls_to_the_sandbox(official: Sdk, sandbox: Sandbox) -> None:
    query = {"limit": 10, "offset": 0, "count": True, "filters": 'name eq "Officially created"', "sorters": "name"}
    identity = "2c9180835d191a86015d28455b4b232a"
    preview = {"identityId": identity, "identityAttributeConfig": inputs.CONFIG}

    responses = official.run("eleven_calls.py", given(query=query, preview=preview), sandbox.environment())

    assert len(responses) == ELEVEN
    assert responses["create_identity_profile"]["name"] == "Officially created"
    assert [profile["name"] for profile in responses["list_identity_profiles"]] == ["Officially created"]
    assert responses["update_identity_profile"]["description"] == "changed"
    assert responses["import_identity_profiles"]["importedObjects"][0]["name"] == inputs.PROFILE["name"]


def response(method: str, path: str) -> tuple[int, Any]:
    """The recorder's responses: complete documents."""
    task = {"id": "1", "name": "Task"}
    by_end = {
        ("GET", "/identity-profiles"): (200, [inputs.PROFILE]),
        ("GET", "/export"): (200, [inputs.EXPORTED]),
        ("GET", "/default-identity-attribute-config"): (200, inputs.CONFIG),
        ("POST", "/identity-profiles"): (201, inputs.PROFILE),
        ("POST", "/bulk-delete"): (202, task),
        ("POST", "/process-identities"): (202, {}),
        ("POST", "/identity-preview"): (200, inputs.DOCUMENTS["IdentityPreviewResponse"]),
        ("POST", "/import"): (200, inputs.DOCUMENTS["ObjectImportResult"]),
        ("DELETE", "/id12345"): (202, task),
        ("PATCH", "/id12345"): (200, inputs.PROFILE),
    }
    found = (reply for (verb, end), reply in by_end.items() if verb == method and path.endswith(end))
    return next(found, (200, inputs.PROFILE))


def essence(request: Request) -> dict[str, Any]:
    """The parts of a request that must be equal."""
    return {
        "method": request.method,
        "path": request.path,
        "query": sorted(request.query),
        "body": request.body,
        "headers": {name: request.headers.get(name) for name in HEADERS},
    }


def recorded(sdk: Sdk, **changes: Any) -> tuple[list[dict[str, Any]], list[Request]]:
    """The calls and the logins of an SDK."""
    with recorder(response) as server:
        sdk.run("eleven_calls.py", given(**changes), server.environment())
    return [essence(request) for request in server.requests], server.logins


@pytest.fixture(scope="module")
def theirs(official: Sdk) -> tuple[list[dict[str, Any]], list[Request]]:
    return recorded(official)


@pytest.fixture(scope="module")
def our_own(ours: Sdk) -> tuple[list[dict[str, Any]], list[Request]]:
    return recorded(ours)


@pytest.mark.parametrize("number", range(ELEVEN))
def test_a_request_is_the_one_that_the_official_sdk_sends(
    number: int,
    theirs: tuple[list[dict[str, Any]], list[Request]],
    our_own: tuple[list[dict[str, Any]], list[Request]],
) -> None:
    assert our_own[0][number] == theirs[0][number]


def test_both_log_in_once_with_the_same_request(
    theirs: tuple[list[dict[str, Any]], list[Request]], our_own: tuple[list[dict[str, Any]], list[Request]]
) -> None:
    (ours,), (their, *_) = our_own[1], theirs[1]
    expected = essence(their)
    # Our login sends Accept; the official SDK does not.
    assert essence(ours) == {**expected, "headers": {**expected["headers"], "accept": "application/json"}}


def test_only_given_members_are_sent_where_the_official_sdk_adds_defaults(ours: Sdk, official: Sdk) -> None:
    profile = {"name": "Small", "authoritativeSource": inputs.PROFILE["authoritativeSource"]}

    (our_request, *_), _ = recorded(ours, profile=profile)
    (their_request, *_), _ = recorded(official, profile=profile)

    assert our_request["body"] == profile
    assert their_request["body"] == {**profile, **INVENTED}
