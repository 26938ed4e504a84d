# Written by `make stubs` from schema/; change it there.
"""Delete vendor connector mapping200 response."""

from sailpoint._core import Model

__all__ = ["DeleteVendorConnectorMapping200Response"]

class DeleteVendorConnectorMapping200Response(Model):
    """Delete vendor connector mapping200 response."""

    count: int | None
    def __init__(
        self,
        *,
        count: int | None = ...,
    ) -> None: ...
