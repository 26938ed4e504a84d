"""The company with which a tenant starts is consistent: names, counts, accounts, access and lifecycle states agree."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

import pytest

from people import listed, read, search
from plain_client import PlainClient
from sailpoint.sandbox import Sandbox
from tenant_collections import template

if TYPE_CHECKING:
    from collections.abc import Iterator

FAMILIES = Path(__file__).parents[2] / "crates/tenant/src/sandbox/families"
EXPERIMENTAL = {"X-SailPoint-Experimental": "true"}
# Members that have the id of a document.
IDS = ("id", "key", "value", "jobId", "sourceId")
# Lists of the tenant, and how many documents each shows at least.
LISTS = {
    "/accounts": 100, "/task-status": 6, "/triggers": 8, "/workflow-library": 17, "/workflow-library/actions": 6,
    "/workflow-library/triggers": 6, "/workflow-library/operators": 5, "/notification-template-defaults": 6,
    "/service-desk-integrations/types": 3, "/multihosts/types": 2, "/reassignment-configurations/types": 3,
    "/sp-config/config-objects": 20, "/mfa/kba/config": 3, "/outliers": 3, "/outlier-summaries/latest": 2,
    "/role-insights": 2, "/suggested-entitlement-descriptions": 3, "/discovered-applications": 3,
}  # fmt: skip


@pytest.fixture(scope="module")
def client() -> Iterator[PlainClient]:
    with Sandbox() as sandbox:
        yield PlainClient(sandbox)


@pytest.fixture(scope="module")
def seed() -> dict[str, Any]:
    with Sandbox() as sandbox:
        found: dict[str, Any] = sandbox.snapshot()
        return found


def documents(seed: dict[str, Any], path: str) -> list[tuple[str, dict[str, Any]]]:
    """The documents of a collection with the path of each, whose parameters have any names."""
    wanted, collections = template(path), seed["collections"].items()
    return [(unquote(at), it) for at, found in collections if _is_at(wanted, at) for it in found]


def _is_at(wanted: str, path: str) -> bool:
    segments, given = wanted.split("/"), path.split("/")
    pairs = zip(segments, given, strict=False)
    return len(segments) == len(given) and all(one in ("{}", other) for one, other in pairs)


def values(document: Any, path: str) -> Iterator[Any]:
    """The values at a path such as `steps[].id`."""
    if not path:
        yield document
        return
    name, _, rest = path.partition(".")
    found = document.get(name.removesuffix("[]")) if isinstance(document, dict) else None
    if found is not None:
        for element in found if name.endswith("[]") else [found]:
            yield from values(element, rest)


def objects(value: Any) -> Iterator[dict[str, Any]]:
    """Every object in a value."""
    if isinstance(value, dict):
        yield value
    for member in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from objects(member)


def declared_references() -> Iterator[tuple[str, str, list[str]]]:
    """The references that the families declare: collection, member, and the collections to which it may lead."""
    for file in sorted(FAMILIES.glob("*.family")):
        collection = ""
        for line in file.read_text("utf-8").splitlines():
            if line.startswith("/"):
                collection = line.split()[0]
            words = line.split()
            targets = [word for word in words if word.startswith("/")]
            if words[:1] == ["reference"] and targets:
                yield collection, words[1], targets


def entitlements(seed: dict[str, Any]) -> dict[tuple[str, str, str], str]:
    """Ids of entitlements by source, attribute and value."""
    found = seed["collections"]["/entitlements"]
    return {(it["source"]["id"], it["attribute"], it["value"]): it["id"] for it in found}


def held(seed: dict[str, Any], account: dict[str, Any]) -> list[str | None]:
    """Ids of the entitlements that the lists in an account name; null for a name without entitlement."""
    known, lists = entitlements(seed), account["attributes"].items()
    pairs = [(name, value) for name, listed in lists if isinstance(listed, list) for value in listed]
    return [known.get((account["source"], name, value)) for name, value in pairs]


def granted(seed: dict[str, Any], access: str) -> set[str]:
    """Ids of the entitlements that a role, an access profile or an entitlement brings."""
    for path in ("/roles", "/access-profiles"):
        for document in seed["collections"][path]:
            if document["id"] == access:
                below = [*document.get("accessProfiles", ()), *document["entitlements"]]
                return {entitlement for it in below for entitlement in granted(seed, it["id"])}
    return {access}


def of_people(seed: dict[str, Any]) -> dict[str, set[str | None]]:
    """The entitlements of the accounts of each identity."""
    found: dict[str, set[str | None]] = {it["id"]: set() for it in seed["identities"]}
    for account in seed["accounts"]:
        if "identity" in account:
            found[account["identity"]].update(held(seed, account))
    return found


def test_declared_references_lead_to_documents(seed: dict[str, Any]) -> None:
    ids = {path: {it["id"] for it in seed[path.strip("/")]} for path in ("/identities", "/accounts")}
    ids["/identity-profiles"] = {it["id"] for it in seed["profiles"]}
    checked = 0
    for collection, member, targets in declared_references():
        for target in targets:
            ids.setdefault(target, {str(it[name]) for _, it in documents(seed, target) for name in IDS if name in it})
        known = set().union(*(ids[target] for target in targets))
        for at, document in documents(seed, collection):
            for value in values(document, member):
                key = value.get("id") if isinstance(value, dict) else value
                assert key in known, (at, member, key)
                checked += 1
    assert checked > 80


def test_names_beside_ids_agree(seed: dict[str, Any]) -> None:
    names: dict[str, set[str]] = {}
    for found in (seed["sources"], seed["identities"], seed["profiles"], *seed["collections"].values()):
        for document in found:
            names.setdefault(str(document.get("id")), set()).add(str(document.get("name")))
    for account in seed["accounts"]:
        names.setdefault(account["id"], set()).add(account["attributes"]["displayName"])
    everything = [seed["profiles"], seed["collections"]]
    shown = [it for it in objects(everything) if it.get("id") in names and isinstance(it.get("name"), str)]

    assert len(shown) > 500
    assert [(it["id"], it["name"]) for it in shown if it["name"] not in names[it["id"]]] == []


def test_accounts_have_the_attributes_of_their_schemas(seed: dict[str, Any]) -> None:
    for account in seed["accounts"]:
        found = seed["collections"][f"/sources/{account['source']}/schemas"]
        schema = next(it for it in found if it["name"] == "account")
        declared = {it["name"]: it["isMulti"] for it in schema["attributes"]}
        shapes = {name: isinstance(value, list) for name, value in account["attributes"].items()}
        assert shapes.items() <= declared.items(), account
        assert account["nativeIdentity"] == account["attributes"][schema["identityAttribute"]]
        assert None not in held(seed, account), account


def test_every_entitlement_is_an_attribute_of_the_schema(seed: dict[str, Any]) -> None:
    for source, attribute, _ in entitlements(seed):
        schemas = seed["collections"][f"/sources/{source}/schemas"]
        declared = {it["name"] for schema in schemas for it in schema["attributes"] if it["isEntitlement"]}
        assert attribute in declared, (source, attribute)


def test_people_have_the_accounts_of_a_company(seed: dict[str, Any]) -> None:
    accounts = seed["accounts"]
    flags = {name: sum(it.get(name, False) for it in accounts) for name in ("disabled", "locked")}
    correlated = Counter(it["identity"] for it in accounts if "identity" in it)

    assert (len(accounts), flags) == (100, {"disabled": 2, "locked": 1})
    assert len(accounts) - correlated.total() == 3
    assert {it["id"] for it in seed["identities"]} == set(correlated)
    authoritative = {it["id"]: it["authoritativeSource"]["id"] for it in seed["profiles"]}
    homes = {(it.get("identity"), it["source"]) for it in accounts}
    assert all((it["id"], authoritative[it["profile"]]) in homes for it in seed["identities"])


def test_what_people_were_given_their_accounts_have(seed: dict[str, Any]) -> None:
    people, given = of_people(seed), documents(seed, "/identities/{}/access")

    assert len(given) > 30
    for at, assignment in given:
        assert granted(seed, assignment["id"]) <= people[at.split("/")[2]], (at, assignment["id"])


def test_what_people_wait_for_their_accounts_do_not_have(seed: dict[str, Any]) -> None:
    people = of_people(seed)
    for request in seed["collections"]["/access-request-status"]:
        identity, wanted = request["requestedFor"]["id"], granted(seed, request["id"])
        if request["state"] == "REQUEST_COMPLETED":
            assert wanted <= people[identity], request["accountActivityItemId"]
        else:
            assert not wanted <= people[identity], request["accountActivityItemId"]


def test_lifecycle_states_count_their_people_and_grant_access(seed: dict[str, Any]) -> None:
    found = documents(seed, "/identity-profiles/{}/lifecycle-states")
    states = {(at.split("/")[2], it["technicalName"]): it for at, it in found}
    people = {it["id"]: (it["profile"], it["attributes"]["cloudLifecycleState"]) for it in seed["identities"]}
    counts = Counter(people.values())

    assert all(state["identityCount"] == counts[key] for key, state in states.items())
    assert {states[key]["identityState"] for key in counts} == {"ACTIVE", "INACTIVE_SHORT_TERM", "INACTIVE_LONG_TERM"}
    given = {(at.split("/")[2], it["id"]) for at, it in documents(seed, "/identities/{}/access")}
    for identity, key in people.items():
        assert {(identity, access) for access in states[key]["accessProfileIds"]} <= given
        disabling = [it for it in states[key]["accountActions"] if it["action"] == "DISABLE"]
        sources = {source for action in disabling for source in action["sourceIds"]}
        accounts = [it for it in seed["accounts"] if it.get("identity") == identity and it["source"] in sources]
        assert all(account["disabled"] for account in accounts)


def test_counts_of_documents_agree(seed: dict[str, Any]) -> None:
    collections = seed["collections"]
    for campaign in collections["/campaigns"]:
        own = [it for it in collections["/certifications"] if it["campaign"]["id"] == campaign["id"]]
        done = sum(it["completed"] for it in own)
        assert (len(own), done) == (campaign["totalCertifications"], campaign["completedCertifications"])
    for certification in collections["/certifications"]:
        items = collections[f"/certifications/{certification['id']}/access-review-items"]
        decided = sum("decision" in it for it in items)
        people = {it["identitySummary"]["identityId"] for it in items}
        counts = (certification["decisionsTotal"], certification["decisionsMade"], certification["identitiesTotal"])
        assert counts == (len(items), decided, len(people))
    for workflow in collections["/workflows"]:
        runs = collections.get(f"/workflows/{workflow['id']}/executions", [])
        failed = sum(it["status"] == "Failed" for it in runs)
        assert (workflow["executionCount"], workflow["failureCount"]) == (len(runs), failed)
    for insight in collections["/role-insights"]:
        assert len(collections[f"/role-insights/{insight['id']}/entitlement-changes"]) == insight["numberOfUpdates"]
    (batch,) = collections["/suggested-entitlement-description-batches"]
    assert len(collections["/suggested-entitlement-descriptions"]) == batch["materializedCount"]
    for summary in collections["/outlier-summaries"]:
        found = [it for it in collections["/outliers"] if it["type"] == summary["type"]]
        assert (summary["totalOutliers"], summary["totalIdentities"]) == (len(found), len(seed["identities"]))


def test_campaigns_review_the_access_that_they_select(seed: dict[str, Any]) -> None:
    collections, given = seed["collections"], documents(seed, "/identities/{}/access")
    for campaign in collections["/campaigns"]:
        search = campaign["searchCampaignInfo"]
        selected = {access for it in search["accessConstraints"] for access in it["ids"]}
        assigned = {(at.split("/")[2], it["id"]) for at, it in given}
        wanted = {(identity, access) for identity, access in assigned if access in selected}
        own = [it["id"] for it in collections["/certifications"] if it["campaign"]["id"] == campaign["id"]]
        items = [it for key in own for it in collections[f"/certifications/{key}/access-review-items"]]
        reviewed = {(it["identitySummary"]["identityId"], it["accessSummary"]["access"]["id"]) for it in items}
        assert reviewed == {(identity, access) for identity, access in wanted if identity in search["identityIds"]}


def test_outliers_have_as_many_entitlements_as_their_features_say(seed: dict[str, Any]) -> None:
    people = of_people(seed)
    for outlier in seed["collections"]["/outliers"]:
        (feature,) = seed["collections"][f"/outliers/{outlier['id']}/contributing-features"]
        assert feature["value"] == len(people[outlier["identityId"]])


def test_people_are_the_same_in_every_view(client: PlainClient, seed: dict[str, Any]) -> None:
    accounts = read(client, "/accounts")
    sources = {it["id"]: it for it in seed["collections"]["/sources"]}
    identities = {it["id"]: it for it in seed["identities"]}
    people = of_people(seed)
    for account in accounts:
        source = sources[account["sourceId"]]
        owner = {key: source["owner"][key] for key in ("type", "id", "name")}
        assert (account["sourceOwner"], account["features"]) == (owner, ", ".join(source["features"]))
        identity = identities.get(account.get("identityId"))
        assert account["uncorrelated"] is (identity is None)
        expected = identity["attributes"]["cloudLifecycleState"] if identity else None
        assert account["cloudLifecycleState"] == expected
        assert (account["identityState"] is None) is (identity is None)
        shown = read(client, f"/accounts/{account['id']}/entitlements")
        assert account["hasEntitlements"] is bool(shown)
    with_entitlements = listed(client, "/accounts", "hasEntitlements eq true")
    assert [it["id"] for it in with_entitlements] == [it["id"] for it in accounts if it["hasEntitlements"]]
    for identity in identities:
        own = [it["id"] for it in accounts if it.get("identityId") == identity]
        found = search(client, identity)
        assert ([it["id"] for it in found["accounts"]], found["accountCount"]) == (own, len(own))
        kinds = Counter(it["type"] for it in found["access"])
        assert (kinds["ENTITLEMENT"], kinds.total()) == (found["entitlementCount"], found["accessCount"])
        assert {it["id"] for it in found["access"] if it["type"] == "ENTITLEMENT"} == people[identity]
        named = read(client, f"/entitlements/identities/{identity}/entitlements")
        assert {it["objectRef"]["id"] for it in named} == people[identity]


def test_workflows_and_subscriptions_use_the_library(client: PlainClient, seed: dict[str, Any]) -> None:
    library = {it["id"] for it in read(client, "/workflow-library")}
    triggers = {it["id"]: it["name"] for it in read(client, "/triggers")}
    steps = [
        step for workflow in seed["collections"]["/workflows"] for step in workflow["definition"]["steps"].values()
    ]
    events = [it["trigger"] for it in seed["collections"]["/workflows"] if it["trigger"]["type"] == "EVENT"]

    assert {step["actionId"] for step in steps if "actionId" in step} <= library
    assert {event["attributes"]["id"] for event in events} <= library & set(triggers)
    assert all(triggers[it["triggerId"]] == it["triggerName"] for it in seed["collections"]["/trigger-subscriptions"])
    assert all(json.loads(it["inputSchema"])["required"] for it in read(client, "/triggers"))


@pytest.mark.parametrize(("path", "number"), LISTS.items())
def test_lists_show_what_a_company_has(client: PlainClient, path: str, number: int) -> None:
    response = client.send("GET", f"/v2024{path}", **EXPERIMENTAL)
    assert response.status == 200, response.body
    assert len(response.json()) >= number
    assert response.headers["X-Sandbox-Fidelity"] in ("state", "computed")


def test_lists_of_the_service_are_filtered_sorted_and_paged(client: PlainClient) -> None:
    named = [it["id"] for it in read(client, "/triggers?sorters=-name")]
    assert [it["id"] for it in read(client, "/triggers?sorters=-name&limit=2&offset=1")] == named[1:3]
    (found,) = listed(client, "/workflow-library/actions", 'id eq "sp:http"')
    assert found["name"] == "HTTP Request"


def test_every_tenant_has_the_lists_of_the_service(client: PlainClient) -> None:
    with Sandbox(seed={"identities": [{"name": "Ann"}]}) as sandbox:
        for path in ("/triggers", "/workflow-library", "/notification-template-defaults"):
            assert read(PlainClient(sandbox), path) == read(client, path)


def test_tasks_of_the_company_ended_in_different_ways(client: PlainClient) -> None:
    tasks = {it["id"]: it for it in read(client, "/task-status")}
    assert Counter(it["completionStatus"] for it in tasks.values()) == {"SUCCESS": 4, "WARNING": 1, "ERROR": 1}
    assert all(read(client, f"/task-status/{key}") == task for key, task in tasks.items())
    assert all(bool(it["messages"]) is (it["completionStatus"] != "SUCCESS") for it in tasks.values())


def test_a_task_of_the_company_is_cleared_like_any_other(sandbox: Sandbox) -> None:
    client = PlainClient(sandbox)
    (failed,) = listed(client, "/task-status", 'completionStatus eq "ERROR"')
    patch = [{"op": "replace", "path": "/completionStatus", "value": "TERMINATED"}]
    changed = client.send("PATCH", f"/v2024/task-status/{failed['id']}", patch).json()
    assert changed == {**failed, "completionStatus": "TERMINATED"}
    assert read(client, f"/task-status/{failed['id']}") == changed
    assert sandbox.snapshot()["collections"]["/task-status"][2] == changed


def test_preferences_of_notifications_are_read_by_their_key(client: PlainClient) -> None:
    found = read(client, "/notification-preferences/access_request_reviewer")
    assert found["mediums"] == ["EMAIL", "TEAMS"]
    keys = {it["key"] for it in read(client, "/notification-template-defaults")}
    assert found["key"] in keys
    assert client.send("GET", "/v2024/notification-preferences/nothing").status == 404
