# Generated from schema/.
"""Scope."""

__all__ = ["Scope"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal

    from sailpoint._core import Model
    from sailpoint.v2024.models.ref import Ref
    from sailpoint.v2024.models.scope_type import ScopeType
    from sailpoint.v2024.models.scope_visibility_type import ScopeVisibilityType
    from sailpoint.v2024.models.visibility_criteria import VisibilityCriteria

    class Scope(Model):
        """Scope."""

        scope: str | None
        visibility: str | None
        scope_filter: VisibilityCriteria | None
        scope_selection: list[Ref] | None
        def __init__(
            self,
            *,
            scope: ScopeType | Literal["ENTITLEMENT", "CERTIFICATION", "IDENTITY", "ENTITLEMENTREQUEST"] | None = ...,
            visibility: ScopeVisibilityType | Literal["ALL", "FILTER", "SELECTION", "UNSEGMENTED"] | None = ...,
            scope_filter: VisibilityCriteria | Mapping[str, Any] | None = ...,
            scope_selection: Sequence[Ref | Mapping[str, Any]] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    Scope = model("v2024", "Scope")
