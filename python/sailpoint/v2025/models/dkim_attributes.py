# Generated from schema/.
"""Dkim attributes."""

__all__ = ["DkimAttributes"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class DkimAttributes(Model):
        """Dkim attributes."""

        id: str | None
        address: str | None
        dkim_enabled: bool | None
        dkim_tokens: list[str] | None
        dkim_verification_status: str | None
        region: str | None
        def __init__(
            self,
            *,
            id: str | None = ...,
            address: str | None = ...,
            dkim_enabled: bool | None = ...,
            dkim_tokens: list[str] | tuple[str, ...] | None = ...,
            dkim_verification_status: str | None = ...,
            region: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    DkimAttributes = model("v2025", "DkimAttributes")
