# Generated from schema/.
"""Saved search name."""

__all__ = ["SavedSearchName"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class SavedSearchName(Model):
        """Saved search name."""

        name: str | None
        description: str | None
        def __init__(
            self,
            *,
            name: str | None = ...,
            description: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    SavedSearchName = model("v3", "SavedSearchName")
