# Written by `make stubs` from schema/; change it there.
"""Conflicting access criteria."""

from collections.abc import Mapping
from typing import Any

from sailpoint._core import Model
from sailpoint.v2024.models.access_criteria import AccessCriteria

__all__ = ["ConflictingAccessCriteria"]

class ConflictingAccessCriteria(Model):
    """Conflicting access criteria."""

    left_criteria: AccessCriteria | None
    right_criteria: AccessCriteria | None
    def __init__(
        self,
        *,
        left_criteria: AccessCriteria | Mapping[str, Any] | None = ...,
        right_criteria: AccessCriteria | Mapping[str, Any] | None = ...,
    ) -> None: ...
