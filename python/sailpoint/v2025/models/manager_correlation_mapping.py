# Generated from schema/.
"""Manager correlation mapping."""

__all__ = ["ManagerCorrelationMapping"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class ManagerCorrelationMapping(Model):
        """Manager correlation mapping."""

        account_attribute_name: str | None
        identity_attribute_name: str | None
        def __init__(
            self,
            *,
            account_attribute_name: str | None = ...,
            identity_attribute_name: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    ManagerCorrelationMapping = model("v2025", "ManagerCorrelationMapping")
