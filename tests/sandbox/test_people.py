"""Accounts, identities and public identities of the tenant: what they show, and how they change."""

from __future__ import annotations

from urllib.parse import quote

import pytest

from people import (
    AMELIA,
    GITHUB,
    SEED,
    WILLIAM,
    WORKDAY,
    accepted,
    account_of,
    created,
    listed,
    read,
    refusal,
    search,
    send,
)
from plain_client import PlainClient
from sailpoint.sandbox import Sandbox
from sailpoint.v2024 import AccountsApi, ApiClient, IdentitiesApi, PublicIdentitiesApi


@pytest.fixture
def client(company: Sandbox) -> PlainClient:
    return PlainClient(company)


def test_an_account_shows_its_source_and_its_identity(client: PlainClient) -> None:
    account = account_of(client, AMELIA)

    assert account["identity"] == {"type": "IDENTITY", "id": AMELIA, "name": "Amelia Okafor"}
    assert account["sourceName"] == "Workday"
    assert account["authoritative"] is True
    assert account["uncorrelated"] is False
    assert read(client, f"/accounts/{account['id']}") == account


def test_a_slim_list_has_no_attributes(client: PlainClient) -> None:
    assert {account["attributes"] for account in read(client, "/accounts?detailLevel=SLIM")} == {None}


@pytest.mark.parametrize(
    "filters",
    [
        'identity.name eq "Amelia Okafor"',
        'name sw "Amelia"',
        f'identityId in ("{AMELIA}")',
        f'identityId eq "{AMELIA}" and uncorrelated eq false and source.authoritative eq true',
        f'source.displayableName eq "Workday" and identityId eq "{AMELIA}" and recommendation.method isnull',
        f'sourceId eq "{WORKDAY}" and identity.correlated eq true and identityId sw "f487"',
    ],
)
def test_accounts_are_filtered(client: PlainClient, filters: str) -> None:
    assert AMELIA in {account["identityId"] for account in listed(client, "/accounts", filters)}


def test_lists_are_sorted_paged_and_counted(client: PlainClient) -> None:
    whole = [account["name"] for account in read(client, "/accounts?sorters=-name")]
    page = send(client, "GET", "/accounts?sorters=-name&limit=3&offset=2&count=true")

    assert whole == sorted(whole, reverse=True)
    assert [account["name"] for account in page.json()] == whole[2:5]
    assert int(page.headers["X-Total-Count"]) == len(whole)


def test_an_unsupported_query_is_rejected(client: PlainClient) -> None:
    unknown = send(client, "GET", "/accounts?filters=" + quote('colour eq "red"'))
    unsupported = send(client, "GET", "/accounts?sorters=entitlements")

    assert refusal(unknown).startswith("filters: colour is not supported")
    assert refusal(unsupported) == "sorters: the embedded tenant does not support entitlements."
    assert refusal(send(client, "GET", "/identities?limits=1")) == "limits is not a parameter of this operation."


def test_an_account_is_created_changed_and_deleted(client: PlainClient) -> None:
    account = created(client, id="octocat", displayName="Octo Cat")
    path = f"/accounts/{account['id']}"
    assert (account["uncorrelated"], account["origin"]) == (True, "PROVISIONED")
    assert "identityId" not in account

    accepted(client, "PUT", path, {"attributes": {"id": "octocat", "team": "platform"}})
    assert read(client, path)["attributes"] == {"id": "octocat", "team": "platform"}

    patch = [
        {"op": "add", "path": "/attributes/city", "value": "Bern"},
        {"op": "remove", "path": "/attributes/team"},
        {"op": "replace", "path": "/identityId", "value": AMELIA},
    ]
    accepted(client, "PATCH", path, patch)
    changed = read(client, path)
    assert changed["attributes"] == {"id": "octocat", "city": "Bern"}
    assert (changed["identityId"], changed["manuallyCorrelated"]) == (AMELIA, True)

    accepted(client, "DELETE", path)
    assert refusal(send(client, "GET", path), 404).startswith("There is no account with the id")


def test_changes_of_one_account_do_not_undo_each_other() -> None:
    with Sandbox(seed=SEED, task_delay=60) as sandbox:
        client = PlainClient(sandbox)
        path = f"/accounts/{account_of(client, AMELIA)['id']}"
        for name in ("one", "two"):
            patch = [{"op": "add", "path": f"/attributes/{name}", "value": name}]
            send(client, "PATCH", path, patch)
        send(client, "POST", f"{path}/disable", {})
        assert read(client, path)["disabled"] is False

        sandbox.finish_tasks()

        changed = read(client, path)
        assert (changed["attributes"]["one"], changed["attributes"]["two"]) == ("one", "two")
        assert changed["disabled"] is True


