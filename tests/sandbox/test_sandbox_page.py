"""The page of the embedded tenant in a real browser."""

from __future__ import annotations

import os
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from selenium import webdriver
from selenium.webdriver.common.by import By
from selenium.webdriver.support.ui import Select, WebDriverWait

from conftest import absent
from plain_client import PlainClient

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sailpoint.sandbox import Sandbox

PROFILES = "/v2024/identity-profiles"
SEASONAL = "ef38f94347e94562b5bb8424a56397d8"
WAIT = 20.0
# The tables of the page, each with a text that it shows; None for the beginning of the name.
TEXTS = {"profiles": None, "identities": None, "tasks": "Deletes", "faults": "status: 503", "journal": "longlong"}
MEASURE = """
return Object.fromEntries(arguments[0].map(id => {
  const table = document.getElementById(id), box = table.parentElement;
  const heads = [...table.querySelectorAll("th")].map(head => head.getBoundingClientRect().width);
  return [id, [box.scrollWidth, box.clientWidth, box.scrollHeight, Math.min(...heads)]];
}));
"""
HOSTILE = "<img src=x onerror=\"document.title='broken'\">"


@pytest.fixture(scope="module")
def browser() -> Iterator[webdriver.Chrome]:
    """Headless Chromium."""
    chromium, driver = shutil.which("chromium"), shutil.which("chromedriver")
    if chromium is None or driver is None:
        absent("Chromium and its driver are not installed: apt-get install chromium chromium-driver")
    options = webdriver.ChromeOptions()
    options.binary_location = chromium
    for argument in ("--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--window-size=1280,1150"):
        options.add_argument(argument)
    browser = webdriver.Chrome(options=options, service=webdriver.ChromeService(driver))
    try:
        yield browser
    finally:
        browser.quit()


@pytest.fixture
def page(browser: webdriver.Chrome, sandbox: Sandbox) -> webdriver.Chrome:
    """The page of a fresh tenant."""
    browser.get(f"{sandbox.url}/_sandbox/")
    seen(browser, "profiles", "Employees")
    return browser


def seen(browser: webdriver.Chrome, table: str, text: str) -> None:
    """Wait until a table contains a text."""
    WebDriverWait(browser, WAIT).until(lambda page: text in page.find_element(By.ID, table).text)


def test_the_page_shows_profiles_identities_and_tasks(page: webdriver.Chrome, sandbox: Sandbox) -> None:
    PlainClient(sandbox).send("DELETE", f"{PROFILES}/{SEASONAL}")

    seen(page, "identities", "William Wilson")
    seen(page, "tasks", "Deletes an identity profile")
    page.find_element(By.ID, "finish").click()
    seen(page, "tasks", "SUCCESS")
    WebDriverWait(page, WAIT).until(lambda page: "Seasonal" not in page.find_element(By.ID, "profiles").text)


def test_the_journal_updates_itself(page: webdriver.Chrome, sandbox: Sandbox) -> None:
    client = PlainClient(sandbox)
    client.send("GET", f"{PROFILES}?filters=name%20sw%20%22E%22")

    seen(page, "journal", "name%20sw")
    client.send("GET", f"{PROFILES}/none")
    seen(page, "journal", "404")
    assert client.token not in page.page_source


def test_faults_and_quirks_can_be_switched_on_and_off(page: webdriver.Chrome, sandbox: Sandbox) -> None:
    client = PlainClient(sandbox)
    form = page.find_element(By.ID, "fault")
    form.find_element(By.NAME, "route").send_keys("list_identity_profiles")
    Select(form.find_element(By.NAME, "kind")).select_by_value("status")
    form.find_element(By.CSS_SELECTOR, "button").click()

    seen(page, "faults", "status: 503")
    assert client.send("GET", PROFILES).status == 503
    page.find_element(By.ID, "clear").click()
    seen(page, "faults", "none")
    assert client.send("GET", PROFILES).status == 200
    page.find_element(By.NAME, "unknown-fields").click()
    WebDriverWait(page, WAIT).until(lambda _: sandbox.quirks == ["unknown-fields"])


def test_names_are_never_interpreted_as_markup(page: webdriver.Chrome, sandbox: Sandbox) -> None:
    source = {"type": "SOURCE", "id": "2c9180835d191a86015d28455b4b232a"}
    PlainClient(sandbox).send("POST", PROFILES, {"name": HOSTILE, "authoritativeSource": source})

    seen(page, "profiles", HOSTILE)
    assert page.title == "Sandbox tenant"


def test_the_address_of_the_tenant_leads_to_the_page(browser: webdriver.Chrome, sandbox: Sandbox) -> None:
    browser.get(sandbox.url)

    seen(browser, "profiles", "Employees")
    assert browser.current_url == f"{sandbox.url}/_sandbox/"


def test_identities_show_their_ids(page: webdriver.Chrome, sandbox: Sandbox) -> None:
    for identity in sandbox.identities:
        seen(page, "identities", identity["id"])


@pytest.mark.parametrize("name", ["N" * 5000, "several words " * 500, "日本" * 1000], ids=["letters", "words", "kanji"])
def test_a_very_long_name_leaves_every_column_in_view(page: webdriver.Chrome, sandbox: Sandbox, name: str) -> None:
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
    for table, text in TEXTS.items():
        seen(page, table, text or name[:40].strip())

    # Measured in one script, because the page rebuilds its tables every second.
    for table, (width, visible, height, narrowest) in page.execute_script(MEASURE, list(TEXTS)).items():
        assert width <= visible, f"{table} is {width} wide, of which {visible} are in view"
        assert height < 1000, f"{table} is {height} high"
        assert narrowest >= 10, f"{table} has a column that is {narrowest} wide"


def test_the_page_that_the_docs_show_has_no_errors(page: webdriver.Chrome, sandbox: Sandbox) -> None:
    client = PlainClient(sandbox)
    client.send("GET", f"{PROFILES}?limit=2&sorters=name")
    client.send("DELETE", f"{PROFILES}/{SEASONAL}")
    sandbox.faults.add("update_identity_profile", status=503, retry_after=2, share=0.2)
    sandbox.faults.add("GET /v2024/*", delay=1.5, times=3)
    seen(page, "journal", "sorters=name")
    seen(page, "faults", "delay: 1.5")
    logs = page.get_log("browser")  # type: ignore[no-untyped-call]

    picture = page.get_screenshot_as_png()

    assert len(picture) > 10_000
    assert [entry for entry in logs if entry["level"] == "SEVERE" and sandbox.url in entry["message"]] == []
    if wanted := os.environ.get("SANDBOX_SCREENSHOT"):
        Path(wanted).write_bytes(picture)
