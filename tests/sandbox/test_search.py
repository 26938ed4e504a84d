"""Search in the embedded tenant, through the client and as plain requests."""

from __future__ import annotations

import csv
from typing import TYPE_CHECKING, Any

import pytest

import inputs
from plain_client import PlainClient
from sailpoint.exceptions import NotFoundException
from sailpoint.paginator import Paginator
from sailpoint.sandbox import Sandbox
from sailpoint.v2024 import (
    AccessProfileDocument,
    AccessProfilesApi,
    ApiClient,
    IdentityDocument,
    IdentityProfilesApi,
    RoleDocument,
    RolesApi,
    Search,
    SearchApi,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

WILLIAM = "2c9180835d191a86015d28455b4b232a"
EVERYONE: dict[str, Any] = {"indices": ["identities"], "query": {"query": "*"}}


@pytest.fixture(scope="module")
def company() -> Iterator[Sandbox]:
    """A tenant with more people than two pages."""
    with Sandbox(generate=620) as sandbox:
        yield sandbox


@pytest.fixture(scope="module")
def search(company: Sandbox) -> Iterator[SearchApi]:
    """The search of that tenant."""
    with ApiClient(company.configuration()) as api_client:
        yield SearchApi(api_client)


def names(found: Any) -> list[str]:
    return [document["name"] for document in found]


def test_documents_are_valid_against_their_schema(shared_sandbox: Sandbox) -> None:
    with ApiClient(shared_sandbox.configuration(strict_responses=True)) as api_client:
        search = SearchApi(api_client)
        found = search.search_post(EVERYONE)
        one = search.search_get("identities", WILLIAM)

    assert len(found) == len(shared_sandbox.identities)
    for document in found:
        assert document.pop("_type") == "identity"
        IdentityDocument.model_validate(document, strict=True)
    assert one == next(document for document in found if document["id"] == WILLIAM)


def test_an_identity_is_shown_with_its_accounts_profile_and_attributes(shared_sandbox: Sandbox) -> None:
    with ApiClient(shared_sandbox.configuration()) as api_client:
        document = SearchApi(api_client).search_get("identities", WILLIAM)

    stored = next(identity for identity in shared_sandbox.identities if identity["id"] == WILLIAM)
    assert document["attributes"] == stored["attributes"]
    assert document["identityProfile"] == {"id": stored["profile"], "name": "Employees"}
    assert [account["source"]["name"] for account in document["accounts"]] == [
        "Employees",
        "MySource",
        "HR Active Directory",
        "Badge System",
    ]
    assert document["accountCount"] == 4
    assert (document["firstName"], document["lastName"]) == ("William", "Wilson")


def test_a_manager_is_found_by_user_name() -> None:
    seed = {
        "identities": [
            {"id": "ann", "name": "Ann Lee", "attributes": {"uid": "ann.lee", "displayName": "Ann B. Lee"}},
            {"id": "bob", "name": "Bob", "attributes": {"uid": "bob", "manager": "ann.lee"}},
            {"id": "cy", "name": "Cy", "attributes": {"uid": "cy", "manager": "bob"}},
        ]
    }
    with Sandbox(seed=seed) as sandbox, ApiClient(sandbox.configuration()) as api_client:
        api = SearchApi(api_client)
        assert api.search_get("identities", "bob")["manager"] == {
            "id": "ann",
            "name": "Ann Lee",
            "displayName": "Ann B. Lee",
        }
        assert names(api.search_post({"query": {"query": "isManager:true"}})) == ["Ann Lee", "Bob"]


def test_the_whole_company_is_paged_with_search_after(company: Sandbox, search: SearchApi) -> None:
    ids = sorted(identity["id"] for identity in company.identities)

    for size in (7, 250):
        found = Paginator.paginate_search(search, Search(**EVERYONE, sort=["id"]), size, 1000)
        assert [document["id"] for document in found] == ids
    descending = Search(**EVERYONE, sort=["-attributes.department", "-id"], search_after=[])
    pages = []
    while page := search.search_post(descending, limit=100):
        pages.append(page)
        last = page[-1]
        descending.search_after = [last["attributes"]["department"], last["id"]]
    assert [len(page) for page in pages] == [100] * 6 + [20]
    keys = [(document["attributes"]["department"], document["id"]) for page in pages for document in page]
    assert keys == sorted(keys, reverse=True)
    assert len(set(keys)) == 620


def test_the_total_is_sent_only_if_it_is_requested(search: SearchApi) -> None:
    def total(response: Any) -> str | None:
        return dict(response.headers).get("x-total-count")

    assert total(search.search_post_with_http_info(EVERYONE, limit=5)) is None
    assert total(search.search_post_with_http_info(EVERYONE, limit=5, count=True)) == "620"
    counted = search.search_count_with_http_info(EVERYONE)
    assert (counted.status_code, total(counted)) == (204, "620")


def test_pages_have_250_documents_unless_the_request_sets_a_limit(search: SearchApi) -> None:
    assert len(search.search_post(EVERYONE)) == 250
    assert len(search.search_post(EVERYONE, limit=10_000)) == 620
    assert search.search_post(EVERYONE, limit=0) == []
    assert len(search.search_post(EVERYONE, offset=600, limit=100)) == 20


def test_results_show_the_requested_members(shared_sandbox: Sandbox) -> None:
    def first(search: SearchApi, **more: Any) -> dict[str, Any]:
        return dict(search.search_post({"query": {"query": f"id:{WILLIAM}"}, **more})[0])

    with ApiClient(shared_sandbox.configuration()) as api_client:
        search = SearchApi(api_client)
        assert first(search, queryResultFilter={"includes": ["id", "attributes.uid"]}) == {
            "id": WILLIAM,
            "attributes": {"uid": "100207"},
        }
        assert "attributes" not in first(search, queryResultFilter={"excludes": ["attributes"]})
        assert "accounts" not in first(search, includeNested=False)
        assert first(search, includeNested=False)["accountCount"] == 4
        inner = {"query": "*", "innerHit": {"type": "accounts", "query": "source.name:MySource"}}
        hit = next(each for each in search.search_post({"query": inner}) if each["id"] == WILLIAM)
        assert [account["source"]["name"] for account in hit["accounts"]] == ["MySource"]


def test_a_search_sees_every_change(sandbox: Sandbox) -> None:
    with ApiClient(sandbox.configuration()) as api_client:
        search = SearchApi(api_client)
        profiles = IdentityProfilesApi(api_client)
        query = {"query": {"query": 'identityProfile.name:"Everyone new"'}}
        assert search.search_post(query) == []
        profile = next(each for each in profiles.list_identity_profiles() if each.name == "Employees")
        profiles.update_identity_profile(profile.id, [{"op": "replace", "path": "/name", "value": "Everyone new"}])
        found = search.search_post(query)
        assert len(found) == profile.identity_count
        sandbox.reset()
        assert search.search_post(query) == []


def test_access_profiles_and_roles_are_found(sandbox: Sandbox) -> None:
    owner = {"type": "IDENTITY", "id": WILLIAM, "name": "William Wilson"}
    with ApiClient(sandbox.configuration()) as api_client:
        search = SearchApi(api_client)
        access = AccessProfilesApi(api_client).create_access_profile(
            {"name": "Wages readers", "owner": owner, "source": {"type": "SOURCE", "id": inputs.FREE_SOURCES[0]}}
        )
        role = RolesApi(api_client).create_role(
            {
                "name": "Wages clerk",
                "owner": owner,
                "accessProfiles": [{"type": "ACCESS_PROFILE", "id": access.id, "name": "Wages readers"}],
            }
        )
        found = search.search_post(
            {"indices": ["accessprofiles", "roles"], "query": {"query": "wages"}, "sort": ["-name"]}
        )
        assert [(each["_type"], each["id"]) for each in found] == [("accessprofile", access.id), ("role", role.id)]
        assert search.search_post({"indices": ["roles"], "query": {"query": "@accessProfiles(name:readers)"}})
        AccessProfileDocument.model_validate(search.search_get("accessprofiles", str(access.id)), strict=True)
        shown = search.search_get("roles", str(role.id))
        RoleDocument.model_validate(shown, strict=True)
        assert shown["accessProfileCount"] == 1
        owned = search.search_post({"query": {"query": f"wages AND owner.id:{WILLIAM}"}})
        assert names(owned) == [access.name, role.name]


def test_aggregations_count_groups_of_documents(company: Sandbox, search: SearchApi) -> None:
    people = [identity["attributes"] for identity in company.identities]
    cities = {city: sum(each["location"] == city for each in people) for city in {each["location"] for each in people}}
    by_city = {"terms": {"field": "attributes.location", "size": 20}}
    dsl = search.search_aggregate({**EVERYONE, "aggregationsDsl": {"cities": by_city}}, limit=3, count=True)
    typed = search.search_aggregate(
        {
            **EVERYONE,
            "aggregationType": "SAILPOINT",
            "aggregations": {"bucket": {"name": "cities", "field": "attributes.location", "size": 20}},
        }
    )
    for result in (dsl, typed):
        assert result.aggregations is not None
        buckets = result.aggregations["cities"]["buckets"]
        assert {bucket["key"]: bucket["doc_count"] for bucket in buckets} == cities
    assert len(dsl.hits or []) == 3


def test_a_document_that_does_not_exist_is_not_found(search: SearchApi) -> None:
    with pytest.raises(NotFoundException):
        search.search_get("identities", "unknown")
    with pytest.raises(NotFoundException):
        search.search_get("events", WILLIAM)


def test_aggregations_are_csv_for_a_client_that_requests_it(shared_sandbox: Sandbox) -> None:
    body = {**EVERYONE, "aggregations": {"bucket": {"name": "Sites", "type": "TERMS", "field": "attributes.location"}}}
    client = PlainClient(shared_sandbox)

    groups = client.send("POST", "/v2024/search/aggregate", body).json()["aggregations"]["Sites"]["buckets"]
    response = client.send("POST", "/v2024/search/aggregate", body, Accept="text/csv")

    assert response.headers["Content-Type"] == "text/csv"
    rows = list(csv.reader(response.body.decode().splitlines()))
    assert rows == [["Sites", "Count"], *([group["key"], str(group["doc_count"])] for group in groups)]
