# Generated from schema/.
"""Vendor connector mapping updated at."""

from sailpoint.v2024.models import VendorConnectorMappingUpdatedAt

__all__ = ["VendorConnectorMappingUpdatedAt"]
