# Generated from schema/.
"""Get vendor connector mappings405 response."""

from sailpoint.v3.models import GetVendorConnectorMappings405Response

__all__ = ["GetVendorConnectorMappings405Response"]
