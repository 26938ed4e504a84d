# Written by `make stubs` from schema/; change it there.
"""Reassignment."""

from collections.abc import Mapping
from typing import Any

from sailpoint._core import Model
from sailpoint.v2024.models.certification_reference import CertificationReference

__all__ = ["Reassignment"]

class Reassignment(Model):
    """Reassignment."""

    var_from: CertificationReference | None
    comment: str | None
    def __init__(
        self,
        *,
        var_from: CertificationReference | Mapping[str, Any] | None = ...,
        comment: str | None = ...,
    ) -> None: ...
