# Generated from schema/.
"""Certifier response."""

__all__ = ["CertifierResponse"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class CertifierResponse(Model):
        """Certifier response."""

        id: str | None
        display_name: str | None
        def __init__(
            self,
            *,
            id: str | None = ...,
            display_name: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    CertifierResponse = model("v2024", "CertifierResponse")
