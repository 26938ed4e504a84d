# Generated from schema/.
"""Domain address."""

__all__ = ["DomainAddress"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class DomainAddress(Model):
        """Domain address."""

        domain: str | None
        def __init__(
            self,
            *,
            domain: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    DomainAddress = model("v2025", "DomainAddress")
