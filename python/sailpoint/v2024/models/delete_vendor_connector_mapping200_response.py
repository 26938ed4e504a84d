# Written by `make stubs` from schema/; change it there.
"""Delete vendor connector mapping200 response."""

from sailpoint._core import model

__all__ = ["DeleteVendorConnectorMapping200Response"]

DeleteVendorConnectorMapping200Response = model("v2024", "DeleteVendorConnectorMapping200Response")
