# Generated from schema/.
"""Saved search complete search results entitlement."""

__all__ = ["SavedSearchCompleteSearchResultsEntitlement"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from sailpoint._core import Model

    class SavedSearchCompleteSearchResultsEntitlement(Model):
        """Saved search complete search results entitlement."""

        count: str
        noun: str
        preview: list[list[str]]
        def __init__(
            self,
            *,
            count: str,
            noun: str,
            preview: Sequence[list[str] | tuple[str, ...]],
        ) -> None: ...
else:
    from sailpoint._core import model

    SavedSearchCompleteSearchResultsEntitlement = model("v2024", "SavedSearchCompleteSearchResultsEntitlement")
