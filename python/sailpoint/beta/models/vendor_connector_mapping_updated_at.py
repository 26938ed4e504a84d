# Generated from schema/.
"""Vendor connector mapping updated at."""

from sailpoint.beta.models import VendorConnectorMappingUpdatedAt

__all__ = ["VendorConnectorMappingUpdatedAt"]
