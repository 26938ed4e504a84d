# Generated from schema/.
"""The models of the schema file segments, for type checkers."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Literal

from sailpoint._core import Model

class Expression(Model):
    """Expression."""

    operator: str | None
    """Known values: AND, EQUALS."""
    attribute: str | None
    value: Value | None
    children: list[ExpressionChildrenInner] | None
    def __init__(
        self,
        *,
        operator: Literal["AND", "EQUALS"] | None = ...,
        attribute: str | None = ...,
        value: Value | Mapping[str, Any] | None = ...,
        children: Sequence[ExpressionChildrenInner | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class ExpressionChildrenInner(Model):
    """Expression children inner."""

    operator: str | None
    """Known values: AND, EQUALS."""
    attribute: str | None
    value: Value | None
    children: str | None
    def __init__(
        self,
        *,
        operator: Literal["AND", "EQUALS"] | None = ...,
        attribute: str | None = ...,
        value: Value | Mapping[str, Any] | None = ...,
        children: str | None = ...,
    ) -> None: ...

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

class Value(Model):
    """Value."""

    type: str | None
    value: str | None
    def __init__(
        self,
        *,
        type: str | None = ...,
        value: str | None = ...,
    ) -> None: ...
