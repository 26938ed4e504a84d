"""Documents of the tenant on its page: found, opened, changed and deleted by the rules of the API."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from selenium.webdriver.common.keys import Keys

from plain_client import PlainClient

if TYPE_CHECKING:
    from browsing import Page
    from sailpoint.sandbox import Sandbox

SEGMENTS = "/v2024/segments"
OWNER = "2c9180835d191a86015d28455b4b232a"  # an identity of the default seed, and a source
DOCUMENTS = "collections/%2Fsegments"


@pytest.fixture
def client(sandbox: Sandbox) -> PlainClient:
    """A client of a tenant without segments."""
    client = PlainClient(sandbox)
    for segment in client.send("GET", SEGMENTS).json():
        client.send("DELETE", f"{SEGMENTS}/{segment['id']}")
    return client


def created(client: PlainClient, path: str, document: object) -> Any:
    response = client.send("POST", path, document)
    assert response.status in (200, 201), response.body
    return response.json()


def segments(client: PlainClient, *names: str) -> list[Any]:
    return [created(client, SEGMENTS, {"name": name, "description": f"All of {name}"}) for name in names]


def opened(page: Page, name: str) -> None:
    """Open the document with this name."""
    page.until(
        "const found = [...document.querySelectorAll('.open')].find(each => each.innerText === arguments[0]);"
        "found?.click(); return Boolean(found)",
        name,
    )
    page.until("return document.querySelector('#document').open")


def written(page: Page, document: object) -> None:
    """Replace the text of the editor."""
    script = "document.querySelector('#json').value = arguments[0]"
    page.browser.execute_script(script, document if isinstance(document, str) else json.dumps(document))


def shown(page: Page) -> Any:
    """The document in the editor."""
    return json.loads(str(page.value("document.querySelector('#json').value")))


def test_every_collection_is_listed_with_the_number_of_its_documents(page: Page, client: PlainClient) -> None:
    segments(client, "Berlin", "Paris")
    page.view("collections")

    page.until("return [...document.querySelectorAll('#collections tr')].some(row => row.textContent === 'segments2')")
    page.find("[role=search] input").send_keys("segm")
    page.until("return document.querySelectorAll('#collections tbody tr').length < 4")
    page.click('#collections a[href$="%2Fsegments"]')
    page.seen("#documents", "Berlin")


def test_a_text_filters_the_documents_of_a_collection(page: Page, client: PlainClient) -> None:
    segments(client, "Berlin", "Paris", '100%_"quoted\\')
    page.view(DOCUMENTS)
    page.seen("#documents", "Paris")

    for text, name in (("BERL", "Berlin"), ("of paris", "Paris"), ('%_"quoted\\', '100%_"quoted\\')):
        field = page.find("[role=search] input")
        field.clear()
        field.send_keys(text, Keys.ENTER)
        page.until("return document.querySelectorAll('#documents .open').length === 1")
        page.seen("#documents", name)
    page.find("[role=search] input").send_keys(" nothing", Keys.ENTER)
    page.seen("#documents", "none")


def test_a_long_collection_has_pages(page: Page, client: PlainClient) -> None:
    segments(client, *(f"Segment {number:02}" for number in range(30)))
    page.view(DOCUMENTS)

    page.seen(".bar [role=status]", "1 to 25 of 30")
    page.until("return document.querySelectorAll('#documents .open').length === 25")
    page.browser.execute_script("[...document.querySelectorAll('button')].find(it => it.innerText === 'Next').click()")
    page.seen(".bar [role=status]", "26 to 30 of 30")
    page.seen("#documents", "Segment 29")
    assert "Segment 24" not in page.text("#documents")


def test_an_edited_document_is_stored_under_the_rules_of_the_api(page: Page, client: PlainClient) -> None:
    (segment,) = segments(client, "Berlin")
    page.view(DOCUMENTS)
    opened(page, "Berlin")
    document = shown(page)
    assert document["id"] == segment["id"]

    written(page, {**document, "description": "Changed on the page"})
    page.click("#save")

    page.until("return !document.querySelector('#document').open")
    changed = client.send("GET", f"{SEGMENTS}/{segment['id']}").json()
    assert changed["description"] == "Changed on the page"
    assert changed["created"] == segment["created"]


def test_a_rejected_change_shows_the_reason_and_keeps_the_text(page: Page, client: PlainClient) -> None:
    (segment,) = segments(client, "Berlin")
    page.view(DOCUMENTS)
    opened(page, "Berlin")

    written(page, {**shown(page), "created": "2020-01-01T00:00:00Z"})
    page.click("#save")
    page.seen("#document-problem", "created cannot be updated.")
    assert shown(page)["created"] == "2020-01-01T00:00:00Z"
    written(page, "{broken")
    page.click("#save")
    page.seen("#document-problem", "JSON")
    assert client.send("GET", f"{SEGMENTS}/{segment['id']}").json() == segment


def test_a_new_document_is_created_under_the_rules_of_the_api(page: Page, client: PlainClient) -> None:
    page.view(DOCUMENTS)
    page.until("return !document.querySelector('#new').hidden")
    page.click("#new")
    written(page, {"name": 5})
    page.click("#save")
    page.seen("#document-problem", "name")

    written(page, {"name": "Madrid"})
    page.click("#save")

    page.seen("#documents", "Madrid")
    assert [segment["name"] for segment in client.send("GET", SEGMENTS).json()] == ["Madrid"]


def test_a_document_is_deleted_after_a_second_click(page: Page, client: PlainClient) -> None:
    segments(client, "Berlin", "Paris")
    page.view(DOCUMENTS)
    opened(page, "Berlin")

    page.click("#delete")
    assert len(client.send("GET", SEGMENTS).json()) == 2
    page.click("#delete")

    page.until("return !document.querySelector('#document').open")
    page.until("return !document.querySelector('#documents').innerText.includes('Berlin')")
    assert [segment["name"] for segment in client.send("GET", SEGMENTS).json()] == ["Paris"]


def test_a_document_in_use_is_not_deleted_and_the_reason_is_shown(page: Page, sandbox: Sandbox) -> None:
    client = PlainClient(sandbox)
    owner = {"type": "IDENTITY", "id": sandbox.identities[0]["id"]}
    source = {"type": "SOURCE", "id": OWNER}
    profile = created(client, "/v2024/access-profiles", {"name": "Mail", "owner": owner, "source": source})
    used = [{"type": "ACCESS_PROFILE", "id": profile["id"]}]
    created(client, "/v2024/roles", {"name": "Everyone", "owner": owner, "accessProfiles": used})
    page.view("collections/%2Faccess-profiles")
    opened(page, "Mail")
    page.seen("#uses", "roles: Everyone")

    page.click("#delete")
    page.click("#delete")

    page.seen("#document-problem", "The access profile is in use by the role")
    assert client.send("GET", f"/v2024/access-profiles/{profile['id']}").status == 200


def test_identity_profiles_are_changed_and_deleted_like_other_documents(page: Page, client: PlainClient) -> None:
    page.view("collections/%2Fidentity-profiles")
    opened(page, "Employees")
    document = shown(page)

    written(page, {**document, "priority": 99})
    page.click("#save")
    page.until("return !document.querySelector('#document').open")
    assert client.send("GET", f"/v2024/identity-profiles/{document['id']}").json()["priority"] == 99
    opened(page, "Seasonal Staff")
    page.click("#delete")
    page.click("#delete")
    page.until("return !document.querySelector('#document').open")


def test_people_are_found_by_name_id_and_attribute(page: Page, sandbox: Sandbox) -> None:
    person = next(identity for identity in sandbox.identities if identity["name"] == "William Wilson")
    page.view("people")
    for text in ("william w", person["id"], person["attributes"]["email"].upper()):
        field = page.find("[role=search] input")
        field.clear()
        field.send_keys(text, Keys.ENTER)
        page.until("return document.querySelectorAll('#identities .open').length === 1")
        page.seen("#identities", "William Wilson")

    opened(page, "William Wilson")

    assert shown(page)["attributes"] == person["attributes"]
    assert page.value("document.querySelector('#save').hidden && document.querySelector('#json').readOnly")


def test_the_documents_of_nested_collections_are_reached(page: Page, sandbox: Sandbox, client: PlainClient) -> None:
    owner = {"type": "IDENTITY", "id": sandbox.identities[0]["id"]}
    role = created(client, "/v2024/roles", {"name": "Everyone", "owner": owner, "dimensional": True})
    path = f"/v2024/roles/{role['id']}/dimensions"
    dimension = created(client, path, {"name": "Germany", "owner": owner})
    page.view("collections/%2Froles%2F%7BroleId%7D%2Fdimensions")
    opened(page, "Germany")

    written(page, {**shown(page), "description": "Changed"})
    page.click("#save")

    page.until("return !document.querySelector('#document').open")
    assert client.send("GET", f"{path}/{dimension['id']}").json()["description"] == "Changed"
