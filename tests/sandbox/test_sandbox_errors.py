"""Every documented error of every operation, as the official SDK receives it from the embedded tenant."""

from __future__ import annotations

import json
from contextlib import ExitStack
from typing import TYPE_CHECKING, Any

import pytest

import inputs
from sailpoint.sandbox import Sandbox

if TYPE_CHECKING:
    from official import Sdk

EMPLOYEES = "2b838de9-db9b-abcf-e646-d4f274ad4238"
OPERATIONS = [
    "create_identity_profile",
    "get_identity_profile",
    "list_identity_profiles",
    "export_identity_profiles",
    "get_default_identity_attribute_config",
    "update_identity_profile",
    "sync_identity_profile",
    "generate_identity_preview",
    "import_identity_profiles",
    "delete_identity_profile",
    "delete_identity_profiles",
]
# Only operations with a profile in their path document 404.
ONE_PROFILE = {
    "get_identity_profile",
    "get_default_identity_attribute_config",
    "update_identity_profile",
    "sync_identity_profile",
    "delete_identity_profile",
}
# Invalid requests that the SDK can send. The SDK cannot send an invalid request for the other operations.
REJECTABLE = {
    "create_identity_profile": "400.1.404 Referenced object not found",
    "list_identity_profiles": "400.1.3 Illegal value",
    "export_identity_profiles": "400.1.3 Illegal value",
    "update_identity_profile": "400.1.3 Illegal value",
    "generate_identity_preview": "400.1.404 Referenced object not found",
}
GIVEN: dict[str, Any] = {
    "id": EMPLOYEES,
    "profile": {"name": "New", "authoritativeSource": inputs.PROFILE["authoritativeSource"]},
    "preview": {"identityId": "2c9180835d191a86015d28455b4b232a", "identityAttributeConfig": {"enabled": True}},
    "change": {"op": "replace", "path": "/description", "value": "x"},
    "filters": None,
}
WRONG = {
    **GIVEN,
    "profile": {"name": "New", "authoritativeSource": {"type": "SOURCE", "id": "no-such-source", "name": "x"}},
    "preview": {"identityId": "unknown", "identityAttributeConfig": {"enabled": True}},
    "change": {"op": "replace", "path": "/id", "value": "x"},
    "filters": 'colour eq "red"',
}


@pytest.fixture(scope="module")
def errors(official: Sdk) -> dict[str, dict[str, Any]]:
    """The exception of each operation, by scenario."""
    with ExitStack() as stack:

        def tenant(given: dict[str, Any] = GIVEN, **options: Any) -> tuple[Sandbox, dict[str, Any]]:
            sandbox = stack.enter_context(Sandbox(**options))
            scenario = {"client_id": sandbox.client_id, "client_secret": sandbox.client_secret, "given": given}
            return sandbox, {"url": sandbox.url, **scenario}

        scenarios = {}
        _, scenarios["400"] = tenant(WRONG)
        _, scenarios["401"] = tenant(token_life=0)
        sandbox, scenario = tenant()
        scenarios["403"] = {**scenario, **sandbox.add_client(["idn:nothing:read"])}
        _, scenarios["404"] = tenant({**GIVEN, "id": "no-such-profile"})
        # The official SDK waits for the whole Retry-After before it fails; the rate limit itself is tested elsewhere.
        sandbox, scenarios["429"] = tenant()
        sandbox.faults.add("/v2024/*", status=429, retry_after=0)
        for status in (400, 500):
            sandbox, scenarios[f"forced {status}"] = tenant()
            sandbox.faults.add("/v2024/*", status=status)
        return dict(zip(scenarios, official.run("errors.py", list(scenarios.values())), strict=True))


def assert_documented(error: Any, status: int) -> None:
    """Assert that an error has the body that the specification documents for its status."""
    assert error is not None
    assert error["status"] == status
    body = error["body"]
    if status == 401:
        assert list(body) == ["error"]
    elif status == 429:
        assert list(body) == ["message"]
    else:
        assert set(body) == {"detailCode", "trackingId", "messages", "causes"}
        assert body["messages"][0]["text"]


@pytest.mark.parametrize("operation", OPERATIONS)
@pytest.mark.parametrize("status", [401, 403, 429])
def test_every_operation_can_be_rejected(status: int, operation: str, errors: dict[str, dict[str, Any]]) -> None:
    error = errors[str(status)][operation]

    assert_documented(error, status)
    if status == 429:
        headers = {name.lower(): value for name, value in error["headers"].items()}
        assert headers["retry-after"] == "0"


@pytest.mark.parametrize("operation", OPERATIONS)
def test_an_unknown_profile_is_a_404_if_that_is_documented(operation: str, errors: dict[str, dict[str, Any]]) -> None:
    error = errors["404"][operation]

    if operation in ONE_PROFILE:
        assert_documented(error, 404)
    else:
        assert error is None


@pytest.mark.parametrize(("operation", "code"), REJECTABLE.items())
def test_an_invalid_request_is_a_400_with_its_detail_code(
    operation: str, code: str, errors: dict[str, dict[str, Any]]
) -> None:
    error = errors["400"][operation]

    assert_documented(error, 400)
    assert error["body"]["detailCode"] == code


@pytest.mark.parametrize("operation", OPERATIONS)
@pytest.mark.parametrize("status", [400, 500])
def test_other_errors_can_be_injected(status: int, operation: str, errors: dict[str, dict[str, Any]]) -> None:
    assert_documented(errors[f"forced {status}"][operation], status)


def test_error_responses_contain_no_secret(errors: dict[str, dict[str, Any]]) -> None:
    assert "secret" not in json.dumps(errors).lower()
