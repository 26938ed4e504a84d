# Generated from schema/.
"""Vendor connector mapping updated at."""

from sailpoint.v3.models import VendorConnectorMappingUpdatedAt

__all__ = ["VendorConnectorMappingUpdatedAt"]
