# Generated from schema/.
"""The models of the schema file machine_classification_config, for type checkers."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Literal

from sailpoint._core import Model
from sailpoint.v2024.models.machine_classification_criteria_operation import MachineClassificationCriteriaOperation

class MachineClassificationConfig(Model):
    """Machine classification config."""

    enabled: bool | None
    classification_method: str | None
    """Known values: SOURCE, CRITERIA."""
    criteria: MachineClassificationCriteriaLevel1 | None
    created: datetime | str | None
    modified: datetime | str | None
    def __init__(
        self,
        *,
        enabled: bool | None = ...,
        classification_method: Literal["SOURCE", "CRITERIA"] | None = ...,
        criteria: MachineClassificationCriteriaLevel1 | Mapping[str, Any] | None = ...,
        created: datetime | str | None = ...,
        modified: datetime | str | None = ...,
    ) -> None: ...

class MachineClassificationCriteriaLevel1(Model):
    """Machine classification criteria level1."""

    operation: str | None
    case_sensitive: bool | None
    data_type: str | None
    attribute: str | None
    value: str | None
    children: list[MachineClassificationCriteriaLevel2] | None
    def __init__(
        self,
        *,
        operation: MachineClassificationCriteriaOperation
        | Literal["EQUALS", "NOT_EQUALS", "STARTS_WITH", "ENDS_WITH", "CONTAINS", "AND", "OR"]
        | None = ...,
        case_sensitive: bool | None = ...,
        data_type: str | None = ...,
        attribute: str | None = ...,
        value: str | None = ...,
        children: Sequence[MachineClassificationCriteriaLevel2 | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class MachineClassificationCriteriaLevel2(Model):
    """Machine classification criteria level2."""

    operation: str | None
    case_sensitive: bool | None
    data_type: str | None
    attribute: str | None
    value: str | None
    children: list[MachineClassificationCriteriaLevel3] | None
    def __init__(
        self,
        *,
        operation: MachineClassificationCriteriaOperation
        | Literal["EQUALS", "NOT_EQUALS", "STARTS_WITH", "ENDS_WITH", "CONTAINS", "AND", "OR"]
        | None = ...,
        case_sensitive: bool | None = ...,
        data_type: str | None = ...,
        attribute: str | None = ...,
        value: str | None = ...,
        children: Sequence[MachineClassificationCriteriaLevel3 | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class MachineClassificationCriteriaLevel3(Model):
    """Machine classification criteria level3."""

    operation: str | None
    case_sensitive: bool | None
    data_type: str | None
    attribute: str | None
    value: str | None
    children: list[Any] | None
    def __init__(
        self,
        *,
        operation: MachineClassificationCriteriaOperation
        | Literal["EQUALS", "NOT_EQUALS", "STARTS_WITH", "ENDS_WITH", "CONTAINS", "AND", "OR"]
        | None = ...,
        case_sensitive: bool | None = ...,
        data_type: str | None = ...,
        attribute: str | None = ...,
        value: str | None = ...,
        children: Sequence[Any] | None = ...,
    ) -> None: ...
