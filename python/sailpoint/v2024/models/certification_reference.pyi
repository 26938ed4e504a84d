# Written by `make stubs` from schema/; change it there.
"""Certification reference."""

from collections.abc import Mapping
from typing import Any, Literal

from sailpoint._core import Model
from sailpoint.v2024.models.reviewer import Reviewer

__all__ = ["CertificationReference"]

class CertificationReference(Model):
    """Certification reference."""

    id: str | None
    name: str | None
    type: str | None
    """Known values: CERTIFICATION."""
    reviewer: Reviewer | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        name: str | None = ...,
        type: Literal["CERTIFICATION"] | None = ...,
        reviewer: Reviewer | Mapping[str, Any] | None = ...,
    ) -> None: ...
