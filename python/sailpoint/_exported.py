"""Mixin of `IdentityProfileExportedObject`: the profile in it."""

from __future__ import annotations

TYPE_CHECKING = False  # importing `typing` takes longer than the rest of the package
if TYPE_CHECKING:
    from sailpoint.v2024.models.identity_profile import IdentityProfile

__all__ = ["Exported"]


class Exported:
    """Mixin of `IdentityProfileExportedObject`."""

    if TYPE_CHECKING:
        object: IdentityProfile | None
    else:
        __slots__ = ()

    @property
    def profile(self) -> IdentityProfile:
        """The profile: `object`, which an export always has.

        Raises:
            ApiValueError: `object` is absent or null.
        """
        found = self.object
        if found is None:
            from sailpoint.exceptions import ApiValueError

            raise ApiValueError("the exported object has no `object`, which is the profile")
        return found
