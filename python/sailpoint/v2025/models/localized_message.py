# Generated from schema/.
"""Localized message."""

__all__ = ["LocalizedMessage"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class LocalizedMessage(Model):
        """Localized message."""

        locale: str
        message: str
        def __init__(
            self,
            *,
            locale: str,
            message: str,
        ) -> None: ...
else:
    from sailpoint._core import model

    LocalizedMessage = model("v2025", "LocalizedMessage")