def test_an_invalid_account_is_rejected(client: PlainClient) -> None:
    account = created(client, id="octocat")
    again = send(client, "POST", "/accounts", {"attributes": {"sourceId": GITHUB, "id": "octocat"}})
    assert refusal(again) == "The source has another account with the native identity octocat."

    nowhere = send(client, "POST", "/accounts", {"attributes": {"sourceId": "none"}})
    assert refusal(nowhere) == "attributes.sourceId: there is no source with the id none."

    patch = {"op": "replace", "path": "/nativeIdentity", "value": "x"}
    fixed = send(client, "PATCH", f"/accounts/{account['id']}", [patch])
    assert refusal(fixed) == "nativeIdentity cannot be updated."

    patch = {"op": "replace", "path": "/identityId", "value": "missing"}
    stranger = send(client, "PATCH", f"/accounts/{account['id']}", [patch])
    assert refusal(stranger) == "identityId: there is no identity with the id missing."


def test_the_name_of_an_account_follows_the_schema_of_its_source(client: PlainClient) -> None:
    schema = {"name": "account", "nativeObjectType": "User", "identityAttribute": "login", "attributes": []}
    assert send(client, "POST", f"/sources/{GITHUB}/schemas", schema).status == 201

    nameless = send(client, "POST", "/accounts", {"attributes": {"sourceId": GITHUB, "id": "1"}})
    assert refusal(nameless) == "attributes.login is required: it names the account."
    assert created(client, id="octo", login="octo")["nativeIdentity"] == "octo"


def test_accounts_of_a_direct_connection_are_changed_in_their_source(client: PlainClient) -> None:
    account = created(client, id="octocat")
    patch = [{"op": "add", "path": "/connectionType", "value": "direct"}]
    assert send(client, "PATCH", f"/sources/{GITHUB}", patch).status == 200

    path = f"/accounts/{account['id']}"
    assert "cannot be deleted" in refusal(send(client, "DELETE", path))
    assert "cannot be updated" in refusal(send(client, "PUT", path, {"attributes": {}}))
    accepted(client, "POST", f"{path}/remove")
    assert send(client, "GET", path).status == 404


def test_accounts_are_disabled_enabled_and_reloaded(client: PlainClient) -> None:
    path = f"/accounts/{account_of(client, AMELIA)['id']}"
    for verb, disabled in (("disable", True), ("unlock", True), ("reload", True), ("enable", False)):
        accepted(client, "POST", f"{path}/{verb}", None if verb == "reload" else {})
        assert read(client, path)["disabled"] is disabled


def test_all_accounts_of_identities_are_disabled_and_enabled(client: PlainClient) -> None:
    accepted(client, "POST", f"/identities-accounts/{AMELIA}/disable")
    assert account_of(client, AMELIA)["disabled"] is True

    body = {"identityIds": [AMELIA, "missing"]}
    response = send(client, "POST", "/identities-accounts/enable", body)
    assert response.status == 207
    assert [(each["id"], each["statusCode"]) for each in response.json()] == [(AMELIA, 202), ("missing", 404)]
    assert account_of(client, AMELIA)["disabled"] is False


def test_the_entitlements_of_an_account_are_those_that_its_attributes_name(client: PlainClient) -> None:
    account = created(client, id="octocat", groups=["platform", "nothing"])
    path = f"/accounts/{account['id']}"
    accepted(client, "PUT", path, {"attributes": {"groups": ["platform", "nothing"]}})
    patch = [{"op": "replace", "path": "/identityId", "value": AMELIA}]
    accepted(client, "PATCH", path, patch)

    (entitlement,) = read(client, f"{path}/entitlements")
    (reference,) = read(client, f"/entitlements/identities/{AMELIA}/entitlements")
    found = listed(client, "/accounts", "hasEntitlements eq true")

    assert (entitlement["name"], entitlement["source"]["id"]) == ("platform", GITHUB)
    assert reference["objectRef"]["id"] == entitlement["id"]
    assert [each["id"] for each in found] == [account["id"]]
    shown = search(client, AMELIA)
    assert [each["id"] for each in shown["access"]] == [entitlement["id"]]
    assert shown["entitlementCount"] == 1


def test_an_identity_that_owns_something_is_not_deleted(client: PlainClient) -> None:
    refused = send(client, "DELETE", f"/identities/{WILLIAM}")
    owned = read(client, f"/identities/{WILLIAM}/ownership")["associationDetails"]

    assert refused.status == 400
    assert refused.json()["associationDetails"] == owned
    assert "IDENTITY_PROFILE_OWNER" in [each["associationType"] for each in owned]


def test_the_accounts_of_a_deleted_identity_are_uncorrelated(client: PlainClient) -> None:
    account = account_of(client, AMELIA)
    assert send(client, "DELETE", f"/identities/{AMELIA}").status == 204

    assert send(client, "GET", f"/identities/{AMELIA}").status == 404
    assert read(client, f"/accounts/{account['id']}")["uncorrelated"] is True
    counted = {"indices": ["identities"], "query": {"query": f"id:{AMELIA}"}}
    assert send(client, "POST", "/search/count", counted).headers["X-Total-Count"] == "0"


def test_only_correlated_identities_are_listed_by_default() -> None:
    with Sandbox(seed={"identities": [{"name": "stray"}]}) as sandbox:
        client = PlainClient(sandbox)
        assert read(client, "/identities") == []
        assert [each["name"] for each in read(client, "/identities?defaultFilter=NONE")] == ["stray"]
        assert read(client, "/public-identities?add-core-filters=true") == []
        assert [each["name"] for each in read(client, "/public-identities")] == ["stray"]


