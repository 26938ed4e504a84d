# Written by `make stubs` from schema/; change it there.
"""Exception criteria."""

from collections.abc import Mapping, Sequence
from typing import Any

from sailpoint._core import Model
from sailpoint.v2024.models.exception_criteria_criteria_list_inner import ExceptionCriteriaCriteriaListInner

__all__ = ["ExceptionCriteria"]

class ExceptionCriteria(Model):
    """Exception criteria."""

    criteria_list: list[ExceptionCriteriaCriteriaListInner] | None
    def __init__(
        self,
        *,
        criteria_list: Sequence[ExceptionCriteriaCriteriaListInner | Mapping[str, Any]] | None = ...,
    ) -> None: ...
