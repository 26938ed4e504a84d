# Generated from schema/.
"""Segment."""

__all__ = ["Segment"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.beta.models.owner_reference_segments import OwnerReferenceSegments
    from sailpoint.beta.models.visibility_criteria import VisibilityCriteria

    class Segment(Model):
        """Segment."""

        id: str | None
        name: str | None
        created: datetime | str | None
        modified: datetime | str | None
        description: str | None
        owner: OwnerReferenceSegments | None
        visibility_criteria: VisibilityCriteria | None
        active: bool | None
        def __init__(
            self,
            *,
            id: str | None = ...,
            name: str | None = ...,
            created: datetime | str | None = ...,
            modified: datetime | str | None = ...,
            description: str | None = ...,
            owner: OwnerReferenceSegments | Mapping[str, Any] | None = ...,
            visibility_criteria: VisibilityCriteria | Mapping[str, Any] | None = ...,
            active: bool | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    Segment = model("beta", "Segment")
