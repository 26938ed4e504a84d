# Generated from schema/.
"""The models of the schema file privilege_criteria, for type checkers."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from sailpoint._core import Model

class CreatePrivilegeCriteriaRequest(Model):
    """Create privilege criteria request."""

    source_id: str | None
    type: str | None
    """Known values: CUSTOM."""
    operator: str | None
    """Known values: AND, OR."""
    groups: list[CreatePrivilegeCriteriaRequestGroupsInner] | None
    privilege_level: str | None
    """Known values: HIGH, MEDIUM, LOW."""
    def __init__(
        self,
        *,
        source_id: str | None = ...,
        type: Literal["CUSTOM"] | None = ...,
        operator: Literal["AND", "OR"] | None = ...,
        groups: Sequence[CreatePrivilegeCriteriaRequestGroupsInner | Mapping[str, Any]] | None = ...,
        privilege_level: Literal["HIGH", "MEDIUM", "LOW"] | None = ...,
    ) -> None: ...

class CreatePrivilegeCriteriaRequestGroupsInner(Model):
    """Create privilege criteria request groups inner."""

    operator: str | None
    """Known values: AND, OR."""
    criteria_items: list[CreatePrivilegeCriteriaRequestGroupsInnerCriteriaItemsInner] | None
    def __init__(
        self,
        *,
        operator: Literal["AND", "OR"] | None = ...,
        criteria_items: Sequence[CreatePrivilegeCriteriaRequestGroupsInnerCriteriaItemsInner | Mapping[str, Any]]
        | None = ...,
    ) -> None: ...

class CreatePrivilegeCriteriaRequestGroupsInnerCriteriaItemsInner(Model):
    """Create privilege criteria request groups inner criteria items inner."""

    target_type: str | None
    """Known values: group."""
    operator: str | None
    """Known values: IN, EQUALS, NOT_EQUALS, CONTAINS, DOES_NOT_CONTAIN, STARTS_WITH, ENDS_WITH."""
    values: list[str] | None
    ignore_case: bool | None
    def __init__(
        self,
        *,
        target_type: Literal["group"] | None = ...,
        operator: Literal["IN", "EQUALS", "NOT_EQUALS", "CONTAINS", "DOES_NOT_CONTAIN", "STARTS_WITH", "ENDS_WITH"]
        | None = ...,
        values: list[str] | tuple[str, ...] | None = ...,
        ignore_case: bool | None = ...,
    ) -> None: ...

class PrivilegeCriteriaDTO(Model):
    """Privilege criteria DTO."""

    id: str | None
    source_id: str | None
    type: str | None
    """Known values: CUSTOM, CONNECTOR, SINGLE_LEVEL."""
    operator: str | None
    """Known values: AND, OR."""
    groups: list[PrivilegeCriteriaDTOGroupsInner] | None
    privilege_level: str | None
    """Known values: HIGH, MEDIUM, LOW."""
    def __init__(
        self,
        *,
        id: str | None = ...,
        source_id: str | None = ...,
        type: Literal["CUSTOM", "CONNECTOR", "SINGLE_LEVEL"] | None = ...,
        operator: Literal["AND", "OR"] | None = ...,
        groups: Sequence[PrivilegeCriteriaDTOGroupsInner | Mapping[str, Any]] | None = ...,
        privilege_level: Literal["HIGH", "MEDIUM", "LOW"] | None = ...,
    ) -> None: ...

class PrivilegeCriteriaDTOGroupsInner(Model):
    """Privilege criteria DTO groups inner."""

    operator: str | None
    """Known values: AND, OR."""
    criteria_items: list[PrivilegeCriteriaDTOGroupsInnerCriteriaItemsInner] | None
    def __init__(
        self,
        *,
        operator: Literal["AND", "OR"] | None = ...,
        criteria_items: Sequence[PrivilegeCriteriaDTOGroupsInnerCriteriaItemsInner | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class PrivilegeCriteriaDTOGroupsInnerCriteriaItemsInner(Model):
    """Privilege criteria DTO groups inner criteria items inner."""

    target_type: str | None
    """Known values: group."""
    operator: str | None
    """Known values: IN, EQUALS, NOT_EQUALS, CONTAINS, DOES_NOT_CONTAIN, STARTS_WITH, ENDS_WITH."""
    var_property: str | None
    values: list[str] | None
    ignore_case: bool | None
    def __init__(
        self,
        *,
        target_type: Literal["group"] | None = ...,
        operator: Literal["IN", "EQUALS", "NOT_EQUALS", "CONTAINS", "DOES_NOT_CONTAIN", "STARTS_WITH", "ENDS_WITH"]
        | None = ...,
        var_property: str | None = ...,
        values: list[str] | tuple[str, ...] | None = ...,
        ignore_case: bool | None = ...,
    ) -> None: ...
