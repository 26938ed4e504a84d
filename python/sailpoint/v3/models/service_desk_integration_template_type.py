# Generated from schema/.
"""Service desk integration template type."""

__all__ = ["ServiceDeskIntegrationTemplateType"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class ServiceDeskIntegrationTemplateType(Model):
        """Service desk integration template type."""

        name: str | None
        type: str
        script_name: str
        def __init__(
            self,
            *,
            type: str,
            script_name: str,
            name: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    ServiceDeskIntegrationTemplateType = model("v3", "ServiceDeskIntegrationTemplateType")
