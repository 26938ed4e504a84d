"""Takes the pictures of the tenant's page for the documentation, in light colours."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path

from selenium import webdriver
from selenium.webdriver.support.ui import WebDriverWait

from sailpoint.sandbox import Sandbox
from sailpoint.v2024 import ApiClient, IdentityProfilesApi

DOCS = Path(__file__).parents[2] / "docs"
SECONDS = 30
WIDTH, PHONE = 1100, 360  # of the pictures, in pixels
OPEN = "[...document.querySelectorAll('.open')].find(each => each.innerText === arguments[0]).click()"
SHOWN = "return document.querySelector(arguments[0]).innerText.includes(arguments[1])"


@dataclass(frozen=True)
class Picture:
    """A view, a text that it shows, and the size of its picture."""

    view: str
    text: str
    height: int
    width: int = WIDTH
    opens: bool = False  # the document with the text as its name


PICTURES = {
    "sandbox": Picture("collections/%2Fidentity-profiles", "Employees", 520),
    "sandbox-document": Picture("collections/%2Fidentity-profiles", "Contractors", 640, opens=True),
    "sandbox-journal": Picture("journal", "/v2024/identity-profiles", 400),
    "sandbox-phone": Picture("people", "William Wilson", 640, PHONE),
}


def main() -> None:
    """Take every picture from a fresh tenant."""
    with Sandbox() as sandbox:
        fill(sandbox)
        browser = start()
        try:
            for name, picture in PICTURES.items():
                (DOCS / f"{name}.png").write_bytes(taken(browser, f"{sandbox.url}/_sandbox/#/{picture.view}", picture))
        finally:
            browser.quit()


def fill(sandbox: Sandbox) -> None:
    """Make the calls that the journal shows."""
    with ApiClient(sandbox.configuration()) as api_client:
        profiles = IdentityProfilesApi(api_client)
        profiles.list_identity_profiles(limit=2, sorters="name")
        found = profiles.list_identity_profiles(filters='name sw "E"')
        profiles.get_identity_profile(found[0].id)
        profiles.get_default_identity_attribute_config(found[0].id)


def start() -> webdriver.Chrome:
    """Headless Chromium."""
    driver = shutil.which("chromedriver")
    if driver is None:
        raise SystemExit("Chromium and its driver are required for the screenshots")
    options = webdriver.ChromeOptions()
    options.binary_location = shutil.which("chromium") or ""
    for argument in ("--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--hide-scrollbars"):
        options.add_argument(argument)
    return webdriver.Chrome(options=options, service=webdriver.ChromeService(driver))


def taken(browser: webdriver.Chrome, address: str, picture: Picture) -> bytes:
    """The picture of a view."""
    size = {"width": picture.width, "height": picture.height, "deviceScaleFactor": 1, "mobile": picture.width == PHONE}
    browser.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", size)
    scheme = {"features": [{"name": "prefers-color-scheme", "value": "light"}]}
    browser.execute_cdp_cmd("Emulation.setEmulatedMedia", scheme)
    browser.get("about:blank")
    browser.get(address)
    waiting = WebDriverWait(browser, SECONDS)
    waiting.until(lambda page: page.execute_script(SHOWN, "main", picture.text))
    if picture.opens:
        browser.execute_script(OPEN, picture.text)
        waiting.until(lambda page: page.execute_script(SHOWN, "#document", picture.text))
    return browser.get_screenshot_as_png()


if __name__ == "__main__":
    main()
