"""`sailpoint profiles preview`, `sync` and `default-config`: mappings and their effect on identities."""

from __future__ import annotations

from time import monotonic, sleep
from typing import TYPE_CHECKING, Any

from sailpoint._command.connection import connected
from sailpoint._command.documents import read
from sailpoint._command.failures import CommandError, Status
from sailpoint._command.lookup import identifier, profile
from sailpoint._command.output import show
from sailpoint._command.table import Column
from sailpoint._command.values import filled
from sailpoint._command.verbs import naming, verb, waiting

if TYPE_CHECKING:
    from argparse import Namespace

    from sailpoint._command.verbs import Nouns
    from sailpoint.v2024.api.identity_profiles_api import IdentityProfilesApi
    from sailpoint.v2024.models.identity_profile import IdentityProfile

__all__ = ["add"]

_PREVIEW = (
    Column("ATTRIBUTE", "name", whole=True),
    Column("NOW", "previousValue"),
    Column("PREVIEW", "value"),
    Column("ERROR", "error"),
)
_STARTED = (Column("PROFILE", "name"), Column("ID", "id", whole=True), Column("REFRESH", "identityRefreshRequired"))
_MAPPINGS = (
    Column("ATTRIBUTE", "identityAttributeName", whole=True),
    Column("TRANSFORM", "transformDefinition.type"),
    Column("ATTRIBUTES", "transformDefinition.attributes"),
)

# Seconds between two requests: the first pause, the longest, and the growth factor.
_FIRST_PAUSE, _LONGEST_PAUSE, _GROWTH = 0.2, 10.0, 1.5


def add(verbs: Nouns) -> None:
    """Add the commands to the parser."""
    previewing = verb(
        verbs,
        "preview",
        _preview,
        "show the attributes that an identity would get from mappings",
        "Nothing is stored. The operation is experimental.",
    )
    naming(previewing)
    previewing.add_argument("--identity", metavar="ID", type=filled, required=True, help="id of the identity")
    previewing.add_argument(
        "--from",
        dest="document",
        metavar="FILE",
        help="use the mappings in an edited copy of the output of `get -o yaml` or `default-config`",
    )

    syncing = verb(
        verbs,
        "sync",
        _sync,
        "process the identities of a profile again",
        "This puts load on the whole tenant, and has an effect only while identityRefreshRequired is true.",
    )
    naming(syncing)
    waiting(syncing, "the profile no longer requires a refresh")

    defaults = verb(verbs, "default-config", _default, "show the default mappings of a profile")
    naming(defaults)


def _preview(options: Namespace) -> int:
    edited = _mappings_of(read(options.document), options.document) if options.document else None
    with connected(options, experimental=True) as api:
        found = profile(api, options.profile)
        mappings = edited if edited is not None else found.to_dict().get("identityAttributeConfig") or {}
        request = {"identityId": options.identity, "identityAttributeConfig": mappings}
        response = api.generate_identity_preview(request).to_dict()
    show(options, response, _PREVIEW, [_previewed(each) for each in response.get("previewAttributes") or []])
    return Status.DONE


def _sync(options: Namespace) -> int:
    with connected(options) as api:
        found = profile(api, options.profile)
        api.sync_identity_profile(identifier(found))
        if options.wait or options.timeout:
            found = _refreshed(api, identifier(found), options.timeout)
    members = ("id", "name", "identityRefreshRequired")
    show(options, {name: value for name, value in found.to_dict().items() if name in members}, _STARTED)
    return Status.DONE


def _default(options: Namespace) -> int:
    with connected(options) as api:
        found = profile(api, options.profile)
        response = api.get_default_identity_attribute_config(identifier(found)).to_dict()
    show(options, response, _MAPPINGS, response.get("attributeTransforms") or [])
    return Status.DONE


def _refreshed(api: IdentityProfilesApi, id: str, timeout: float | None) -> IdentityProfile:  # noqa: A002
    """The profile, once it no longer requires a refresh."""
    deadline = None if timeout is None else monotonic() + timeout
    pause = _FIRST_PAUSE
    while (found := api.get_identity_profile(id)).identity_refresh_required:
        left = pause if deadline is None else deadline - monotonic()
        if left <= 0:
            raise CommandError(f"{found.name} still requires a refresh after {timeout:g} s", Status.TRY_AGAIN)
        sleep(min(pause, left))
        pause = min(pause * _GROWTH, _LONGEST_PAUSE)
    return found


def _mappings_of(document: Any, file: str) -> dict[str, Any]:
    """The mappings in a profile, or in a document that consists of mappings only."""
    if isinstance(document, dict):
        mappings = document.get("identityAttributeConfig", document)
        if isinstance(mappings, dict) and "attributeTransforms" in mappings:
            return mappings
    raise CommandError(f"{file} does not contain mappings", Status.USAGE)


def _previewed(attribute: dict[str, Any]) -> dict[str, Any]:
    errors = [str(error.get("text")) for error in attribute.get("errorMessages") or []]
    return {**{name: attribute.get(name) for name in ("name", "previousValue", "value")}, "error": "; ".join(errors)}
