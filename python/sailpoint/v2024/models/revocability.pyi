# Written by `make stubs` from schema/; change it there.
"""Revocability."""

from collections.abc import Mapping, Sequence
from typing import Any

from sailpoint._core import Model
from sailpoint.v2024.models.access_profile_approval_scheme import AccessProfileApprovalScheme

__all__ = ["Revocability"]

class Revocability(Model):
    """Revocability."""

    approval_schemes: list[AccessProfileApprovalScheme] | None
    def __init__(
        self,
        *,
        approval_schemes: Sequence[AccessProfileApprovalScheme | Mapping[str, Any]] | None = ...,
    ) -> None: ...
