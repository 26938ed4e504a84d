"""Aggregation of accounts and entitlements from files."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import quote

import pytest

from people import read, send, staff
from plain_client import PlainClient
from sailpoint.sandbox import Sandbox
from sailpoint.v2024 import ApiClient, SourcesApi

if TYPE_CHECKING:
    from collections.abc import Iterator

    from plain_client import Response

SEED: dict[str, Any] = {
    "sources": [{"id": "hr", "name": "HR"}, {"id": "ad", "name": "AD"}],
    "profiles": [staff("uid", "email")],
    "collections": {
        "/sources/hr/schemas": [
            {
                "id": "hr-account",
                "name": "account",
                "nativeObjectType": "User",
                "identityAttribute": "uid",
                "displayAttribute": "name",
                "attributes": [
                    {"name": name, "type": "STRING", "isMulti": name == "groups"}
                    for name in ("uid", "name", "email", "groups")
                ],
            }
        ],
    },
}
PEOPLE = """uid,name,email,groups,secret
1,Ada,ada@example.com,one,x
1,Ada,ada@example.com,two,x
2,"Bob, junior",bob@example.com,,x
"""


@pytest.fixture
def client() -> Iterator[PlainClient]:
    with Sandbox(seed=SEED, task_delay=0) as sandbox:
        yield PlainClient(sandbox)


def upload(client: PlainClient, path: str, text: str | bytes, field: str = "file") -> Response:
    """Send a file as a form."""
    content = text.encode() if isinstance(text, str) else text
    head = f'--b\r\nContent-Disposition: form-data; name="{field}"; filename="a.csv"\r\nContent-Type: text/csv\r\n\r\n'
    headers = {"Content-Type": "multipart/form-data; boundary=b", "Authorization": f"Bearer {client.token}"}
    return client.send_raw("POST", f"/v2024{path}", head.encode() + content + b"\r\n--b--\r\n", headers)


def load(client: PlainClient, text: str, source: str = "hr") -> Any:
    """Aggregate a file of accounts, and return the ended task."""
    response = upload(client, f"/sources/{source}/load-accounts", text)
    assert response.status == 202, response.body
    assert response.json()["success"] is True
    return read(client, f"/task-status/{response.json()['task']['id']}")


def accounts(client: PlainClient, source: str = "hr") -> dict[str, Any]:
    """The accounts of a source by their native identity."""
    found = read(client, "/accounts?filters=" + quote(f'sourceId eq "{source}"'))
    return {account["nativeIdentity"]: account for account in found}


def test_an_identity_with_the_name_of_its_account_is_renamed_with_it(client: PlainClient) -> None:
    for name in ("Ada", "Ada Lovelace"):
        load(client, f"uid,name,email\n1,{name},ada@example.com\n")
        (identity,) = read(client, "/identities")
        assert identity["name"] == name
    assert accounts(client)["1"]["identity"]["name"] == "Ada Lovelace"


def test_accounts_of_an_authoritative_source_become_identities(client: PlainClient) -> None:
    task = load(client, PEOPLE)
    assert (task["completionStatus"], task["messages"]) == ("SUCCESS", [])

    found = accounts(client)
    identities = read(client, "/identities?sorters=name")

    assert found["1"]["attributes"] == {"uid": "1", "name": "Ada", "email": "ada@example.com", "groups": ["one", "two"]}
    assert found["2"]["name"] == "Bob, junior"
    assert {account["origin"] for account in found.values()} == {"AGGREGATED"}
    assert [each["name"] for each in identities] == ["Ada", "Bob, junior"]
    assert [each["attributes"] for each in identities] == [
        {"uid": "1", "email": "ada@example.com"},
        {"uid": "2", "email": "bob@example.com"},
    ]
    assert read(client, "/identity-profiles/staff")["identityCount"] == 2
    assert (
        send(client, "POST", "/search/count", {"query": {"query": "attributes.uid:2"}}).headers["X-Total-Count"] == "1"
    )


def test_a_second_file_changes_only_differences(client: PlainClient) -> None:
    load(client, PEOPLE)
    before = accounts(client)

    load(client, PEOPLE.replace("bob@", "robert@"))

    after = accounts(client)
    assert after["1"] == before["1"]
    assert after["2"]["id"] == before["2"]["id"]
    assert after["2"]["attributes"]["email"] == "robert@example.com"
    assert read(client, "/identities?sorters=-name")[0]["emailAddress"] == "robert@example.com"


def test_missing_accounts_are_deleted_up_to_the_threshold(client: PlainClient) -> None:
    load(client, PEOPLE)
    fewer = "\n".join(PEOPLE.splitlines()[:3])

    task = load(client, fewer)
    assert task["completionStatus"] == "ERROR"
    assert "1 of 2 accounts are missing" in task["messages"][0]["localizedText"]["message"]
    assert list(accounts(client)) == ["1", "2"]

    assert (
        send(client, "PATCH", "/sources/hr", [{"op": "replace", "path": "/deleteThreshold", "value": 50}]).status == 200
    )
    task = load(client, fewer)
    assert list(accounts(client)) == ["1"]
    status = read(client, f"/account-aggregations/{task['id']}/status")
    assert (status["status"], status["totalAccounts"], status["deletedAccounts"]) == ("COMPLETED", 1, 1)


def test_accounts_are_correlated_by_the_configuration_of_the_source(client: PlainClient) -> None:
    load(client, PEOPLE)
    config = {"attributeAssignments": [{"property": "email", "value": "mail", "operation": "EQ"}]}
    assert send(client, "PUT", "/sources/ad/correlation-config", config).status == 200

    load(client, "id,mail\nada,ada@example.com\nstranger,x@example.com\n", "ad")

    found = accounts(client, "ad")
    assert found["ada"]["identity"]["name"] == "Ada"
    assert found["ada"]["manuallyCorrelated"] is False
    assert found["stranger"]["uncorrelated"] is True
    assert len(read(client, "/identities?defaultFilter=NONE")) == 2


def test_a_file_correlates_accounts_with_the_people_that_it_names(client: PlainClient) -> None:
    load(client, PEOPLE)
    load(client, "id\nx\ny\n", "ad")

    text = "account,displayName,userName,type\nx,X,1,\ny,Y,missing,\nz,Z,1,\n"
    response = upload(client, "/sources/ad/load-uncorrelated-accounts", text)
    assert response.status == 202, response.body
    task = read(client, f"/task-status/{response.json()['task']['id']}")

    assert [each["localizedText"]["message"] for each in task["messages"]] == [
        "There is no identity missing.",
        "The source has no account z.",
    ]
    found = accounts(client, "ad")
    assert (found["x"]["identity"]["name"], found["x"]["manuallyCorrelated"]) == ("Ada", True)
    assert found["y"]["uncorrelated"] is True


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "The file has no header."),
        ('a\n"b', "The file: row 2: a quote is not closed."),
        ("a\nb,c", "The file: row 2 has 2 values, but the header has 1."),
        ("a,a\nb,c", "The file: the column a occurs twice."),
        (b"\xff", "The file is not UTF-8."),
    ],
)
def test_a_file_that_cannot_be_read_is_rejected(client: PlainClient, text: str | bytes, message: str) -> None:
    response = upload(client, "/sources/hr/load-accounts", text)

    assert response.status == 400
    assert response.json()["messages"][0]["text"] == message


def test_rows_without_a_name_are_reported(client: PlainClient) -> None:
    task = load(client, "uid,name\n,Someone\n1,Ada\n")

    assert "1 rows have no value in the column uid" in task["messages"][0]["localizedText"]["message"]
    assert list(accounts(client)) == ["1"]


def test_a_source_without_a_connection_needs_a_file(client: PlainClient) -> None:
    headers = {"Content-Type": "multipart/form-data; boundary=b", "Authorization": f"Bearer {client.token}"}
    response = client.send_raw("POST", "/v2024/sources/hr/load-accounts", b"--b--\r\n", headers)
    assert response.status == 400
    assert upload(client, "/sources/none/load-accounts", PEOPLE).status == 404


@pytest.mark.parametrize(
    ("path", "field"),
    [("/sources/ad/load-entitlements", "file"), ("/entitlements/aggregate/sources/ad", "csvFile")],
)
def test_entitlements_are_aggregated(client: PlainClient, path: str, field: str) -> None:
    group = {"name": "group", "nativeObjectType": "Group", "identityAttribute": "dn", "displayAttribute": "label"}
    assert send(client, "POST", "/sources/ad/schemas", {**group, "attributes": []}).status == 201

    for text in ("dn,label,description\na,A,first\nb,B,\n", "dn,label,description\na,A2,second\nc,,\n"):
        response = upload(client, path, text, field)
        assert response.status == 202, response.body
        assert read(client, f"/task-status/{response.json()['id']}")["completionStatus"] == "SUCCESS"

    found = {each["value"]: each for each in read(client, "/entitlements")}
    assert {value: each["name"] for value, each in found.items()} == {"a": "A2", "c": "c"}
    assert found["a"]["description"] == "second"
    assert found["a"]["source"] == {"type": "SOURCE", "id": "ad", "name": "AD"}
    assert found["a"]["sourceSchemaObjectType"] == "group"
    reset = send(client, "POST", "/entitlements/reset/sources/ad")
    assert (reset.status, reset.json()["name"]) == (202, "AD")
    assert read(client, "/entitlements") == []


def test_a_schema_is_downloaded_changed_and_uploaded(client: PlainClient) -> None:
    path = "/sources/hr/schemas/accounts"
    downloaded = send(client, "GET", path).body.decode()
    assert downloaded.splitlines()[4].startswith("groups,STRING,true")

    response = upload(client, path, downloaded + "city,STRING,false,false,false\n")
    assert response.status == 200, response.body
    stored = read(client, "/sources/hr/schemas/hr-account")

    assert [each["name"] for each in stored["attributes"]] == ["uid", "name", "email", "groups", "city"]
    assert stored["attributes"][3]["isMulti"] is True
    refused = upload(client, path, "name,type\nx,COLOUR\n")
    assert refused.json()["messages"][0]["text"] == ("The file: COLOUR is not one of STRING, LONG, INT, BOOLEAN, DATE.")
    assert upload(client, "/sources/hr/schemas/entitlements", "name\nx\n").status == 404


def test_the_typed_client_loads_a_file() -> None:
    with Sandbox(seed=SEED, task_delay=0) as sandbox, ApiClient(sandbox.configuration()) as api_client:
        started = SourcesApi(api_client).import_accounts("hr", file=("people.csv", PEOPLE.encode()))
        assert started.success is True
        assert len(accounts(PlainClient(sandbox))) == 2
