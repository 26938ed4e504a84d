# Generated from schema/.
"""Certification identity summary."""

__all__ = ["CertificationIdentitySummary"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class CertificationIdentitySummary(Model):
        """Certification identity summary."""

        id: str | None
        name: str | None
        identity_id: str | None
        completed: bool | None
        def __init__(
            self,
            *,
            id: str | None = ...,
            name: str | None = ...,
            identity_id: str | None = ...,
            completed: bool | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    CertificationIdentitySummary = model("v3", "CertificationIdentitySummary")
