# Generated from schema/.
"""Saved search complete search results account."""

__all__ = ["SavedSearchCompleteSearchResultsAccount"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from sailpoint._core import Model

    class SavedSearchCompleteSearchResultsAccount(Model):
        """Saved search complete search results account."""

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

    SavedSearchCompleteSearchResultsAccount = model("v2024", "SavedSearchCompleteSearchResultsAccount")
