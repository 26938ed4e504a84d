# Generated from schema/.
"""Data segment."""

__all__ = ["DataSegment"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from typing import Any, Literal

    from sailpoint._core import Model
    from sailpoint.v2025.models.membership_type import MembershipType
    from sailpoint.v2025.models.ref import Ref
    from sailpoint.v2025.models.scope import Scope
    from sailpoint.v2025.models.visibility_criteria import VisibilityCriteria

    class DataSegment(Model):
        """Data segment."""

        id: str | None
        name: str | None
        created: datetime | str | None
        modified: datetime | str | None
        description: str | None
        scopes: list[Scope] | None
        member_selection: list[Ref] | None
        member_filter: VisibilityCriteria | None
        membership: str | None
        enabled: bool | None
        published: bool | None
        def __init__(
            self,
            *,
            id: str | None = ...,
            name: str | None = ...,
            created: datetime | str | None = ...,
            modified: datetime | str | None = ...,
            description: str | None = ...,
            scopes: Sequence[Scope | Mapping[str, Any]] | None = ...,
            member_selection: Sequence[Ref | Mapping[str, Any]] | None = ...,
            member_filter: VisibilityCriteria | Mapping[str, Any] | None = ...,
            membership: MembershipType | Literal["ALL", "FILTER", "SELECTION"] | None = ...,
            enabled: bool | None = ...,
            published: bool | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    DataSegment = model("v2025", "DataSegment")
