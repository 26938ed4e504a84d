# Generated from schema/.
"""Vendor connector mapping updated at."""

from sailpoint.v2025.models import VendorConnectorMappingUpdatedAt

__all__ = ["VendorConnectorMappingUpdatedAt"]
