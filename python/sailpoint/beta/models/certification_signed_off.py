# Generated from schema/.
"""Certification signed off."""

__all__ = ["CertificationSignedOff"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from typing_extensions import Self

    from sailpoint._core import Model
    from sailpoint.beta.models.certification_signed_off_certification import CertificationSignedOffCertification

    class CertificationSignedOff(Model):
        """Certification signed off."""

        certification: CertificationSignedOffCertification
        def __init__(
            self,
            *,
            certification: CertificationSignedOffCertification | Mapping[str, Any],
        ) -> None: ...

        @property
        def actual_instance(self) -> Self:
            """The model itself, for scripts of the official SDK."""
else:
    from sailpoint._core import model

    CertificationSignedOff = model("beta", "CertificationSignedOff")
