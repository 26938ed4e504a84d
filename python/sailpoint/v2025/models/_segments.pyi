# Generated from schema/.
"""The models of the schema file segments, for type checkers."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Literal

from sailpoint._core import Model
from sailpoint.v2025.models._shared import Expression

class OwnerReferenceSegments(Model):
    """Owner reference segments."""

    type: str | None
    """Known values: IDENTITY."""
    id: str | None
    name: str | None
    def __init__(
        self,
        *,
        type: Literal["IDENTITY"] | None = ...,
        id: str | None = ...,
        name: str | None = ...,
    ) -> None: ...

class Segment(Model):
    """Segment."""

    id: str | None
    name: str | None
    created: datetime | str | None
    modified: datetime | str | None
    description: str | None
    owner: OwnerReferenceSegments | None
    visibility_criteria: SegmentVisibilityCriteria | None
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
        visibility_criteria: SegmentVisibilityCriteria | Mapping[str, Any] | None = ...,
        active: bool | None = ...,
    ) -> None: ...

class SegmentVisibilityCriteria(Model):
    """Segment visibility criteria."""

    expression: Expression | None
    def __init__(
        self,
        *,
        expression: Expression | Mapping[str, Any] | None = ...,
    ) -> None: ...
