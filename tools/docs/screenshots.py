"""Takes the pictures of the tenant's page for the documentation, in light colours."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any
from urllib.request import Request, urlopen

from selenium import webdriver
from selenium.webdriver.support.ui import WebDriverWait

from sailpoint.sandbox import Sandbox

DOCS = Path(__file__).parents[2] / "docs"
SECONDS = 30
# Each picture with its view, its size, a text that it shows, and a script that prepares it.
OPEN = "[...document.querySelectorAll('.open')].find(each => each.innerText === arguments[0]).click()"
PICTURES: dict[str, tuple[str, int, int, str, str]] = {
    "sandbox": ("collections/%2Fidentity-profiles", 1100, 520, "Employees", ""),
    "sandbox-document": ("collections/%2Fidentity-profiles", 1100, 640, "Contractors", OPEN),
    "sandbox-journal": ("journal", 1100, 430, "/v2024/identity-profiles", ""),
    "sandbox-phone": ("people", 360, 640, "William Wilson", ""),
}


def main() -> None:
    """Take every picture from a fresh tenant."""
    with Sandbox() as sandbox:
        fill(sandbox)
        browser = start()
        try:
            for name, picture in PICTURES.items():
                (DOCS / f"{name}.png").write_bytes(taken(browser, sandbox.url, *picture))
        finally:
            browser.quit()


def fill(sandbox: Sandbox) -> None:
    """Make the requests that the journal shows."""
    client = {"client_id": sandbox.client_id, "client_secret": sandbox.client_secret}
    form = "&".join(f"{name}={value}" for name, value in {"grant_type": "client_credentials", **client}.items())
    token = send(f"{sandbox.url}/oauth/token", form.encode())["access_token"]
    profiles = f"{sandbox.url}/v2024/identity-profiles"
    for query in ("?limit=2&sorters=name", "?filters=name%20sw%20%22E%22"):
        first = send(profiles + query, None, token)[0]
    send(f"{profiles}/{first['id']}", None, token)
    send(f"{profiles}/{first['id']}/default-identity-attribute-config", None, token)


def send(url: str, body: bytes | None, token: str = "") -> Any:
    """The JSON at an address."""
    headers = {"Authorization": f"Bearer {token}"} if token else {}
    with urlopen(Request(url, body, headers), timeout=SECONDS) as answer:
        return json.load(answer)


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


def taken(browser: webdriver.Chrome, url: str, view: str, width: int, height: int, text: str, script: str) -> bytes:
    """The picture of a view that shows a text."""
    size = {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": width < 600}
    browser.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", size)
    scheme = {"features": [{"name": "prefers-color-scheme", "value": "light"}]}
    browser.execute_cdp_cmd("Emulation.setEmulatedMedia", scheme)
    browser.get("about:blank")
    browser.get(f"{url}/_sandbox/#/{view}")
    shown = "return document.querySelector(arguments[0]).innerText.includes(arguments[1])"
    WebDriverWait(browser, SECONDS).until(lambda page: page.execute_script(shown, "main", text))
    if script:
        browser.execute_script(script, text)
        WebDriverWait(browser, SECONDS).until(lambda page: page.execute_script(shown, "#document", text))
    return browser.get_screenshot_as_png()


if __name__ == "__main__":
    main()
