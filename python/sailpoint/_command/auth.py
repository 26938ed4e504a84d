"""`sailpoint auth status`: the tenant, the origin of the credentials, and whether the login works."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sailpoint._command.connection import configured, connected_to
from sailpoint._command.failures import Status, explanation
from sailpoint._command.output import show
from sailpoint._command.table import Column
from sailpoint._command.verbs import verb, verbs_of
from sailpoint.exceptions import ForbiddenException, OpenApiException

if TYPE_CHECKING:
    from argparse import Namespace

    from sailpoint._command.verbs import Nouns
    from sailpoint.configuration import Configuration

__all__ = ["add"]

_COLUMNS = (Column("SETTING", "name", name=True), Column("VALUE", "value"), Column("ORIGIN", "origin"))
_ALWAYS = ("base_url", "client_id", "client_secret", "hint")


def add(nouns: Nouns) -> None:
    """Add the command to the parser."""
    verbs = verbs_of(nouns, "auth", "show the tenant and the credentials in use")
    verb(
        verbs,
        "status",
        _status,
        "show the origin of the settings, and whether the login works",
        "The exit status is 4 if the login fails, and 5 if the tenant cannot be reached.",
    )


def _status(options: Namespace) -> int:
    configuration, label = configured(options)
    status, result = _log_in(configuration)
    rows = [
        {"name": name, "value": value, "origin": origin.replace("given", label) if label else origin}
        for name, value, origin in configuration.describe()
        if name in _ALWAYS or origin.startswith("given")
    ]
    show(options, [*rows, {"name": "login", "value": result, "origin": ""}], _COLUMNS)
    return status


def _log_in(configuration: Configuration) -> tuple[int, str]:
    """Make a small request, and return the exit status and the result in words."""
    try:
        with connected_to(configuration) as api:
            api.list_identity_profiles(limit=1)
    except ForbiddenException:
        return Status.DONE, "works, without the scope idn:identity-profile:read"
    except OpenApiException as error:
        explained = explanation(error)
        return (explained.status if explained else Status.FAILED), f"failed: {str(error).partition(chr(10))[0]}"
    return Status.DONE, "works"
