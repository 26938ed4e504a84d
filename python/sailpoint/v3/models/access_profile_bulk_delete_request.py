# Generated from schema/.
"""The access profiles to delete."""

__all__ = ["AccessProfileBulkDeleteRequest"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class AccessProfileBulkDeleteRequest(Model):
        """The access profiles to delete."""

        access_profile_ids: list[str] | None
        """The ids of the access profiles."""
        best_effort_only: bool | None
        """True to delete those that are not in use, even if others are."""
        def __init__(
            self,
            *,
            access_profile_ids: list[str] | tuple[str, ...] | None = ...,
            best_effort_only: bool | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    AccessProfileBulkDeleteRequest = model("v3", "AccessProfileBulkDeleteRequest")
