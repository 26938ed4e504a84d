"""A new tenant says where it is: its page, and how clients log in from another terminal."""

from __future__ import annotations

import http.client
import shlex
import subprocess
import sys
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import pytest

from sailpoint._command.banner import EXPOSED, banner, is_exposed
from sailpoint.sandbox import Sandbox

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from commands import Commands

ODD = 'it\'s \\ "$HOME"'


@pytest.fixture
def odd() -> Iterator[Sandbox]:
    """A tenant whose client has a name that shells interpret."""
    with Sandbox(client_id=ODD, client_secret="secret") as sandbox:
        yield sandbox


def lines_for(sandbox: Sandbox, heading: str) -> list[str]:
    """The three lines below a heading of the banner."""
    lines = banner(sandbox).splitlines()
    start = next(number for number, line in enumerate(lines, 1) if line.endswith(heading))
    return lines[start : start + 3]


def get(sandbox: Sandbox, path: str, headers: Mapping[str, str]) -> http.client.HTTPResponse:
    connection = http.client.HTTPConnection(urlsplit(sandbox.url).netloc, timeout=30)
    connection.request("GET", path, headers=dict(headers))
    response = connection.getresponse()
    response.read()
    connection.close()
    return response


def test_the_first_line_names_the_address_and_the_page(odd: Sandbox) -> None:
    first = banner(odd).partition("\n")[0]

    assert first.startswith(f"Sandbox tenant at {odd.url}, with a page at {odd.url}/_sandbox/,")


def test_a_shell_reads_its_lines_as_intended(odd: Sandbox) -> None:
    lines = lines_for(odd, "in sh:")

    assert [shlex.split(line) for line in lines] == [
        ["export", f"{name}={value}"] for name, value in odd.environment().items()
    ]
    script = "\n".join([*lines, 'printf %s "$SAIL_CLIENT_ID"'])
    assert subprocess.run(["sh", "-c", script], capture_output=True, text=True, timeout=60, check=True).stdout == ODD  # noqa: S607


def test_powershell_gets_literal_strings(odd: Sandbox) -> None:
    assert lines_for(odd, "In PowerShell:") == [
        f"$env:SAIL_BASE_URL = '{odd.url}'",
        """$env:SAIL_CLIENT_ID = 'it''s \\ "$HOME"'""",
        "$env:SAIL_CLIENT_SECRET = 'secret'",
    ]


def test_a_settings_file_quotes_only_values_that_need_it(odd: Sandbox) -> None:
    assert lines_for(odd, "In a file .env:") == [
        f"SAIL_BASE_URL={odd.url}",
        r"""SAIL_CLIENT_ID='it\'s \\ "$HOME"'""",
        "SAIL_CLIENT_SECRET=secret",
    ]


def test_a_tenant_on_every_address_is_exposed_and_one_on_loopback_is_not(sandbox: Sandbox) -> None:
    with Sandbox(host="0.0.0.0") as exposed:  # noqa: S104
        assert is_exposed(exposed)
        assert exposed.admin_token in banner(exposed)
    assert not is_exposed(sandbox)
    assert sandbox.admin_token not in banner(sandbox)


def test_the_command_warns_of_other_machines() -> None:
    command = [sys.executable, "-m", "sailpoint", "sandbox", "--port", "0", "--host", "0.0.0.0"]  # noqa: S104
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True) as process:
        assert process.stderr is not None
        warned = process.stderr.readline()
        process.terminate()

    assert warned == f"{EXPOSED}\n"


@pytest.mark.parametrize(
    "accept", ["text/html", "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8"]
)
def test_a_browser_at_the_address_is_redirected_to_the_page(sandbox: Sandbox, accept: str) -> None:
    response = get(sandbox, "/", {"Accept": accept})

    assert (response.status, response.headers["Location"]) == (307, "/_sandbox/")
    page = get(sandbox, response.headers["Location"], {"Accept": accept})
    assert (page.status, page.headers.get_content_type()) == (200, "text/html")


@pytest.mark.parametrize("headers", [{}, {"Accept": "application/json"}, {"Accept": "*/*"}])
def test_another_client_at_the_address_gets_the_response_of_the_service(sandbox: Sandbox, headers: Any) -> None:
    response = get(sandbox, "/", headers)

    assert response.status == 401
    assert sandbox.requests[-1]["path"] == "/"


def test_the_help_describes_the_tenant(command: Commands) -> None:
    shown = command("sandbox", "--help").out

    assert "Runs an embedded tenant on this machine until Ctrl-C." in shown
    assert "In a browser" in shown
    assert "sailpoint sandbox --generate 500 --port 0" in shown


@pytest.mark.parametrize(
    ("option", "value"),
    [("mask", "employeeNumber"), ("scopes", "sp:scopes:all"), ("quirks", "nulls")],
)
def test_a_string_is_not_a_list_of_names(sandbox: Sandbox, option: str, value: str) -> None:
    uses: dict[str, Callable[[Any], object]] = {
        "mask": lambda names: Sandbox(mask=names),
        "scopes": lambda names: sandbox.add_client(scopes=names),
        "quirks": lambda names: setattr(sandbox, "quirks", names),
    }

    with pytest.raises(TypeError, match=rf"^{option} must be a list of names, not a string \(got '{value}'\)$"):
        uses[option](value)


WRONG_TYPES: list[dict[str, Any]] = [
    {"generate": "many"},
    {"port": "4040"},
    {"loose": "yes"},
    {"rate_limit": 1.5},
    {"client_id": 5},
]


@pytest.mark.parametrize("options", WRONG_TYPES, ids=lambda options: next(iter(options)))
def test_an_option_of_a_wrong_type_is_named(options: dict[str, Any]) -> None:
    (name,) = options

    with pytest.raises(ValueError, match=f"^{name}: "):
        Sandbox(**options).start()


@pytest.mark.parametrize(
    ("body", "message"),
    [
        ({"status": "x"}, 'status: invalid type: string "x"'),
        ({"status": 503, "truncate": "yes"}, 'truncate: invalid type: string "yes"'),
        ({"stauts": 503}, "unknown field `stauts`, expected one of"),
    ],
)
def test_the_admin_api_names_what_is_wrong_with_a_fault(sandbox: Sandbox, body: Any, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        sandbox._control("POST", "/faults", body)
