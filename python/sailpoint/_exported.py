"""Mixin of `IdentityProfileExportedObject`: the profile in it."""

from __future__ import annotations

TYPE_CHECKING = False  # importing `typing` takes longer than the rest of the package
if TYPE_CHECKING:
    from typing import Any, Generic, TypeVar

    _P = TypeVar("_P")  # IdentityProfile
else:
    from sailpoint._siblings import Generic

__all__ = ["Exported"]


class Exported(Generic["_P"]):
    """Mixin of `IdentityProfileExportedObject`."""

    if TYPE_CHECKING:
        object: Any
    else:
        __slots__ = ()

    @property
    def profile(self) -> _P:
        """The profile: `object`, which an export always has.

        Raises:
            ApiValueError: `object` is absent or null.
        """
        found: _P | None = self.object
        if found is None:
            from sailpoint.exceptions import ApiValueError

            raise ApiValueError("the exported object has no `object`, which is the profile")
        return found
