"""Recommendations for items that a request names follow from what similar identities have."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from operation_calls import facts
from people import staff
from plain_client import PlainClient
from sailpoint.sandbox import Sandbox

if TYPE_CHECKING:
    from collections.abc import Iterator

# Department and job title by the names of people.
PEOPLE = {
    "ada": ("Audit", "Auditor"),
    "bob": ("Audit", "Auditor"),
    "cid": ("Audit", "Clerk"),
    "dan": ("Audit", "Clerk"),
    "eve": ("Sales", "Seller"),
}
HOLDERS = ["bob", "cid"]
SEED: dict[str, Any] = {
    "sources": [{"id": "hr", "name": "HR"}],
    "profiles": [staff("department", "jobTitle")],
    "identities": [
        {"id": key, "name": key, "profile": "Staff", "attributes": {"department": department, "jobTitle": title}}
        for key, (department, title) in PEOPLE.items()
    ],
    "accounts": [
        {"id": f"hr-{key}", "identity": key, "source": "hr", "nativeIdentity": key,
         "attributes": {"groups": ["ledger"]}}
        for key in HOLDERS
    ],
    "collections": {
        "/entitlements": [
            {"id": "ledger", "name": "Ledger", "attribute": "groups", "value": "ledger",
             "source": {"id": "hr", "name": "HR"}}
        ],
        "/roles": [
            {"id": "reader", "name": "Reader", "enabled": True,
             "owner": {"type": "IDENTITY", "id": "eve", "name": "eve"},
             "membership": {"type": "IDENTITY_LIST", "identities": [{"type": "IDENTITY", "id": "dan"}]}}
        ],
    },
}  # fmt: skip
LEDGER = {"type": "ENTITLEMENT", "id": "ledger"}
HIGH = "This information had a high impact on the overall score."
LOW = HIGH.replace("high", "low")
READER = {"type": "ROLE", "id": "reader"}


@pytest.fixture
def client() -> Iterator[PlainClient]:
    with Sandbox(seed=SEED) as sandbox:
        yield PlainClient(sandbox)


def send(client: PlainClient, method: str, path: str, body: object, version: str) -> Any:
    response = client.send(method, f"/{version}{path}", body, **{facts.EXPERIMENTAL: "true"})
    assert response.status == 200, response.body
    return response.json()


def asked(client: PlainClient, name: str, item: dict[str, str], version: str = "v2024", **options: bool) -> Any:
    """The recommendation of an item for a person."""
    body = {"requests": [{"identityId": name, "item": item}], **options}
    (found,) = send(client, "POST", "/recommendations/request", body, version)["response"]
    return found


@pytest.mark.parametrize("version", [version.name for version in facts.VERSIONS if version.name != "v3"])
def test_access_of_most_similar_identities_is_recommended(client: PlainClient, version: str) -> None:
    found = asked(client, "ada", LEDGER, version)

    # The other three in Audit: two have it; the other Auditor has it.
    assert found["recommendation"] == "YES"
    assert found["interpretations"] == [
        f"{number}% of identities with the same {feature} have this access. {HIGH}"
        for number, feature in ((67, "department"), (100, "jobTitle"))
    ]
    assert "translationMessages" not in found


def test_access_of_few_similar_identities_is_not_recommended(client: PlainClient) -> None:
    found = asked(client, "ada", READER, includeTranslationMessages=True, includeDebugInformation=True)

    assert found["recommendation"] == "NO"
    key = "recommender-api.V2_WEIGHT_FEATURE_PRODUCT_INTERPRETATION_LOW"
    assert found["translationMessages"] == [
        {"key": key, "values": ["33", "department"]},
        {"key": key, "values": ["0", "jobTitle"]},
    ]
    numbers = found["recommenderCalculations"]
    assert (numbers["identityId"], numbers["entitlementId"], numbers["recommendation"]) == ("ada", "reader", "NO")
    assert numbers["featureValues"] == {"feature": "department", "numerator": 1, "denominator": 3}
    assert numbers["identityAttributes"] == {"department": {"value": "Audit"}, "jobTitle": {"value": "Auditor"}}
    assert numbers["overallWeightedScore"] == pytest.approx(1 / 6)
    assert numbers["threshold"] == 0.5


def test_without_similar_identities_there_is_no_recommendation(client: PlainClient) -> None:
    found = asked(client, "eve", LEDGER)

    assert (found["recommendation"], found["interpretations"]) == ("MAYBE", [])


def test_interpretations_can_be_left_out(client: PlainClient) -> None:
    assert asked(client, "ada", LEDGER, excludeInterpretations=True)["interpretations"] == []


def test_the_configuration_has_the_features_and_the_threshold(client: PlainClient) -> None:
    config = {"recommenderFeatures": ["department"], "peerGroupPercentageThreshold": 0.7}
    send(client, "PUT", "/recommendations/config", config, "v2024")

    found = asked(client, "ada", LEDGER)

    assert found["recommendation"] == "NO"
    assert [it.split(" of ")[0] for it in found["interpretations"]] == ["67%"]


def test_a_feature_that_is_named_twice_counts_once(client: PlainClient) -> None:
    config = {"recommenderFeatures": ["department", "jobTitle", "department"], "peerGroupPercentageThreshold": 0.0}
    send(client, "PUT", "/recommendations/config", config, "v2024")

    found = asked(client, "ada", READER, includeDebugInformation=True)

    assert len(found["interpretations"]) == 2
    assert found["recommenderCalculations"]["overallWeightedScore"] == pytest.approx(1 / 6)


def test_a_share_of_nothing_has_a_low_impact_whatever_the_threshold(client: PlainClient) -> None:
    config = {"recommenderFeatures": ["jobTitle"], "peerGroupPercentageThreshold": 0.0}
    send(client, "PUT", "/recommendations/config", config, "v2024")

    found = asked(client, "ada", READER)

    assert found["interpretations"] == [f"0% of identities with the same jobTitle have this access. {LOW}"]


def test_half_a_percent_is_rounded_up() -> None:
    attributes = {"department": "Audit", "jobTitle": "Auditor"}
    others = [{"id": f"p{number}", "name": f"p{number}", "attributes": attributes} for number in range(5)]
    with Sandbox(seed={**SEED, "identities": [*SEED["identities"], *others]}) as sandbox:
        found = asked(PlainClient(sandbox), "ada", READER)

    assert found["interpretations"][0].startswith("13% of identities with the same department")
