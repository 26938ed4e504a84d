# Generated from schema/.
"""Certification reference."""

__all__ = ["CertificationReference"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Literal

    from sailpoint._core import Model
    from sailpoint.v3.models.reviewer import Reviewer

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
else:
    from sailpoint._core import model

    CertificationReference = model("v3", "CertificationReference")
