# Generated from schema/.
"""Saved search complete."""

__all__ = ["SavedSearchComplete"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from typing_extensions import Self

    from sailpoint._core import Model
    from sailpoint.beta.models.saved_search_complete_search_results import SavedSearchCompleteSearchResults

    class SavedSearchComplete(Model):
        """Saved search complete."""

        file_name: str
        owner_email: str
        owner_name: str
        query: str
        search_name: str
        search_results: SavedSearchCompleteSearchResults
        signed_s3_url: str
        def __init__(
            self,
            *,
            file_name: str,
            owner_email: str,
            owner_name: str,
            query: str,
            search_name: str,
            search_results: SavedSearchCompleteSearchResults | Mapping[str, Any],
            signed_s3_url: str,
        ) -> None: ...

        @property
        def actual_instance(self) -> Self:
            """The model itself, for scripts of the official SDK."""
else:
    from sailpoint._core import model

    SavedSearchComplete = model("beta", "SavedSearchComplete")
