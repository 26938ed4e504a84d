"""The page of the tenant with a keyboard, on a small screen, and with the rules of axe-core."""

from __future__ import annotations

from importlib.resources import files
from typing import TYPE_CHECKING, Any

import pytest
from selenium.webdriver.common.keys import Keys

from browsing import HEIGHT, WIDTH
from plain_client import PlainClient

if TYPE_CHECKING:
    from collections.abc import Iterator

    from browsing import Page
    from sailpoint.sandbox import Sandbox

VIEWS = ["collections", "collections/%2Fsegments", "people", "tasks", "faults", "journal"]
# The size of a small phone.
PHONE = {"width": 360, "height": 740, "deviceScaleFactor": 1, "mobile": True}
AXE = files("axe_playwright_python").joinpath("axe.min.js")
# Every rule of axe-core, including best practices.
RUN_AXE = """
const done = arguments[arguments.length - 1];
axe.run(document).then(found => done(found.violations.map(each => [each.id, each.nodes.map(node => node.html)])));
"""
FOCUSED = "return document.activeElement.innerText || document.activeElement.getAttribute('aria-label')"
OUTLINE = "return getComputedStyle(document.activeElement).outlineStyle"


@pytest.fixture
def filled(page: Page, sandbox: Sandbox) -> Page:
    """The page of a tenant that has something in each view."""
    client = PlainClient(sandbox)
    for seeded in client.send("GET", "/v2024/segments").json():
        assert client.send("DELETE", f"/v2024/segments/{seeded['id']}").status == 204
    for name in ("Berlin", "Paris"):
        assert client.send("POST", "/v2024/segments", {"name": name, "description": name}).status == 201
    client.send("DELETE", "/v2024/identity-profiles/ef38f94347e94562b5bb8424a56397d8")
    client.send("GET", f"/v2024/{'long' * 100}")
    sandbox.faults.add("update_identity_profile", status=503, share=0.2)
    return page


@pytest.fixture
def phone(filled: Page) -> Iterator[Page]:
    """The page on a small phone."""
    filled.browser.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", PHONE)
    yield filled
    filled.browser.execute_cdp_cmd("Emulation.clearDeviceMetricsOverride", {})


def violations(page: Page) -> Any:
    """The violations that axe-core finds. Its script runs beside the page, which allows only its own."""
    page.browser.execute_script(AXE.read_text(encoding="utf-8"))
    return page.browser.execute_async_script(RUN_AXE)


def open_first(page: Page) -> None:
    page.until("document.querySelector('#documents .open')?.focus(); return document.activeElement.matches('.open')")
    page.press(Keys.ENTER)
    page.until("return document.querySelector('#document').open")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_no_violation_in_any_view(filled: Page, scheme: str) -> None:
    scheme_of = {"features": [{"name": "prefers-color-scheme", "value": scheme}]}
    filled.browser.execute_cdp_cmd("Emulation.setEmulatedMedia", scheme_of)
    for view in VIEWS:
        filled.view(view)
        filled.until("return document.querySelector('tbody tr') !== null")
        assert violations(filled) == [], view
    filled.view("collections/%2Fsegments")
    open_first(filled)
    assert violations(filled) == []


def test_axe_finds_no_violation_on_a_small_screen(phone: Page) -> None:
    for view in VIEWS:
        phone.view(view)
        phone.until("return document.querySelector('tbody tr') !== null")
        assert violations(phone) == [], view


def test_axe_does_find_violations(page: Page) -> None:
    page.browser.execute_script("document.querySelector('main').append(document.createElement('button'))")

    assert [rule for rule, _ in violations(page)] == ["button-name"]


def test_nothing_is_wider_than_a_small_screen(phone: Page) -> None:
    for view in VIEWS:
        phone.view(view)
        phone.until("return document.querySelector('tbody tr') !== null")
        assert phone.value("document.documentElement.scrollWidth") == PHONE["width"], view
        wide = "[...document.querySelectorAll('.scroll')].filter(it => it.scrollWidth > it.clientWidth).length"
        assert phone.value(wide) == 0, view
    phone.view("collections/%2Fsegments")
    open_first(phone)
    box = phone.browser.execute_script("return document.querySelector('#document').getBoundingClientRect().toJSON()")
    assert box["left"] >= 0
    assert box["right"] <= PHONE["width"]
    assert box["bottom"] <= PHONE["height"]


def test_the_tab_key_walks_the_page_in_reading_order_with_a_visible_focus(filled: Page) -> None:
    filled.view("collections/%2Fsegments")
    filled.seen("#documents", "Paris")
    walked, outlines = [], set()
    for _ in range(13):
        filled.press(Keys.TAB)
        walked.append(filled.browser.execute_script(FOCUSED))
        outlines.add(filled.browser.execute_script(OUTLINE))

    assert walked == [
        "Skip to the content",
        *("Collections", "People", "Tasks", "Faults", "Journal", "Reset"),
        *("All collections", "New document", "Text in a document"),
        walked[10],
        *("Berlin", "Paris"),
    ]
    assert "none" not in outlines


def test_enter_opens_a_document_and_escape_closes_it_where_the_focus_was(filled: Page) -> None:
    filled.view("collections/%2Fsegments")
    filled.seen("#documents", "Berlin")
    open_first(filled)
    assert filled.value("document.querySelector('#document').contains(document.activeElement)")

    filled.press(Keys.ESCAPE)

    filled.until("return !document.querySelector('#document').open")
    assert filled.browser.execute_script(FOCUSED) == "Berlin"


def test_escape_asks_before_it_discards_changes(filled: Page) -> None:
    filled.view("collections/%2Fsegments")
    filled.seen("#documents", "Berlin")
    open_first(filled)
    filled.find("#json").send_keys("x")

    filled.press(Keys.ESCAPE)
    filled.seen("#document-problem", "not saved")
    filled.press(Keys.ESCAPE)

    filled.until("return !document.querySelector('#document').open")


def test_control_and_enter_save_a_document(filled: Page, sandbox: Sandbox) -> None:
    filled.view("collections/%2Fsegments")
    filled.seen("#documents", "Berlin")
    open_first(filled)
    filled.browser.execute_script("json.value = json.value.replaceAll('Berlin', 'Rome')")
    filled.find("#json").send_keys(Keys.CONTROL, Keys.ENTER)

    filled.seen("#documents", "Rome")
    names = [segment["name"] for segment in PlainClient(sandbox).send("GET", "/v2024/segments").json()]
    assert names == ["Rome", "Paris"]


def test_the_focus_stays_where_it_is_while_the_page_updates_itself(filled: Page, sandbox: Sandbox) -> None:
    filled.view("collections/%2Fsegments")
    filled.seen("#documents", "Paris")
    filled.browser.execute_script("document.querySelectorAll('#documents .open')[1].focus()")

    PlainClient(sandbox).send("POST", "/v2024/segments", {"name": "Madrid"})

    filled.seen("#documents", "Madrid")
    assert filled.browser.execute_script(FOCUSED) == "Paris"


def test_the_skip_link_leads_to_the_content(filled: Page) -> None:
    filled.press(Keys.TAB)
    filled.press(Keys.ENTER)

    filled.until("return document.activeElement.id === 'view'")
    assert filled.text("#view h2") == "Collections"
    size = filled.browser.get_window_size()
    assert (size["width"], size["height"]) == (WIDTH, HEIGHT)
