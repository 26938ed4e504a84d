"""The tenant that a command talks to: the options that choose it, and the sources of credentials."""

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

__all__ = [
    "CREDENTIALS",
    "VERSION",
    "client_of",
    "configured",
    "connected",
    "connected_to",
    "options_of_every_command",
    "options_of_output",
]

CREDENTIALS = """credentials, from the first of these sources that exists:
  1. --env NAME: an environment of the SailPoint CLI, in ~/.sailpoint/config.yaml and the keyring
  2. SAIL_BASE_URL, SAIL_CLIENT_ID and SAIL_CLIENT_SECRET, if one of them is set
  3. ./config.json with BaseURL, ClientId and ClientSecret
  4. the active environment of the SailPoint CLI
Sources are never combined, so that no secret is sent to another tenant's address. --base-url URL replaces the address
of 1, 2 and 3. There is no option for a secret, because other users of the machine could see it."""

VERSION = ApiClient.__module__.split(".")[1]
"""The version of the API that the commands call."""

_MEMBERS = ("BaseURL", "ClientId", "ClientSecret")


def options_of_every_command(*, several_environments: bool = False) -> argparse.ArgumentParser:
    """A parent parser with the options of every command that calls the service."""
    parser = argparse.ArgumentParser(add_help=False)
    group = parser.add_argument_group("tenant and output")
    if several_environments:
        group.add_argument(
            "--env", metavar="NAME", type=filled, action="append", help="environment of the SailPoint CLI; up to two"
        )
    else:
        group.add_argument("--env", metavar="NAME", type=filled, help="environment of the SailPoint CLI to use")
    group.add_argument(
        "--base-url", metavar="URL", type=filled, help="address of the tenant, https://TENANT.api.identitynow.com"
    )
    options_of_output(group)
    group.add_argument("-v", "--verbose", action="store_true", help="log each request to stderr, without secrets")
    group.add_argument("--debug", action="store_true", help="like --verbose, and show tracebacks of errors")
    return parser


def options_of_output(group: argparse._ActionsContainer) -> None:
    """Add the options for the output of a command."""
    group.add_argument(
        "-o", "--output", choices=FORMATS, help="output format (default: table on a terminal, json elsewhere)"
    )
    group.add_argument(
        "--columns", metavar="NAMES", help="columns of a table or CSV, separated by commas: headings or members"
    )


@contextmanager
def connected(options: argparse.Namespace, **settings: Any) -> Iterator[IdentityProfilesApi]:
    """The API of the tenant that the options choose."""
    with connected_to(configured(options, **settings)[0]) as api:
        yield api


def configured(options: argparse.Namespace, **settings: Any) -> tuple[Configuration, str]:
    """The configuration that the options choose, and the name of its source if that is the SailPoint CLI."""
    verbose = options.verbose or options.debug
    if verbose:
        logging.basicConfig(stream=sys.stderr, format="%(message)s")
        settings["debug"] = True
    configuration, label = _configuration(options, settings)
    if verbose:
        note(f"tenant {configuration.base_url}")
    return configuration, label


@contextmanager
def connected_to(configuration: Configuration) -> Iterator[IdentityProfilesApi]:
    """The API of a configured tenant."""
    with client_of(configuration) as api_client:
        yield IdentityProfilesApi(api_client)


@contextmanager
def client_of(configuration: Configuration) -> Iterator[ApiClient]:
    """The client of a configured tenant."""
    api_client = ApiClient(configuration)
    try:
        yield api_client
    finally:
        # Also cancels calls of other threads: after Ctrl-C a page in flight is no longer needed.
        api_client.close()


def _configuration(options: argparse.Namespace, settings: dict[str, Any]) -> tuple[Configuration, str]:
    if options.base_url:
        settings["base_url"] = options.base_url
    if options.env:
        return from_cli(options.env, **settings), f"SailPoint CLI, environment {options.env}"
    found = Configuration(**settings)
    if options.base_url and found.client_secret:
        # `--base-url` is the user's decision to use the secret there; a secret that is set counts as passed.
        found.client_secret = found.client_secret
    # Never combine sources: a secret may only be sent to the tenant that it belongs to.
    if found.base_url or found.client_id or found.client_secret or _names_a_tenant() or not _cli_config.exists():
        return found, ""
    return from_cli(**settings), "SailPoint CLI, active environment"


def _names_a_tenant() -> bool:
    """True if ./config.json has login settings; `Configuration` reports those that are missing."""
    try:
        document = json.loads(Path("config.json").read_text(encoding="utf-8-sig"))
    except (OSError, ValueError):
        return False
    return isinstance(document, dict) and any(document.get(member) for member in _MEMBERS)
