# Generated from schema/.
"""Create domain dkim405 response."""

__all__ = ["CreateDomainDkim405Response"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from sailpoint._core import Model

    class CreateDomainDkim405Response(Model):
        """Create domain dkim405 response."""

        error_name: Any
        error_message: Any
        tracking_id: str | None
        def __init__(
            self,
            *,
            error_name: Any = ...,
            error_message: Any = ...,
            tracking_id: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    CreateDomainDkim405Response = model("beta", "CreateDomainDkim405Response")
