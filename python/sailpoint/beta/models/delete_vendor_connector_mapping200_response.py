# Generated from schema/.
"""Delete vendor connector mapping200 response."""

__all__ = ["DeleteVendorConnectorMapping200Response"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class DeleteVendorConnectorMapping200Response(Model):
        """Delete vendor connector mapping200 response."""

        count: int | None
        def __init__(
            self,
            *,
            count: int | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    DeleteVendorConnectorMapping200Response = model("beta", "DeleteVendorConnectorMapping200Response")
