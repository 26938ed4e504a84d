# Written by `make stubs` from schema/; change it there.
"""Machine classification criteria level3."""

from collections.abc import Sequence
from typing import Any

from sailpoint._core import Model

__all__ = ["MachineClassificationCriteriaLevel3"]

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
        operation: str | None = ...,
        case_sensitive: bool | None = ...,
        data_type: str | None = ...,
        attribute: str | None = ...,
        value: str | None = ...,
        children: Sequence[Any] | None = ...,
    ) -> None: ...
