# Generated from schema/.
"""Saved search complete search results."""

__all__ = ["SavedSearchCompleteSearchResults"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v2025.models.saved_search_complete_search_results_account import SavedSearchCompleteSearchResultsAccount
    from sailpoint.v2025.models.saved_search_complete_search_results_entitlement import SavedSearchCompleteSearchResultsEntitlement
    from sailpoint.v2025.models.saved_search_complete_search_results_identity import SavedSearchCompleteSearchResultsIdentity

    class SavedSearchCompleteSearchResults(Model):
        """Saved search complete search results."""

        account: SavedSearchCompleteSearchResultsAccount | None
        entitlement: SavedSearchCompleteSearchResultsEntitlement | None
        identity: SavedSearchCompleteSearchResultsIdentity | None
        def __init__(
            self,
            *,
            account: SavedSearchCompleteSearchResultsAccount | Mapping[str, Any] | None = ...,
            entitlement: SavedSearchCompleteSearchResultsEntitlement | Mapping[str, Any] | None = ...,
            identity: SavedSearchCompleteSearchResultsIdentity | Mapping[str, Any] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    SavedSearchCompleteSearchResults = model("v2025", "SavedSearchCompleteSearchResults")
