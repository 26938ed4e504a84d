# Generated from schema/.
"""Certification reference dto."""

__all__ = ["CertificationReferenceDto"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

    class CertificationReferenceDto(Model):
        """Certification reference dto."""

        type: str | None
        """Known values: CERTIFICATION."""
        id: str | None
        name: str | None
        def __init__(
            self,
            *,
            type: Literal["CERTIFICATION"] | None = ...,
            id: str | None = ...,
            name: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    CertificationReferenceDto = model("beta", "CertificationReferenceDto")
