"""Identity profiles in documents: exports, exports of SP-Config, and single profiles."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sailpoint._command.documents import STANDARD
from sailpoint._command.failures import CommandError, Status
from sailpoint._command.output import note, plural

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["exported_in", "profile_in"]

_TYPE = "IDENTITY_PROFILE"
_NEEDED = ("name", "authoritativeSource")  # members that every identity profile has


def exported_in(document: Any, file: str) -> list[dict[str, Any]]:
    """The exported identity profiles in a document; a profile without its envelope gets one.

    Objects of other types in an export of SP-Config are skipped with a note.

    Raises:
        CommandError: The document contains something else, or no identity profiles.
    """
    is_config = isinstance(document, dict) and isinstance(document.get("objects"), list)
    given = document["objects"] if is_config else document
    objects: Sequence[Any] = given if isinstance(given, list) else [given]
    wanted = [each for each in objects if not is_config or _type(each) in (None, _TYPE)]
    if skipped := len(objects) - len(wanted):
        note(f"skipped {plural(skipped, 'object')} of other types")
    exported = [made for each in wanted if (made := _exported(each))]
    if not exported or len(exported) < len(wanted):
        name = "standard input" if file == STANDARD else file
        raise CommandError(f"{name} does not contain exported identity profiles", Status.USAGE)
    return exported


def profile_in(document: Any, file: str) -> dict[str, Any]:
    """The only identity profile in a document, without its envelope.

    Raises:
        CommandError: The document contains something else, or several profiles.
    """
    if isinstance(document, list | dict):
        exported = exported_in(document, file)
        profile = exported[0]["object"]
        if len(exported) == 1 and isinstance(profile, dict) and "name" in profile:
            return profile
    raise CommandError(f"{file} does not contain exactly one identity profile", Status.USAGE)


def _type(exported: Any) -> Any:
    about = exported.get("self") if isinstance(exported, dict) else None
    return about.get("type") if isinstance(about, dict) else None


def _exported(given: Any) -> dict[str, Any] | None:
    if not isinstance(given, dict):
        return None
    if "object" in given:
        return given
    if any(name not in given for name in _NEEDED):
        return None
    about = {name: given[name] for name in ("id", "name") if name in given}
    return {"version": 1, "self": {"type": _TYPE, **about}, "object": given}
