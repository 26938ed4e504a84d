# Written by `make stubs` from schema/; change it there.
"""Sod violation context conflicting access criteria left criteria."""

from collections.abc import Mapping, Sequence
from typing import Any

from sailpoint._core import Model
from sailpoint.v2024.models.sod_exempt_criteria import SodExemptCriteria

__all__ = ["SodViolationContextConflictingAccessCriteriaLeftCriteria"]

class SodViolationContextConflictingAccessCriteriaLeftCriteria(Model):
    """Sod violation context conflicting access criteria left criteria."""

    criteria_list: list[SodExemptCriteria] | None
    def __init__(
        self,
        *,
        criteria_list: Sequence[SodExemptCriteria | Mapping[str, Any]] | None = ...,
    ) -> None: ...
