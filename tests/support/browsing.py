"""A browser that shows the page of a tenant."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from needed import absent

if TYPE_CHECKING:
    from collections.abc import Iterator

    from selenium.webdriver import Chrome
    from selenium.webdriver.remote.webelement import WebElement

    from sailpoint.sandbox import Sandbox

WAIT = 20.0
WIDTH, HEIGHT = 1280, 1150


@pytest.fixture(scope="module")
def browser() -> Iterator[Chrome]:
    """Headless Chromium."""
    from selenium import webdriver

    chromium, driver = shutil.which("chromium"), shutil.which("chromedriver")
    if chromium is None or driver is None:
        absent("Chromium and its driver are not installed: apt-get install chromium chromium-driver")
    options = webdriver.ChromeOptions()
    options.binary_location = chromium
    for argument in ("--headless=new", "--no-sandbox", "--disable-dev-shm-usage", f"--window-size={WIDTH},{HEIGHT}"):
        options.add_argument(argument)
    browser = webdriver.Chrome(options=options, service=webdriver.ChromeService(driver))
    try:
        yield browser
    finally:
        browser.quit()


@pytest.fixture
def page(browser: Chrome, sandbox: Sandbox) -> Page:
    """The page of a fresh tenant."""
    page = Page(browser, sandbox.url)
    page.view("collections")
    return page


class Page:
    """The page of a tenant in a browser."""

    def __init__(self, browser: Chrome, url: str) -> None:
        self.browser = browser
        self.url = url

    def view(self, path: str) -> None:
        """Open a view by its address, and wait until it is shown."""
        self.browser.get("about:blank")
        self.browser.get(f"{self.url}/_sandbox/#/{path}")
        self.until("return document.querySelector('#view table') !== null")

    def find(self, selector: str) -> WebElement:
        """The first element of a CSS selector."""
        return self.browser.find_element("css selector", selector)

    def text(self, selector: str) -> str:
        """The visible text of an element."""
        return str(
            self.browser.execute_script("return document.querySelector(arguments[0])?.innerText ?? ''", selector)
        )

    def value(self, expression: str) -> object:
        """The value of an expression in JavaScript."""
        return self.browser.execute_script(f"return {expression}")

    def click(self, selector: str) -> None:
        """Click an element."""
        self.find(selector).click()

    def press(self, *keys: str) -> None:
        """Press keys, wherever the focus is."""
        from selenium.webdriver import ActionChains

        ActionChains(self.browser).send_keys(*keys).perform()

    def seen(self, selector: str, text: str) -> None:
        """Wait until an element contains a text."""
        self.until(
            "return (document.querySelector(arguments[0])?.innerText ?? '').includes(arguments[1])", selector, text
        )

    def until(self, script: str, *arguments: object) -> None:
        """Wait until a script returns a true value."""
        from selenium.webdriver.support.ui import WebDriverWait

        WebDriverWait(self.browser, WAIT, poll_frequency=0.05).until(
            lambda browser: browser.execute_script(script, *arguments), f"{script} {arguments}"
        )
