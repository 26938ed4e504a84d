# Generated from schema/.
"""Saved search complete search results identity."""

__all__ = ["SavedSearchCompleteSearchResultsIdentity"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from sailpoint._core import Model

    class SavedSearchCompleteSearchResultsIdentity(Model):
        """Saved search complete search results identity."""

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

    SavedSearchCompleteSearchResultsIdentity = model("beta", "SavedSearchCompleteSearchResultsIdentity")
