"""The tenant that a command talks to: options that choose it, and where the credentials are found."""

from __future__ import annotations

import argparse
import json
import logging
import sys
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sailpoint import _cli_config
from sailpoint._command.output import FORMATS, note
from sailpoint._command.values import filled
from sailpoint.configuration import Configuration, from_cli
from sailpoint.v2024.api.identity_profiles_api import IdentityProfilesApi
from sailpoint.v2024.api_client import ApiClient

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["CREDENTIALS", "connected", "options_of_every_command"]

CREDENTIALS = """credentials, the first that is there:
  1. --env NAME: that environment of the SailPoint CLI, ~/.sailpoint/config.yaml and its entries in the keyring
  2. SAIL_BASE_URL, SAIL_CLIENT_ID and SAIL_CLIENT_SECRET, where one of them is set
  3. ./config.json with BaseURL, ClientId and ClientSecret
  4. the active environment of the SailPoint CLI
None completes another, so that no secret goes to a foreign address. --base-url URL replaces the address of 1, 2 and 3.
There is no option for a secret: others could see it."""

_MEMBERS = ("BaseURL", "ClientId", "ClientSecret")


def options_of_every_command() -> argparse.ArgumentParser:
    """A parser to inherit from, with what every command that calls the service understands."""
    parser = argparse.ArgumentParser(add_help=False)
    group = parser.add_argument_group("tenant and output")
    group.add_argument("--env", metavar="NAME", type=filled, help="environment of the SailPoint CLI to use")
    group.add_argument(
        "--base-url", metavar="URL", type=filled, help="the tenant's API, https://TENANT.api.identitynow.com"
    )
    group.add_argument(
        "-o", "--output", choices=FORMATS, help="what to print (default: table on a terminal, json elsewhere)"
    )
    group.add_argument("-v", "--verbose", action="store_true", help="log each request to stderr, without secrets")
    group.add_argument("--debug", action="store_true", help="--verbose, and tracebacks of errors")
    return parser


@contextmanager
def connected(options: argparse.Namespace, **settings: Any) -> Iterator[IdentityProfilesApi]:
    """The API of the tenant that the options choose."""
    verbose = options.verbose or options.debug
    if verbose:
        logging.basicConfig(stream=sys.stderr, format="%(message)s")
        settings["debug"] = True
    configuration = _configuration(options, settings)
    if verbose:
        note(f"tenant {configuration.base_url}")
    api_client = ApiClient(configuration)
    try:
        yield IdentityProfilesApi(api_client)
    finally:
        # Ends calls of other threads, too: after Ctrl-C nobody waits for a page that is on its way.
        api_client.close()


def _configuration(options: argparse.Namespace, settings: dict[str, Any]) -> Configuration:
    if options.base_url:
        settings["base_url"] = options.base_url
    if options.env:
        return from_cli(options.env, **settings)
    found = Configuration(**settings)
    # Never half from here and half from there: a secret goes to the tenant that it was kept for.
    if found.base_url or found.client_id or found.client_secret or _names_a_tenant() or not _cli_config.exists():
        return found
    return from_cli(**settings)


def _names_a_tenant() -> bool:
    """Whether ./config.json is meant to say where to log in; the configuration explains what it lacks."""
    try:
        document = json.loads(Path("config.json").read_text(encoding="utf-8-sig"))
    except (OSError, ValueError):
        return False
    return isinstance(document, dict) and any(document.get(member) for member in _MEMBERS)
