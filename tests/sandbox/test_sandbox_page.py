"""The page of the embedded tenant in a real browser."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from selenium.webdriver.support.ui import Select

from plain_client import PlainClient

if TYPE_CHECKING:
    from browsing import Page
    from sailpoint.sandbox import Sandbox

PROFILES = "/v2024/identity-profiles"
DOCUMENTS = "collections/%2Fidentity-profiles"
SEASONAL = "ef38f94347e94562b5bb8424a56397d8"
# The views of the page, each with its table, and a text that it shows; None for the beginning of the name.
TABLES = {
    DOCUMENTS: ("documents", None),
    "people": ("identities", None),
    "tasks": ("tasks", "Deletes"),
    "faults": ("faults", "status: 503"),
    "journal": ("journal", "longlong"),
}
MEASURE = """
const table = document.getElementById(arguments[0]), box = table.parentElement;
const heads = [...table.querySelectorAll("th")].map(head => head.getBoundingClientRect().width);
const rows = [...table.querySelectorAll("tr")].map(row => row.getBoundingClientRect().height);
return [box.scrollWidth, box.clientWidth, Math.max(...rows), Math.min(...heads)];
"""
HOSTILE = "<img src=x onerror=\"document.title='broken'\"><script>document.title='broken'</script>"


def test_the_page_shows_profiles_identities_and_tasks(page: Page, sandbox: Sandbox) -> None:
    PlainClient(sandbox).send("DELETE", f"{PROFILES}/{SEASONAL}")

    page.seen("#collections", "identity-profiles")
    page.view("people")
    page.seen("#identities", "William Wilson")
    page.view("tasks")
    page.seen("#tasks", "Deletes an identity profile")
    page.click("#finish")
    page.seen("#tasks", "SUCCESS")
    page.view(DOCUMENTS)
    page.seen("#documents", "Employees")
    assert "Seasonal" not in page.text("#documents")


def test_the_journal_updates_itself(page: Page, sandbox: Sandbox) -> None:
    client = PlainClient(sandbox)
    client.send("GET", f"{PROFILES}?filters=name%20sw%20%22E%22")
    page.view("journal")

    page.seen("#journal", "name%20sw")
    client.send("GET", f"{PROFILES}/none")
    page.seen("#journal", "404")
    assert client.token not in page.browser.page_source


def test_the_journal_names_the_origin_of_responses(page: Page, sandbox: Sandbox) -> None:
    client = PlainClient(sandbox)
    client.send("GET", PROFILES)
    client.send("GET", f"{PROFILES}/{SEASONAL}/default-identity-attribute-config")
    page.view("journal")

    page.seen("#journal thead", "fidelity")
    page.seen("#journal tbody tr:nth-child(1) td:nth-child(5)", "computed")
    page.seen("#journal tbody tr:nth-child(2) td:nth-child(5)", "state")


def test_faults_and_quirks_can_be_switched_on_and_off(page: Page, sandbox: Sandbox) -> None:
    client = PlainClient(sandbox)
    page.view("faults")
    page.find("#fault [name=route]").send_keys("list_identity_profiles")
    Select(page.find("#fault [name=kind]")).select_by_value("status")
    page.click("#fault button")

    page.seen("#faults", "status: 503")
    assert client.send("GET", PROFILES).status == 503
    page.click("#clear")
    page.seen("#faults", "none")
    assert client.send("GET", PROFILES).status == 200
    page.click("[name=unknown-fields]")
    page.seen("#faults", "none")
    page.until(
        "return fetch('/_sandbox/quirks').then(response => response.text()).then(text => text.includes('fields'))"
    )
    assert sandbox.quirks == ["unknown-fields"]


def test_an_invalid_fault_is_rejected_with_the_reason(page: Page) -> None:
    page.view("faults")
    page.find("#fault [name=route]").send_keys("no_such_operation")
    page.click("#fault button")

    page.seen("#fault-problem", "no_such_operation")


def test_names_are_never_interpreted_as_markup(page: Page, sandbox: Sandbox) -> None:
    source = {"type": "SOURCE", "id": "2c9180835d191a86015d28455b4b232a"}
    PlainClient(sandbox).send("POST", PROFILES, {"name": HOSTILE, "authoritativeSource": source})
    page.view(DOCUMENTS)

    page.seen("#documents", HOSTILE)
    page.click("#documents tbody tr:last-child .open")
    page.seen("#document-title", HOSTILE)
    assert page.browser.title == "Sandbox tenant"
    assert page.value("document.querySelectorAll('main img, main script, dialog img, dialog script').length") == 0


def test_the_address_of_the_tenant_leads_to_the_page(page: Page, sandbox: Sandbox) -> None:
    page.browser.get(sandbox.url)

    page.seen("#collections", "identity-profiles")
    assert page.browser.current_url == f"{sandbox.url}/_sandbox/"


def test_identities_show_their_ids(page: Page, sandbox: Sandbox) -> None:
    page.view("people")
    for identity in sandbox.identities[:25]:
        page.seen("#identities", identity["id"])


@pytest.mark.parametrize("name", ["N" * 5000, "several words " * 500, "日本" * 1000], ids=["letters", "words", "kanji"])
def test_a_very_long_name_leaves_every_column_in_view(page: Page, sandbox: Sandbox, name: str) -> None:
    sandbox.restore(
        {
            "sources": [{"name": name}],
            "profiles": [{"name": each, "authoritativeSource": name} for each in (name, f"Old {name}")],
            "identities": [{"name": name, "profile": name, "attributes": {"displayName": name, name: name}}],
        }
    )
    client = PlainClient(sandbox)
    old = next(profile["id"] for profile in sandbox.profiles if profile["name"] != name)
    client.send("DELETE", f"{PROFILES}/{old}")
    client.send("GET", f"{PROFILES}/{'long' * 500}")
    sandbox.faults.add(f"GET /{'long' * 200}", status=503, body={"text": "N" * 5000})
    for view, (table, text) in TABLES.items():
        page.view(view)
        page.seen(f"#{table}", text or name[:40].strip())

        width, visible, highest, narrowest = page.browser.execute_script(MEASURE, table)

        assert width <= visible, f"{table} is {width} wide, of which {visible} are in view"
        assert highest < 200, f"{table} has a row that is {highest} high"
        assert narrowest >= 10, f"{table} has a column that is {narrowest} wide"


def test_no_view_causes_an_error_in_the_browser(page: Page, sandbox: Sandbox) -> None:
    client = PlainClient(sandbox)
    client.send("GET", f"{PROFILES}?limit=2&sorters=name")
    client.send("DELETE", f"{PROFILES}/{SEASONAL}")
    sandbox.faults.add("update_identity_profile", status=503, retry_after=2, share=0.2)
    page.browser.get_log("browser")  # type: ignore[no-untyped-call]
    for view, (table, _) in TABLES.items():
        page.view(view)
        page.until("return document.querySelector(arguments[0]) !== null", f"#{table} tbody tr")

    logs = page.browser.get_log("browser")  # type: ignore[no-untyped-call]

    assert [entry for entry in logs if entry["level"] == "SEVERE"] == []
