# Generated from schema/.
"""Certification reference."""

__all__ = ["CertificationReference"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Literal

    from sailpoint._core import Model
    from sailpoint.beta.models.reviewer import Reviewer

    class CertificationReference(Model):
        """Certification reference."""

        type: str | None
        """Known values: CERTIFICATION."""
        id: str | None
        name: str | None
        reviewer: Reviewer | None
        def __init__(
            self,
            *,
            type: Literal["CERTIFICATION"] | None = ...,
            id: str | None = ...,
            name: str | None = ...,
            reviewer: Reviewer | Mapping[str, Any] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    CertificationReference = model("beta", "CertificationReference")
