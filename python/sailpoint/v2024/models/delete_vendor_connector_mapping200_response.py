# Generated from schema/.
"""Delete vendor connector mapping200 response."""

from sailpoint.v2024.models import DeleteVendorConnectorMapping200Response

__all__ = ["DeleteVendorConnectorMapping200Response"]
