# Generated from schema/.
"""Reassignment."""

__all__ = ["Reassignment"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v2025.models.certification_reference import CertificationReference

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
else:
    from sailpoint._core import model

    Reassignment = model("v2025", "Reassignment")
