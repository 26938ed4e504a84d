# Generated from schema/.
"""Source manager correlation mapping."""

__all__ = ["SourceManagerCorrelationMapping"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class SourceManagerCorrelationMapping(Model):
        """Source manager correlation mapping."""

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

    SourceManagerCorrelationMapping = model("v2024", "SourceManagerCorrelationMapping")
