# Written by `make stubs` from schema/; change it there.
"""Exception access criteria."""

from collections.abc import Mapping
from typing import Any

from sailpoint._core import Model
from sailpoint.v2024.models.exception_criteria import ExceptionCriteria

__all__ = ["ExceptionAccessCriteria"]

class ExceptionAccessCriteria(Model):
    """Exception access criteria."""

    left_criteria: ExceptionCriteria | None
    right_criteria: ExceptionCriteria | None
    def __init__(
        self,
        *,
        left_criteria: ExceptionCriteria | Mapping[str, Any] | None = ...,
        right_criteria: ExceptionCriteria | Mapping[str, Any] | None = ...,
    ) -> None: ...