def test_public_identities_show_the_attributes_of_their_configuration(client: PlainClient) -> None:
    config = {"attributes": [{"key": "location", "name": "Site"}]}
    assert send(client, "PUT", "/public-identities-config", config).status == 200

    (amelia,) = listed(client, "/public-identities", f'id eq "{AMELIA}"')

    assert amelia["attributes"] == [{"key": "location", "name": "Site", "value": "London"}]


def test_a_manager_is_shown_by_every_view() -> None:
    people = [
        {"id": "boss", "name": "Boss", "attributes": {"uid": "100"}},
        {"id": "worker", "name": "Worker", "attributes": {"manager": "100"}},
    ]
    with Sandbox(seed={"identities": people}) as sandbox:
        client = PlainClient(sandbox)
        assert read(client, "/identities/worker")["managerRef"]["id"] == "boss"
        assert read(client, "/identities/boss")["isManager"] is True
        assert listed(client, "/public-identities", 'id eq "worker"')[0]["manager"]["name"] == "Boss"
        assert search(client, "worker")["manager"]["id"] == "boss"


def test_writes_are_events(client: PlainClient) -> None:
    account = account_of(client, AMELIA)
    accepted(client, "POST", f"/accounts/{account['id']}/disable", {})

    query = {"indices": ["events"], "query": {"query": "action:disableAccount"}}
    (event,) = send(client, "POST", "/search", query).json()

    assert (event["name"], event["operation"], event["technicalName"]) == (
        "Disable Account Passed",
        "DISABLE",
        "ACCOUNT_DISABLE_PASSED",
    )
    assert event["target"] == {"name": account["id"]}
    assert send(client, "GET", f"/search/events/{event['id']}").json()["action"] == "disableAccount"


def test_typed_clients_read_people(company: Sandbox) -> None:
    with ApiClient(company.configuration(strict_responses=True, experimental=True)) as api_client:
        accounts = AccountsApi(api_client).list_accounts()
        identities = IdentitiesApi(api_client).list_identities()
        public = PublicIdentitiesApi(api_client).get_public_identities()

    assert {account.identity_id for account in accounts} <= {identity.id for identity in identities}
    assert [each.id for each in public] == [each.id for each in identities]


def test_the_history_shows_the_present_state(client: PlainClient) -> None:
    created(client, id="octocat", groups=["platform"])
    account = listed(client, "/accounts", 'nativeIdentity eq "octocat"')[0]
    patch = [{"op": "replace", "path": "/identityId", "value": AMELIA}]
    accepted(client, "PATCH", f"/accounts/{account['id']}", patch)

    (found,) = read(client, "/historical-identities?starts-with-query=ameli")
    history = read(client, f"/historical-identities/{AMELIA}")
    items = read(client, f"/historical-identities/{AMELIA}/access-items?type=entitlement")

    assert (found["id"], found["active"]) == (AMELIA, True)
    assert history["accessItemCount"] == {"account": 2, "entitlement": 1, "app": 0, "accessProfile": 0, "role": 0}
    assert [(item["id"], item["value"]) for item in items] == [("team", "platform")]
    assert read(client, f"/historical-identities/{AMELIA}/start-date") == account["created"]
    assert read(client, "/historical-identities?is-deleted=true") == []


def test_the_present_state_is_the_only_snapshot(client: PlainClient) -> None:
    created(client, id="octocat", groups=["platform"])
    account = listed(client, "/accounts", 'nativeIdentity eq "octocat"')[0]
    patch = [{"op": "replace", "path": "/identityId", "value": AMELIA}]
    accepted(client, "PATCH", f"/accounts/{account['id']}", patch)
    path = f"/historical-identities/{AMELIA}"

    (snapshot,) = read(client, f"{path}/snapshots")
    date = snapshot["snapshot"]
    assert read(client, f"{path}/snapshots?start=2999-01-01") == []
    assert [it["value"] for it in read(client, f"{path}/snapshot-summary")] == [1.0]
    shown, history = read(client, f"{path}/snapshots/{date}"), read(client, path)
    assert shown["accessItemCount"] == history["accessItemCount"]
    assert read(client, f"{path}/snapshots/{date}/access-items") == read(client, f"{path}/access-items")
    assert read(client, f"{path}/compare?snapshot1={date}&snapshot2={date}") == []
    assert read(client, f"{path}/compare/role?snapshot1={date}&snapshot2={date}") == []

    events = read(client, f"{path}/events?accessItemTypes=account")
    assert account["id"] in [it["accessItem"]["id"] for it in events]
    assert [it["dateTime"] for it in events] == sorted((it["dateTime"] for it in events), reverse=True)
    assert read(client, f"{path}/events?eventTypes=AttributesChanged") == []
    assert read(client, f"{path}/events?from=2999-01-01T00:00:00Z") == []
    for wrong in ("snapshots/yesterday", "events?from=yesterday", "compare?snapshot1=yesterday"):
        refused = client.send("GET", f"/v2024{path}/{wrong}", **{"X-SailPoint-Experimental": "true"})
        assert refused.status == 400, wrong
