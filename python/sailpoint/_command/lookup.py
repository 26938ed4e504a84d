"""Finds profiles by id or name."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sailpoint._command.failures import CommandError, Status
from sailpoint.exceptions import ApiValueError, BadRequestException, NotFoundException
from sailpoint.filters import F

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sailpoint.v2024.api.identity_profiles_api import IdentityProfilesApi
    from sailpoint.v2024.models.identity_profile import IdentityProfile

__all__ = ["identifier", "profile", "profiles", "profiles_by_name"]


def profile(api: IdentityProfilesApi, called: str) -> IdentityProfile:
    """The profile with this id, otherwise the one with this name.

    Raises:
        CommandError: There is no such profile, or several have the name.
    """
    try:
        return api.get_identity_profile(called)
    except (ApiValueError, BadRequestException, NotFoundException):
        pass  # not an id
    found: list[IdentityProfile] = api.list_identity_profiles(filters=F.name == called)
    # The service ignores case in names.
    found = [each for each in found if each.name == called] or found
    if not found:
        raise CommandError(f"no identity profile has the id or the name {called}", Status.NOT_FOUND)
    if len(found) > 1:
        ids = "\n".join(f"  {each.id}" for each in found)
        raise CommandError(
            f"{len(found)} identity profiles have the name {called}; give an id:\n{ids}", Status.NOT_FOUND
        )
    return found[0]


def profiles_by_name(api: IdentityProfilesApi) -> dict[str, dict[str, Any]]:
    """All profiles of a tenant as JSON by name."""
    from sailpoint.paginator import Paginator

    with Paginator.stream(api.list_identity_profiles, count=True, sorters="name") as stream:
        return {str(each.name): each.to_dict() for each in stream}


def profiles(api: IdentityProfilesApi, called: Iterable[str]) -> list[IdentityProfile]:
    """The profiles with these ids or names, without duplicates."""
    found = (profile(api, each) for each in dict.fromkeys(called))
    return list({identifier(each): each for each in found}.values())


def identifier(found: IdentityProfile) -> str:
    """The profile's id, which every profile in a response has."""
    if found.id is None:
        raise CommandError(f"the service returned {found.name} without an id", Status.FAILED)
    return found.id
