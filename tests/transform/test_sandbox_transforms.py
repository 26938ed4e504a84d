"""Transforms in the embedded tenant and without one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from plain_client import PlainClient
from sailpoint.exceptions import TransformException
from sailpoint.sandbox import Sandbox, evaluate

if TYPE_CHECKING:
    from collections.abc import Iterator

PROFILES = "/v2024/identity-profiles"
SEED: dict[str, Any] = {
    "sources": [{"id": "hr", "name": "HR"}],
    "transforms": [{"name": "Shout", "type": "upper", "attributes": {}}],
    "profiles": [
        {
            "id": "p",
            "name": "Everyone",
            "authoritativeSource": "HR",
            "identityAttributeConfig": {"enabled": True, "attributeTransforms": []},
        }
    ],
    "identities": [
        {"id": "ann", "name": "Ann Lee", "profile": "p", "attributes": {"uid": "alee", "firstname": "Ann"}},
        {"id": "bob", "name": "Bob Ray", "profile": "p", "attributes": {"uid": "bray"}},
    ],
    "accounts": [
        {"identity": "ann", "source": "hr", "nativeIdentity": "alee", "attributes": {"given": "Anna", "grade": None}},
        {"identity": "bob", "source": "hr", "attributes": {"given": "Bob"}},
    ],
}
GIVEN = {"type": "accountAttribute", "attributes": {"sourceName": "HR", "attributeName": "given"}}
GRADE = {"type": "accountAttribute", "attributes": {"sourceName": "HR", "attributeName": "grade"}}


@pytest.fixture
def tenant() -> Iterator[Sandbox]:
    with Sandbox(seed=SEED, task_delay=3600) as sandbox:
        yield sandbox


@pytest.fixture
def client(tenant: Sandbox) -> PlainClient:
    return PlainClient(tenant)


def mappings(**transforms: Any) -> list[dict[str, Any]]:
    return [{"identityAttributeName": name, "transformDefinition": transform} for name, transform in transforms.items()]


def mapped(client: PlainClient, **transforms: Any) -> Any:
    """Set the mappings of the profile."""
    path = "/identityAttributeConfig/attributeTransforms"
    change = [{"op": "replace", "path": path, "value": mappings(**transforms)}]
    return client.send("PATCH", f"{PROFILES}/p", change).json()


def attributes(tenant: Sandbox, identity: str) -> Any:
    return next(person["attributes"] for person in tenant.identities if person["id"] == identity)


def test_a_transform_is_evaluated_without_a_tenant() -> None:
    transform = {"type": "upper", "attributes": {"input": GIVEN}}

    assert evaluate(transform, accounts={"HR": {"given": "Ann"}}) == "ANN"
    assert evaluate(transform, accounts={"HR": [{"given": None}, {"given": "Bob"}]}) == "BOB"
    assert evaluate(transform) is None


def test_accounts_can_have_a_creation_time() -> None:
    accounts = [
        {"source": "HR", "created": "2024-01-01T00:00:00Z", "attributes": {"given": "new"}},
        {"source": "HR", "created": "2020-01-01T00:00:00Z", "attributes": {"given": "old"}},
    ]

    assert evaluate(GIVEN, accounts=accounts) == "old"


def test_the_identity_stored_transforms_and_the_time_are_inputs() -> None:
    shout = {"name": "Shout", "type": "upper"}
    first = {"type": "identityAttribute", "attributes": {"name": "firstname"}}
    reference = {"type": "reference", "attributes": {"id": "Shout", "input": first}}

    assert evaluate(reference, identity={"firstname": "Ann"}, transforms=[shout]) == "ANN"
    today = {"type": "dateMath", "attributes": {"expression": "now/d"}}
    assert evaluate(today, now="2024-02-29T12:00:00Z") == "2024-02-29T00:00Z"


def test_a_transform_that_cannot_be_computed_raises_a_value_error() -> None:
    with pytest.raises(ValueError, match="Rules cannot be evaluated here"):
        evaluate({"type": "rule", "attributes": {"id": "x"}})
    with pytest.raises(ValueError, match="noon"):
        evaluate(GIVEN, now="noon")


def test_an_evaluation_beyond_a_budget_names_the_budget_and_the_location() -> None:
    slow = {"type": "replace", "attributes": {"input": "a" * 200, "regex": "(a+)+b", "replacement": ""}}

    with pytest.raises(TransformException, match="too much work") as rejected:
        evaluate({"type": "concat", "attributes": {"values": ["x", slow]}})
    assert rejected.value.limit == "work"
    assert rejected.value.path_to_item == ("attributes", "values", 1)
    with pytest.raises(TransformException) as rejected:
        evaluate({"type": "rule"})
    assert rejected.value.limit is None


def test_a_preview_reports_attributes_that_cannot_be_computed(client: PlainClient) -> None:
    config = {
        "enabled": True,
        "attributeTransforms": mappings(
            firstname={"type": "reference", "attributes": {"id": "Shout", "input": GIVEN}},
            title={"type": "rule", "attributes": {"id": "Make title"}},
            grade=GRADE,
        ),
    }
    request = {"identityId": "ann", "identityAttributeConfig": config}

    answer = client.send("POST", f"{PROFILES}/identity-preview", request, **{"X-SailPoint-Experimental": "true"})

    first, title, grade = answer.json()["previewAttributes"]
    assert first == {"name": "firstname", "value": "ANNA", "previousValue": "Ann", "errorMessages": None}
    assert title["errorMessages"][0]["text"] == (
        "There was an exception while calculating the value for this attribute. "
        "Transform ID: Make title. Cause: Rules cannot be evaluated here."
    )
    assert "value" not in grade


def test_changed_mappings_require_processing_which_computes_the_attributes(
    tenant: Sandbox, client: PlainClient
) -> None:
    changed = mapped(client, firstname=GIVEN, uid=GRADE, title={"type": "rule", "attributes": {}})
    assert changed["identityRefreshRequired"] is True

    assert client.send("POST", f"{PROFILES}/p/process-identities").status == 202
    assert attributes(tenant, "ann") == {"uid": "alee", "firstname": "Ann"}
    assert client.send("GET", f"{PROFILES}/p").json()["identityRefreshRequired"] is True
    tenant.finish_tasks()

    assert attributes(tenant, "ann") == {"firstname": "Anna"}
    assert attributes(tenant, "bob") == {"firstname": "Bob"}
    assert client.send("GET", f"{PROFILES}/p").json()["identityRefreshRequired"] is False


def test_a_transform_that_needs_periodic_refresh_makes_the_profile_time_based(client: PlainClient) -> None:
    today = {"type": "dateMath", "attributes": {"expression": "now", "requiresPeriodicRefresh": True}}

    assert mapped(client, start={"type": "upper", "attributes": {"input": today}})["hasTimeBasedAttr"] is True
    assert mapped(client, start=GIVEN)["hasTimeBasedAttr"] is False


def test_a_reference_to_a_periodic_transform_makes_the_profile_time_based() -> None:
    stored = [{"name": "Now", "type": "dateMath", "attributes": {"expression": "now"}, "requiresPeriodicRefresh": True}]
    with Sandbox(seed={**SEED, "transforms": stored}) as tenant:
        client = PlainClient(tenant)

        changed = mapped(client, start={"type": "reference", "attributes": {"id": "Now"}})

        assert changed["hasTimeBasedAttr"] is True


def preview(client: PlainClient, **transforms: Any) -> Any:
    """The attributes in a preview of these mappings for Ann."""
    config = {"enabled": True, "attributeTransforms": mappings(**transforms)}
    body = {"identityId": "ann", "identityAttributeConfig": config}
    answer = client.send("POST", f"{PROFILES}/identity-preview", body, **{"X-SailPoint-Experimental": "true"})
    assert answer.status == 200
    return answer.json()["previewAttributes"]


def nested(depth: int) -> dict[str, Any]:
    """This many transforms, each nested in the previous one."""
    transform: dict[str, Any] = {"type": "static", "attributes": {"value": "x"}}
    for _ in range(depth - 1):
        transform = {"type": "upper", "attributes": {"input": transform}}
    return transform


def test_transforms_nest_300_levels_and_in_a_tenant_as_deep_as_clients_read(client: PlainClient) -> None:
    assert evaluate(nested(300)) == "X"
    for depth in (301, 10_000):
        with pytest.raises(ValueError, match="deep"):
            evaluate(nested(depth))

    previewed = preview(client, at=nested(90))
    assert previewed[0]["value"] == "X"
    changed = mapped(client, at=nested(90))
    assert changed["identityAttributeConfig"]["attributeTransforms"][0]["transformDefinition"] == nested(90)
    assert client.send("GET", f"{PROFILES}/p").json() == changed
    kind = {"Content-Type": "application/json", "Authorization": f"Bearer {client.token}"}
    assert client.send_raw("POST", PROFILES, b"[" * 100_000, kind).status == 400


def test_a_preview_of_endless_work_has_an_error_message(tenant: Sandbox) -> None:
    def doubled(number: int) -> dict[str, Any]:
        again = {"type": "reference", "attributes": {"id": str(number + 1)}}
        return {"name": str(number), "type": "concat", "attributes": {"values": [again, again]}}

    stored = [doubled(number) for number in range(60)]
    last = {"name": "60", "type": "static", "attributes": {"value": "x"}}
    tenant.restore({**SEED, "transforms": [*stored, last]})
    client = PlainClient(tenant)
    tolerant = {"type": "firstValid", "attributes": {"ignoreErrors": True, "values": [doubled(0), doubled(0)]}}

    previewed = preview(client, tolerant=tolerant, plain=doubled(0))

    assert "too much work" in previewed[1]["errorMessages"][0]["text"]
    assert client.send("GET", PROFILES).status == 200
